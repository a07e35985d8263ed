/** Composition: navigation, Today, first run, security configuration, error pages. */
@ApplicationModule(displayName = "Web")
@NullMarked
package org.evenhand.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

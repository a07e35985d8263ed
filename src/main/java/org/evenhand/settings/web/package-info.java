/** The pages of the settings. */
@NamedInterface("web")
@NullMarked
package org.evenhand.settings.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

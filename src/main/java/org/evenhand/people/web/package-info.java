/** The pages about people. */
@NamedInterface("web")
@NullMarked
package org.evenhand.people.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

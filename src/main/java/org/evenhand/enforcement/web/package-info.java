/** The pages of those who carry a restriction out, or were told of one. */
@NamedInterface("web")
@NullMarked
package org.evenhand.enforcement.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

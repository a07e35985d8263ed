/** The page of what is in force. */
@NamedInterface("web")
@NullMarked
package org.evenhand.restriction.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

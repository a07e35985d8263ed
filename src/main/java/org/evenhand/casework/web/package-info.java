/** The pages of casework. */
@NamedInterface("web")
@NullMarked
package org.evenhand.casework.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

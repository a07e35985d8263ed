/** The acts on what carries a restriction out. */
@NamedInterface("act")
@NullMarked
package org.evenhand.enforcement.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

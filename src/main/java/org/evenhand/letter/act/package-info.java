/** The acts on letters that were issued, and on holds that stop them. */
@NamedInterface("act")
@NullMarked
package org.evenhand.letter.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

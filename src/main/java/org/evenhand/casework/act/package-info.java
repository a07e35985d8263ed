/** The acts on a case: one class each, with its rules beside it. */
@NamedInterface("act")
@NullMarked
package org.evenhand.casework.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

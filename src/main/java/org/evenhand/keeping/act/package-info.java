/** The acts of keeping the record safe. */
@NamedInterface("act")
@NullMarked
package org.evenhand.keeping.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

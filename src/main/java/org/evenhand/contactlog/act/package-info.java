/** The acts on the record of contact. */
@NamedInterface("act")
@NullMarked
package org.evenhand.contactlog.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

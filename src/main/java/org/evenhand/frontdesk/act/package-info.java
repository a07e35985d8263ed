/** The acts of the front desk. */
@NamedInterface("act")
@NullMarked
package org.evenhand.frontdesk.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

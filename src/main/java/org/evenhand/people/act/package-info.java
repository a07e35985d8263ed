/** The acts on the people of a school. */
@NamedInterface("act")
@NullMarked
package org.evenhand.people.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

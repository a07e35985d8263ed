/** The acts by which a school settles how its letters look and what they say. */
@NullMarked
package org.evenhand.stationery.act;

import org.jspecify.annotations.NullMarked;

/** The acts on the school's calendar and its own times. */
@NullMarked
package org.evenhand.calendar.act;

import org.jspecify.annotations.NullMarked;

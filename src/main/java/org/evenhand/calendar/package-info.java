/**
 * Terms, school days and working days; resolves "3 months" and "end of Spring term" (P50, E39-E52).
 */
@ApplicationModule(displayName = "Calendar", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

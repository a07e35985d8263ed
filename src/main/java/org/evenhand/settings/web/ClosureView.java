package org.evenhand.settings.web;

import java.time.LocalDate;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.PrintedDate;

/** A day on which the school is closed, as pages print it. */
public record ClosureView(LocalDate day, String said, String reason, String extent) {
    static ClosureView of(Closure closure) {
        return new ClosureView(
                closure.day(),
                PrintedDate.of(closure.day()),
                closure.reason(),
                closure.extent() == Closure.Extent.WHOLE ? "Closed" : "Partly closed");
    }
}

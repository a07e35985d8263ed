package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * The school published the dates of one term, in place of those it may have published before.
 *
 * @param insetDays those inside the term, in order
 */
@FactName("calendar.term-published")
public record TermPublished(Term term, List<LocalDate> insetDays) implements Fact {
    public TermPublished {
        insetDays = insetDays.stream().sorted().distinct().toList();
    }
}

package org.evenhand.people;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A child of this person at the school: a reference, and no more (J20). While there is one, contact
 * goes on (P54).
 *
 * @param yearGroup on the first day
 */
@FactName("people.child-recorded")
public record ChildRecorded(
        PersonId person,
        String child,
        YearGroup yearGroup,
        LocalDate from,
        @Nullable LocalDate until)
        implements Lasting {
    public ChildRecorded {
        Values.name(child);
        Values.inOrder(from, until);
    }

    /** Empty when the child is too old for any by then. */
    public Optional<YearGroup> yearGroupOn(LocalDate day) {
        return yearGroup.after(schoolYear(day) - schoolYear(from));
    }

    /** Year groups change with September. */
    private static int schoolYear(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** The name, and the year group on the first day. */
    public String words() {
        return child + ", " + yearGroup.words();
    }
}

package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody speaks for this person (P12, P69). A restriction on the person is never one on them.
 *
 * @param relation what they are to the person: sister, solicitor, ward councillor
 * @param seenOn the day on which the authority was seen; absent when none was
 */
@FactName("people.representative-appointed")
public record RepresentativeAppointed(
        PersonId person,
        String representative,
        String relation,
        AuthoritySeen authority,
        @Nullable LocalDate seenOn,
        LocalDate from,
        @Nullable LocalDate until)
        implements Lasting {
    public RepresentativeAppointed {
        Values.name(representative);
        if (authority == AuthoritySeen.NONE == (seenOn != null)) {
            throw new IllegalArgumentException("Authority that was seen was seen on a day");
        }
        Values.inOrder(from, until);
    }
}

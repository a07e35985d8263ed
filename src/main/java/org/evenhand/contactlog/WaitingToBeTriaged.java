package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.RestrictedPerson;
import org.evenhand.restriction.Restrictions;
import org.springframework.stereotype.Component;

/** Contacts that came during a restriction, and of which nobody has said what they were (J12). */
@Component
final class WaitingToBeTriaged implements Waiting {
    private final InForce inForce;

    WaitingToBeTriaged(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.TRIAGE_CONTACTS.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return Restrictions.everybody(unit).stream()
                .flatMap(restricted -> of(unit, restricted))
                .sorted(Comparator.comparing(Wait::due, Comparator.nullsLast(LocalDate::compareTo)))
                .toList();
    }

    private Stream<Wait> of(Unit unit, RestrictedPerson restricted) {
        List<Entry> contacts =
                Entries.about(unit, restricted.person()).stream()
                        .filter(entry -> !entry.isEnteredInError())
                        .toList();
        return Triages.waiting(unit, inForce, restricted.person(), contacts).stream()
                .map(WaitingToBeTriaged::wait);
    }

    private static Wait wait(Entry entry) {
        return new Wait(
                "Say what this contact during a restriction was: %s, %s"
                        .formatted(entry.whoOrUnknown(), entry.channel().words()),
                Role.HEADTEACHER.title(),
                LocalDate.ofInstant(entry.loggedAt(), Period.LONDON),
                "/contacts/" + entry.id().text() + "/triage",
                PolicyParagraph.p(53));
    }
}

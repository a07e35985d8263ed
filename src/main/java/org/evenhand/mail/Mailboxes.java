package org.evenhand.mail;

import java.util.List;
import java.util.Objects;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.People;

/**
 * The e-mail addresses to which somebody may be written: theirs today, theirs alone, confirmed by
 * somebody (E2, E12). A safe address is never among them (E4).
 */
public final class Mailboxes {
    private Mailboxes() {}

    public static List<String> of(Unit unit, PersonId person) {
        return People.byId(unit, person)
                .map(found ->
                        found.contactPoints().stream()
                                .filter(point -> point.confirmedOn() != null)
                                .filter(point -> point.kept().isSoOn(unit.today()))
                                .map(point -> point.kept().fact())
                                .filter(point -> point.kind() == ContactKind.E_MAIL)
                                .filter(point -> !point.shared())
                                .map(ContactPointAdded::value)
                                .filter(Objects::nonNull)
                                .map(String::strip)
                                .filter(MailAddress::isOne)
                                .distinct()
                                .toList())
                .orElse(List.of());
    }
}

package org.evenhand.contactlog.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Seeing;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.PersonPart;
import org.evenhand.people.PersonParts;
import org.evenhand.ui.Link;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The contacts of a person, on their page, the newest first: those whose account whoever looks may
 * read, and no word of it.
 */
@Component
@Order(25)
final class ContactsOfAPerson implements PersonParts {
    @Override
    public Optional<PersonPart> of(Unit unit, PersonId person) {
        List<PersonPart.Line> lines =
                Entries.about(unit, person).stream()
                        .filter(entry -> Seeing.of(unit, entry).theAccount())
                        .sorted(Comparator.comparing(Entry::happenedAt).reversed())
                        .map(ContactsOfAPerson::line)
                        .toList();
        return Optional.of(
                new PersonPart(
                        "Contacts",
                        "There is no contact of this person in the record that you may read.",
                        lines,
                        Right.LOG_CONTACT.isOpenTo(unit.scope().roles())
                                ? Link.to("Log a contact", "/contacts/new")
                                : null));
    }

    private static PersonPart.Line line(Entry entry) {
        return new PersonPart.Line(
                "%s, %s".formatted(Said.happened(entry), entry.channel().words()),
                "/contacts/" + entry.id().text(),
                "Logged by %s. %s"
                        .formatted(
                                entry.reporter().name(),
                                entry.isEnteredInError()
                                        ? "Made in error"
                                        : entry.classified().isPresent()
                                                ? "Reviewed"
                                                : "Not reviewed yet"));
    }
}

package org.evenhand.contactlog.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.PersonNamed;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whom an entry is about, of the register (P12). The name typed at first stays as it was; a
 * later naming wins; "still unknown" is an answer too (J3).
 */
@Component
@Paragraphs({"P12", "J3"})
public class NamingThePerson {
    public static final Act NAME = new Act("contactlog.name-person");

    private final OnAnEntry onAnEntry;

    NamingThePerson(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /**
     * Names the person.
     *
     * @param person empty when nobody knows yet
     */
    public Outcome name(
            Scope scope, @Nullable FormTicket ticket, EntryId entry, Optional<PersonId> person) {
        return onAnEntry.perform(
                scope, NAME, ticket, entry, (unit, before) -> named(unit, before, person));
    }

    private static Grounds named(Unit unit, Entry entry, Optional<PersonId> person) {
        Optional<Person> found = person.flatMap(id -> People.byId(unit, id));
        Grounds against =
                Stream.of(
                                EntryRules.notEnteredInError(entry),
                                EntryRules.completedByThoseWhoWereThere(unit, entry),
                                EntryRules.when(
                                        person.isPresent() && found.isEmpty(),
                                        "entry.person-is-recorded",
                                        PolicyParagraph.p(12),
                                        "Nobody of that name is recorded any more",
                                        "Search again."))
                        .collect(Grounds.collecting());
        if (against.isEmpty()) {
            PersonNamed named =
                    new PersonNamed(
                            entry.id(), person.orElse(null), found.map(Person::name).orElse(""));
            OnAnEntry.record(unit, entry, named, person.stream().toArray(Id[]::new));
            found.ifPresent(
                    who -> SuggestedChanges.notice(unit, who, entry.told().who(), entry.id()));
        }
        return against;
    }
}

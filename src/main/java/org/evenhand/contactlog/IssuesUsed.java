package org.evenhand.contactlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;

/**
 * How many issues a person has raised in a period in which only so many are considered (P58). A
 * contact counts when somebody triaged it as a new issue while the restriction was in force;
 * emergencies, rights in law, the child's business and the same matter never do.
 */
public final class IssuesUsed {
    private IssuesUsed() {}

    /**
     * Of every cap of a restriction, in one sentence each.
     *
     * @param triages those that count, of that person
     * @param contacts of that person
     * @param moment in whose week or month it is counted, up to and without that moment
     */
    public static List<String> inWords(
            Restriction restriction,
            List<Recorded<ContactTriaged>> triages,
            List<Entry> contacts,
            Instant moment) {
        return restriction.termsAt(moment).clauses().stream()
                .map(NumberedClause::clause)
                .filter(IssueCap.class::isInstance)
                .map(IssueCap.class::cast)
                .map(cap -> inWords(cap, before(restriction, cap, triages, contacts, moment)))
                .toList();
    }

    private static String inWords(IssueCap cap, long used) {
        String before =
                used == 0 ? "None was raised" : used == 1 ? "1 was raised" : used + " were raised";
        return used < cap.issues()
                ? "%s before this in the same %s, of %d."
                        .formatted(before, cap.per().words(), cap.issues())
                : "%s before this in the same %s, of %d: it waits for the next. Take it all the same, and give it an owner."
                        .formatted(before, cap.per().words(), cap.issues());
    }

    static long before(
            Restriction restriction,
            IssueCap cap,
            List<Recorded<ContactTriaged>> triages,
            List<Entry> contacts,
            Instant moment) {
        LocalDate period = cap.per().firstDay(LocalDate.ofInstant(moment, Period.LONDON));
        return triages.stream()
                .map(Recorded::fact)
                .filter(one -> one.as() == TriagedAs.NEW_ISSUE)
                .filter(one -> one.inForce().contains(restriction.id()))
                .flatMap(one -> happened(one.entry(), contacts).stream())
                .filter(at -> at.isBefore(moment))
                .filter(at ->
                        cap.per().firstDay(LocalDate.ofInstant(at, Period.LONDON)).equals(period))
                .count();
    }

    private static Optional<Instant> happened(EntryId id, List<Entry> contacts) {
        return contacts.stream()
                .filter(entry -> entry.id().equals(id))
                .map(Entry::happenedBy)
                .findFirst();
    }
}

package org.evenhand.people.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.JoiningUndone;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.RecordsJoined;
import org.evenhand.people.Sameness;
import org.evenhand.people.WrittenSince;

/**
 * The joining of two records, as its page says it.
 *
 * @param undone who undid it, when and why; empty while it stands
 * @param since what was written on each record since, a sentence each
 * @param href where it is undone
 */
public record JoinedView(
        String shown,
        String shownHref,
        String other,
        String otherHref,
        String by,
        String because,
        String how,
        List<String> compared,
        String undone,
        List<String> since,
        String href) {
    static JoinedView of(Unit unit, Recorded<RecordsJoined> joined) {
        RecordsJoined told = joined.fact();
        String shown = name(unit, told.shown());
        String other = name(unit, told.other());
        return new JoinedView(
                shown,
                href(told.shown()),
                other,
                href(told.other()),
                Said.by(joined),
                told.because(),
                told.how(),
                told.compared().stream().map(Sameness::words).toList(),
                undone(unit, joined),
                List.of(
                        since(unit, joined, told.shown(), shown),
                        since(unit, joined, told.other(), other)),
                href(told.shown()) + "/joined/" + joined.id().text());
    }

    private static String href(PersonId record) {
        return "/people/" + record.text();
    }

    /** As the record itself says it, whatever it was joined with. */
    private static String name(Unit unit, PersonId record) {
        Optional<Person> person = People.byId(unit, record);
        return person.map(found -> found.nameOn(record)).orElse("Somebody not recorded");
    }

    private static String undone(Unit unit, Recorded<RecordsJoined> joined) {
        List<Recorded<?>> facts = unit.about(joined.fact().shown());
        return Recorded.ofKind(facts, JoiningUndone.class)
                .filter(each -> each.fact().joining().equals(joined.id()))
                .findFirst()
                .map(each -> "%s: %s".formatted(Said.by(each), each.fact().because()))
                .orElse("");
    }

    private static String since(
            Unit unit, Recorded<RecordsJoined> joined, PersonId record, String name) {
        long written = WrittenSince.on(unit, record, joined);
        return written == 0
                ? "Nothing was written on the record of %s since.".formatted(name)
                : written == 1
                        ? "One thing was written on the record of %s since, and stays there."
                                .formatted(name)
                        : "%d things were written on the record of %s since, and stay there."
                                .formatted(written, name);
    }
}

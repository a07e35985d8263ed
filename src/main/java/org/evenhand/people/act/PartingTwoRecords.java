package org.evenhand.people.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.JoiningUndone;
import org.evenhand.people.Person;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.RecordsJoined;
import org.evenhand.people.SamePeople;
import org.springframework.stereotype.Component;

/**
 * Two records were joined by mistake and are parted again (P45, E12): each is what it was, with
 * what was written on it since.
 */
@Component
@Paragraphs("P45")
public class PartingTwoRecords {
    public static final Act PART = new Act("people.part-records");

    private final OnTwoRecords onTwoRecords;

    PartingTwoRecords(OnTwoRecords onTwoRecords) {
        this.onTwoRecords = onTwoRecords;
    }

    /**
     * Undoes one joining; what others joined stays joined.
     *
     * @param joined as it was recorded
     */
    public Outcome part(
            Scope scope, FormTicket ticket, Recorded<RecordsJoined> joined, String because) {
        return onTwoRecords.perform(
                scope,
                PART,
                ticket,
                joined.fact().shown(),
                joined.fact().other(),
                (unit, shown, other) -> part(unit, shown, joined, because));
    }

    private static Verdict part(
            Unit unit, Person shown, Recorded<RecordsJoined> joined, String because) {
        if (!stands(shown, joined.id())) {
            return Verdict.refused(
                    Grounds.of(
                            new Ground(
                                    "people.parted-already",
                                    PolicyParagraph.p(45),
                                    "Somebody has parted these records already.",
                                    "Nothing more has to be done: their pages say who did it, and"
                                            + " why.")));
        }
        List<PersonId> records = shown.same().records();
        PersonId one = joined.fact().shown();
        PersonId two = joined.fact().other();
        unit.record(new JoiningUndone(joined.id(), because), one, two);
        SamePeople people = SamePeople.of(unit);
        records.stream().map(people::of).distinct().forEach(each -> unit.readAsOne(each.records()));
        records.forEach(record -> PersonIndex.refresh(unit, record));
        return Verdict.happened(OnTwoRecords.address(one, joined.id()));
    }

    private static boolean stands(Person shown, FactId joining) {
        Optional<Recorded<RecordsJoined>> found =
                shown.same().joinings().stream()
                        .filter(each -> each.id().equals(joining))
                        .findFirst();
        return found.isPresent();
    }
}

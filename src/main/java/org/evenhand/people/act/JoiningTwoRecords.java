package org.evenhand.people.act;

import java.util.List;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.BeforeJoining;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.RecordsJoined;
import org.evenhand.people.Sameness;
import org.springframework.stereotype.Component;

/**
 * One person was recorded twice, and the two records are joined (P45, E12): from then on everything
 * known of either is seen from both. No fact is rewritten, so that it can be undone.
 */
@Component
@Paragraphs({"P45", "J3"})
public class JoiningTwoRecords {
    public static final Act JOIN = new Act("people.join-records");

    private final OnTwoRecords onTwoRecords;
    private final List<BeforeJoining> others;

    JoiningTwoRecords(OnTwoRecords onTwoRecords, List<BeforeJoining> others) {
        this.onTwoRecords = onTwoRecords;
        this.others = List.copyOf(others);
    }

    /**
     * What is proposed.
     *
     * @param shown by which record the person is shown
     * @param how what exactly was seen or said, and by whom
     * @param because why they are joined
     * @param namesakesLookedAt whether somebody made sure that a like name is a namesake's
     */
    public record Joining(
            PersonId shown,
            PersonId other,
            List<Sameness> compared,
            String how,
            String because,
            boolean namesakesLookedAt) {
        public Joining {
            compared = List.copyOf(compared);
        }
    }

    /** The page of the joining is the result. */
    public Outcome join(Scope scope, FormTicket ticket, Joining joining) {
        return onTwoRecords.perform(
                scope,
                JOIN,
                ticket,
                joining.shown(),
                joining.other(),
                (unit, shown, other) -> join(unit, shown, other, joining));
    }

    private Verdict join(Unit unit, Person shown, Person other, Joining joining) {
        Grounds against =
                others.stream()
                        .map(each -> each.against(unit, shown, other, joining.namesakesLookedAt()))
                        .reduce(
                                Rule.all(
                                        new JoiningProposal(shown, other, joining.compared()),
                                        JoiningRule.values()),
                                Grounds::and);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        // Of people who are joined already, the records by which they are shown.
        PersonId one = shown.shown();
        PersonId two = other.shown();
        FactId joined =
                unit.record(
                                new RecordsJoined(
                                        one,
                                        two,
                                        joining.compared(),
                                        joining.how(),
                                        joining.because()),
                                one,
                                two)
                        .id();
        unit.readAsOne(
                java.util.stream.Stream.of(shown, other)
                        .flatMap(each -> each.same().records().stream())
                        .toList());
        PersonIndex.refresh(unit, one);
        return Verdict.happened(
                OnTwoRecords.address(
                        People.byId(unit, one).map(Person::shown).orElse(one), joined));
    }
}

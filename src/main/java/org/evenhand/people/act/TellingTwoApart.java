package org.evenhand.people.act;

import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.FoundToBeTwo;
import org.evenhand.people.Sameness;
import org.evenhand.people.SuggestedAsOne;
import org.springframework.stereotype.Component;

/**
 * Whether two records are one person's is answered by those who lead the school: others suggest it,
 * and that they are two people is an answer too (E12).
 */
@Component
@Paragraphs("P45")
public class TellingTwoApart {
    public static final Act SUGGEST = new Act("people.suggest-as-one");
    public static final Act APART = new Act("people.tell-two-apart");

    private final OnTwoRecords onTwoRecords;

    TellingTwoApart(OnTwoRecords onTwoRecords) {
        this.onTwoRecords = onTwoRecords;
    }

    /** Suggests it to those who decide. */
    public Outcome suggest(
            Scope scope,
            FormTicket ticket,
            PersonId one,
            PersonId other,
            List<Sameness> compared,
            String how,
            String because) {
        return onTwoRecords.perform(
                scope,
                SUGGEST,
                ticket,
                one,
                other,
                (unit, first, second) -> {
                    Grounds against =
                            JoiningRule.TWO_RECORDS
                                    .against(new JoiningProposal(first, second, compared))
                                    .map(Grounds::of)
                                    .orElse(Grounds.none());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(new SuggestedAsOne(one, other, compared, how, because), one, other);
                    return Verdict.happened(OnAPerson.address(one));
                });
    }

    /** They are two people. */
    public Outcome tellApart(
            Scope scope, FormTicket ticket, PersonId one, PersonId other, String because) {
        return onTwoRecords.perform(
                scope,
                APART,
                ticket,
                one,
                other,
                (unit, first, second) -> {
                    if (first.isRecordedAs(other)) {
                        return Verdict.refused(
                                Grounds.of(
                                        JoiningRule.TWO_RECORDS
                                                .against(
                                                        new JoiningProposal(
                                                                first, second, List.of()))
                                                .orElseThrow()));
                    }
                    unit.record(new FoundToBeTwo(one, other, because), one, other);
                    return Verdict.happened(OnAPerson.address(one));
                });
    }
}

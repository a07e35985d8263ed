package org.evenhand.letter.act;

import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.PerhapsReadByAnother;
import org.evenhand.letter.ReadByAnotherDealtWith;
import org.springframework.stereotype.Component;

/**
 * Somebody who answers for personal data says what was done about a letter that somebody else may
 * have read (E28). It decides nothing in their place: it asks, until there is an answer.
 */
@Component
@Paragraphs({"P65"})
public class DealingWithAWrongReader {
    public static final Act DEAL = new Act("letter.deal-with-wrong-reader");

    private final OnALetter onALetter;

    DealingWithAWrongReader(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * What was done.
     *
     * @param icoTold whether it was reported to the ICO
     * @param personTold whether the person whom it is about was told
     * @param words what was done, and why
     */
    public record Done(boolean icoTold, boolean personTold, String words) {}

    public Outcome record(Scope scope, FormTicket ticket, LetterId letter, Done done) {
        return onALetter.perform(
                scope, DEAL, ticket, letter, (unit, before) -> record(unit, before, done));
    }

    private static Grounds record(Unit unit, IssuedLetter letter, Done done) {
        Optional<Recorded<PerhapsReadByAnother>> open = letter.toBeDealtWith();
        if (open.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "letter.somebody-else-may-have-read-it",
                            new PolicyParagraph("E28"),
                            "Nobody said that somebody else may have read it, or it is written down"
                                    + " already what was done",
                            "Look at the letter's page"));
        }
        unit.record(
                new ReadByAnotherDealtWith(
                        letter.id(),
                        letter.person(),
                        open.get().id(),
                        done.icoTold(),
                        done.personTold(),
                        done.words()),
                Subjects.of(letter));
        return Grounds.none();
    }
}

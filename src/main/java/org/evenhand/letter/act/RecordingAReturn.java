package org.evenhand.letter.act;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
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
import org.evenhand.letter.LetterReturned;
import org.evenhand.letter.LetterSent;
import org.evenhand.letter.PerhapsReadByAnother;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A letter came back, an e-mail bounced, or either reached somebody else: from then on it no longer
 * tells (J6, E18). Where somebody else may have read it, that is asked for until it is dealt with
 * (E28).
 */
@Component
@Paragraphs({"P65", "J6"})
public class RecordingAReturn {
    public static final Act RECORD = new Act("letter.record-return");
    private static final PolicyParagraph TOLD = PolicyParagraph.j(6);

    private final OnALetter onALetter;

    RecordingAReturn(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * What came back.
     *
     * @param sending which {@link LetterSent} it was
     * @param because what the envelope or the message says
     * @param by who found it
     * @param readByAnother whether somebody else may have read it
     */
    public record Return(
            FactId sending, Instant at, String because, String by, boolean readByAnother) {
        /** Came back as it was sent. */
        public Return(FactId sending, Instant at, String because, String by) {
            this(sending, at, because, by, false);
        }
    }

    public Outcome record(Scope scope, FormTicket ticket, LetterId letter, Return back) {
        return perform(scope, ticket, letter, back);
    }

    /** The same, for the demonstration school. */
    public Outcome record(Scope scope, LetterId letter, Return back) {
        return perform(scope, null, letter, back);
    }

    private Outcome perform(
            Scope scope, @Nullable FormTicket ticket, LetterId letter, Return back) {
        return onALetter.perform(
                scope, RECORD, ticket, letter, (unit, before) -> record(unit, before, back));
    }

    private static Grounds record(Unit unit, IssuedLetter letter, Return back) {
        Grounds against =
                Stream.of(Moments.notAhead(unit, back.at()), mayComeBack(letter, back))
                        .collect(Grounds.collecting());
        if (against.isEmpty()) {
            unit.record(
                    new LetterReturned(
                            letter.id(),
                            letter.person(),
                            back.sending(),
                            back.because(),
                            back.by()),
                    back.at(),
                    Subjects.of(letter));
            if (back.readByAnother()) {
                unit.record(
                        new PerhapsReadByAnother(letter.id(), letter.person(), back.sending()),
                        back.at(),
                        Subjects.of(letter));
            }
        }
        return against;
    }

    private static Optional<Ground> mayComeBack(IssuedLetter letter, Return back) {
        Optional<Recorded<LetterSent>> sent =
                letter.underWay().stream()
                        .filter(each -> each.id().equals(back.sending()))
                        .findFirst();
        if (sent.isEmpty() || !sent.get().fact().method().mayComeBack()) {
            return Optional.of(
                    new Ground(
                            "letter.nothing-to-come-back",
                            TOLD,
                            "Nothing was sent that could have come back, or it is recorded already",
                            "Choose which sending came back"));
        }
        return back.at().isBefore(sent.get().occurredAt())
                ? Optional.of(
                        new Ground(
                                "letter.back-before-it-was-sent",
                                TOLD,
                                "It cannot have come back before it was sent",
                                "Check the day and the time"))
                : Optional.empty();
    }
}

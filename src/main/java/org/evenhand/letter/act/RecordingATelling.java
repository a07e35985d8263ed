package org.evenhand.letter.act;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.PersonTold;
import org.evenhand.letter.Recipient;
import org.evenhand.letter.TellingWay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The person was told what a letter says, in a recorded call or before a witness (J6, E28). It goes
 * beside the writing, never instead of it (P65).
 */
@Component
@Paragraphs({"P65", "J6"})
public class RecordingATelling {
    public static final Act RECORD = new Act("letter.record-telling");

    private final OnALetter onALetter;

    RecordingATelling(OnALetter onALetter) {
        this.onALetter = onALetter;
    }

    /**
     * What was said.
     *
     * @param by who told them
     * @param witness who was there too; may be empty for a recorded call
     * @param proof where the recording, or the note of it, is kept
     */
    public record Telling(TellingWay way, Instant at, String by, String witness, String proof) {}

    public Outcome record(Scope scope, FormTicket ticket, LetterId letter, Telling telling) {
        return perform(scope, ticket, letter, telling);
    }

    /** The same, for the demonstration school. */
    public Outcome record(Scope scope, LetterId letter, Telling telling) {
        return perform(scope, null, letter, telling);
    }

    private Outcome perform(
            Scope scope, @Nullable FormTicket ticket, LetterId letter, Telling telling) {
        return onALetter.perform(
                scope, RECORD, ticket, letter, (unit, before) -> record(unit, before, telling));
    }

    private static Grounds record(Unit unit, IssuedLetter letter, Telling telling) {
        Grounds against =
                Stream.of(
                                Moments.notAhead(unit, telling.at()),
                                Moments.notBeforeIssue(letter, telling.at()),
                                inWritingToo(letter),
                                witnessed(telling))
                        .collect(Grounds.collecting())
                        .and(Recipient.of(unit, letter.person()).against(telling.at()));
        if (against.isEmpty()) {
            unit.record(
                    new PersonTold(
                            letter.id(),
                            letter.person(),
                            telling.way(),
                            telling.by(),
                            telling.witness(),
                            telling.proof()),
                    telling.at(),
                    Subjects.of(letter));
        }
        return against;
    }

    private static Optional<Ground> inWritingToo(IssuedLetter letter) {
        return letter.sendings().isEmpty()
                ? Optional.of(
                        new Ground(
                                "letter.told-only-in-words",
                                PolicyParagraph.p(65),
                                "The letter was neither sent nor tried to be given yet, and the person is always told in writing",
                                "Send it and record that first; the call then counts from its own minute"))
                : Optional.empty();
    }

    private static Optional<Ground> witnessed(Telling telling) {
        boolean needsOne = telling.way() == TellingWay.BEFORE_A_WITNESS;
        boolean hasOne =
                !telling.witness().isBlank()
                        && !telling.witness().strip().equalsIgnoreCase(telling.by().strip());
        return needsOne && !hasOne
                ? Optional.of(
                        new Ground(
                                "letter.telling-without-a-witness",
                                new PolicyParagraph("E28"),
                                "Nobody but the one who told them is named as a witness",
                                "Name who else was there"))
                : Optional.empty();
    }
}

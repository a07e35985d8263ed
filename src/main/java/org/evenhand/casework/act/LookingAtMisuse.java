package org.evenhand.casework.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Misuse;
import org.evenhand.casework.MisuseAnswer;
import org.evenhand.casework.MisuseLookedAt;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.DeskNoteSet;
import org.springframework.stereotype.Component;

/**
 * Emergencies, or rights in law, were claimed again and again for what plainly was none: whoever
 * decides looks at what is behind it, and may put a note on the desk's card or open a further way
 * (F7, F9). Nothing here closes a way (P61, P62), and none of it is a breach.
 */
@Component
@Paragraphs({"P10", "P61", "P62", "F7"})
public class LookingAtMisuse {
    public static final Act LOOK = new Act("casework.look-at-misuse");

    private final OnACase onACase;

    LookingAtMisuse(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What comes of it.
     *
     * @param note what the desk reads; only with a note, and empty to take the last one away
     */
    public record Look(
            RestrictionId restriction, MisuseAnswer answer, String because, String note) {}

    public Outcome look(Scope scope, FormTicket ticket, CaseId id, Look look) {
        return onACase.record(
                scope,
                LOOK,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Misuse> found =
                            Misuse.of(file).stream()
                                    .filter(one -> one.restrained().id().equals(look.restriction()))
                                    .findFirst();
                    Grounds against = against(file, scope, found, look);
                    if (against.isEmpty()) {
                        record(unit, id, found.orElseThrow(), look);
                    }
                    return against;
                });
    }

    private static void record(Unit unit, CaseId id, Misuse misuse, Look look) {
        unit.record(
                new MisuseLookedAt(
                        id, look.restriction(), misuse.fresh(), look.answer(), look.because()),
                id,
                look.restriction());
        if (look.answer() == MisuseAnswer.NOTE_AT_THE_DESK) {
            unit.record(
                    new DeskNoteSet(look.restriction(), unit.now(), look.note()),
                    look.restriction(),
                    misuse.restrained().restriction().person());
        }
    }

    private static Grounds against(CaseFile file, Scope by, Optional<Misuse> found, Look look) {
        return CaseRules.notTheirs(file, Decision.REVIEW, by)
                .and(
                        Stream.of(isAPattern(found), saysWhatTheDeskDoes(found, look))
                                .collect(Grounds.collecting()));
    }

    /** A note that stands may be changed when nothing new has come. */
    private static Optional<Ground> isAPattern(Optional<Misuse> found) {
        return found.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "misuse.again-and-again",
                                PolicyParagraph.f(7),
                                "Fewer than %d contacts during what is in force came as an emergency or a right in law and were plainly something else: that is no pattern."
                                        .formatted(Misuse.AGAIN_AND_AGAIN),
                                "Go on triaging each contact. Once or twice is a mistake."));
    }

    private static Optional<Ground> saysWhatTheDeskDoes(Optional<Misuse> found, Look look) {
        boolean nothingToTakeAway =
                found.filter(one ->
                                one.looks().stream()
                                        .anyMatch(earlier ->
                                                earlier.fact().answer()
                                                        == MisuseAnswer.NOTE_AT_THE_DESK))
                        .isEmpty();
        return look.answer() == MisuseAnswer.NOTE_AT_THE_DESK
                        && look.note().isBlank()
                        && nothingToTakeAway
                ? Optional.of(
                        new Ground(
                                "misuse.note-says-something",
                                PolicyParagraph.f(7),
                                "No note stands on the desk's card, and this one says nothing.",
                                "Say what would help whoever stands there, or leave it as it is."))
                : Optional.empty();
    }
}

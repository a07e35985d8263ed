package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * A restriction is looked at again, as its letter promised, and the person is written to (P50-4,
 * B3). Lifting it ends it at once; a review never prolongs anything (E40, J9).
 */
@Component
@Paragraphs({"P50", "P69", "J22", "J24"})
public class HoldingAReview {
    public static final Act HOLD = new Act("casework.hold-review");

    /** How early a review still is the one that the letter promised. */
    private static final int EARLY_DAYS = 14;

    private final OnACase onACase;

    HoldingAReview(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What was looked at and what came of it.
     *
     * @param representation whether somebody could represent the person, or agencies help (P69);
     *     may be empty when nothing was broken
     */
    public record Draft(
            String considered,
            String theirViews,
            String representation,
            ReviewOutcome outcome,
            String because,
            LetterDocument letter) {}

    /** The restriction that can be reviewed now: a decided one before an interim bar. */
    public static Optional<Restrained> toReview(CaseFile file) {
        List<Restrained> running =
                Restrained.of(file).stream().filter(one -> !one.isOver(file)).toList();
        return running.stream()
                .filter(one -> one.decided().isPresent())
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    /** The outcome letter's page is the result. */
    public Outcome hold(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(scope, HOLD, ticket, id, (unit, file) -> hold(unit, file, draft));
    }

    private static Verdict hold(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        Restrained restrained = toReview(file).orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.REVIEW_OUTCOME,
                        draft.letter(),
                        file.person().id(),
                        id,
                        restrained.id());
        LocalDate due =
                restrained
                        .nextReview()
                        .filter(day -> !day.isAfter(unit.today().plusDays(EARLY_DAYS)))
                        .orElse(unit.today());
        unit.record(
                new ReviewHeld(
                        id,
                        restrained.id(),
                        letter.id(),
                        due,
                        draft.considered(),
                        draft.theirViews(),
                        draft.representation(),
                        draft.outcome(),
                        draft.because()),
                id,
                restrained.id());
        if (draft.outcome() == ReviewOutcome.LIFT) {
            RestrictionEvents.lift(unit, restrained, "Lifted at a review: " + draft.because());
        }
        Worksheets.discard(unit, id, Worksheet.Kind.REVIEW);
        return Verdict.happened(letter.href());
    }

    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new ReviewProposal(file, unit.scope(), toReview(file), Optional.of(draft)),
                        ReviewRule.values())
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.REVIEW_OUTCOME,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(
                new ReviewProposal(file, by, toReview(file), Optional.empty()),
                ReviewRule.values());
    }
}

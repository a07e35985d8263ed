package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
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
public class HoldingAReview {
    public static final Act HOLD = new Act("casework.hold-review");

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

    /** The restriction of the case that can be reviewed now: in force, or not yet begun. */
    public static Optional<Restrained> toReview(CaseFile file) {
        return Restrained.of(file).stream().filter(one -> !one.isOver(file)).findFirst();
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
        LocalDate due = restrained.nextReview().orElse(unit.today());
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
                        Letters.against(
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

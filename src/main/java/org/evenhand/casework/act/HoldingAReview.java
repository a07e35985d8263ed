package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildPlanChanged;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
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
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.RestrictionTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A restriction is looked at again, as its letter promised, and the person is written to (P50-4,
 * B3). Lifting it ends it at once; made milder, it is so from when they are told (J6). A review
 * never makes anything stricter or longer: that is a new decision (E40, J9).
 */
@Component
@Paragraphs({"P50", "P60", "P69", "J6", "J9", "J13", "J22", "J24"})
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
     * @param trigger why now
     * @param representation whether somebody could represent the person, or agencies help (P69);
     *     may be empty when nothing was broken
     * @param terms everything that it says once it is milder; absent with any other outcome, and
     *     when nothing would be left
     * @param childAsked how and when they asked for other words in the plan for their child; empty
     *     where it stays, or becomes as usual (P54)
     * @param firstMeeting the offer of a first meeting, where it is lifted; else empty (J18)
     * @param allTheSame why its letter goes although nobody can answer when it lands; else empty
     *     (J13)
     */
    public record Draft(
            ReviewTrigger trigger,
            String considered,
            String theirViews,
            String representation,
            ReviewOutcome outcome,
            String because,
            @Nullable RestrictionTerms terms,
            String childAsked,
            String firstMeeting,
            LetterDocument letter,
            String allTheSame) {
        /** Of one that neither ends it nor changes the plan for the child. */
        public Draft(
                ReviewTrigger trigger,
                String considered,
                String theirViews,
                String representation,
                ReviewOutcome outcome,
                String because,
                @Nullable RestrictionTerms terms,
                LetterDocument letter,
                String allTheSame) {
            this(
                    trigger,
                    considered,
                    theirViews,
                    representation,
                    outcome,
                    because,
                    terms,
                    "",
                    "",
                    letter,
                    allTheSame);
        }

        LetterKind kind() {
            return outcome == ReviewOutcome.VARY ? LetterKind.VARIATION : LetterKind.REVIEW_OUTCOME;
        }
    }

    /**
     * The restriction that can be reviewed now: a decided one before an interim bar, and one that
     * binds them before one of which they may not know yet.
     */
    public static Optional<Restrained> toReview(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .min(
                        Comparator.comparing((Restrained one) -> one.decided().isEmpty())
                                .thenComparing(one -> !one.restriction().isInForceAt(file.now()))
                                .thenComparing(one -> one.restriction().tellings().isEmpty()));
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
                        draft.kind(),
                        draft.letter(),
                        file.person().id(),
                        id,
                        restrained.id());
        unit.record(
                new ReviewHeld(
                        id,
                        restrained.id(),
                        letter.id(),
                        due(file, restrained, draft.trigger()),
                        draft.trigger(),
                        draft.considered(),
                        draft.theirViews(),
                        draft.representation(),
                        draft.outcome(),
                        draft.because(),
                        draft.outcome() == ReviewOutcome.LIFT ? draft.firstMeeting() : null),
                id,
                restrained.id());
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        if (draft.outcome() == ReviewOutcome.LIFT) {
            RestrictionEvents.lift(
                    unit, file, restrained, "Lifted at a review: " + draft.because());
        }
        RestrictionTerms milder = draft.terms();
        if (milder != null) {
            RestrictionEvents.vary(unit, restrained, letter.id(), milder);
            List<String> child = childChanges(restrained, milder);
            if (!child.isEmpty()) {
                unit.record(
                        new ChildPlanChanged(
                                id, restrained.id(), letter.id(), child, draft.childAsked()),
                        id,
                        restrained.id());
            }
        }
        Worksheets.discard(unit, id, Worksheet.Kind.REVIEW);
        return Verdict.happened(letter.href());
    }

    /** Each line of the plan for the child that is otherwise than now, as the person reads it. */
    public static List<String> childChanges(Restrained restrained, RestrictionTerms then) {
        List<ChildContact> before = restrained.restriction().termsDecided().childPlan();
        return then.childPlan().stream()
                .filter(line -> !before.contains(line))
                .map(ChildContact::inWords)
                .toList();
    }

    /** One that is held early takes no promised day's place. */
    private static LocalDate due(CaseFile file, Restrained restrained, ReviewTrigger trigger) {
        return trigger == ReviewTrigger.PROMISED
                ? promised(file, restrained).orElse(file.today())
                : file.today();
    }

    /** The printed day that has come, or is so near that this review is the one it promised. */
    public static Optional<LocalDate> promised(CaseFile file, Restrained restrained) {
        return restrained
                .nextReview()
                .filter(day -> !day.isAfter(file.today().plusDays(EARLY_DAYS)));
    }

    /** The printed day of the review after this one, if this one takes a promised day's place. */
    public static Optional<LocalDate> nextAfter(CaseFile file, Restrained restrained) {
        Optional<LocalDate> now = promised(file, restrained);
        return restrained.reviewDays().stream()
                .filter(day -> day.isAfter(file.today()) && !now.equals(Optional.of(day)))
                .findFirst();
    }

    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new ReviewProposal(file, unit.scope(), toReview(file), Optional.of(draft)),
                        ReviewRule.values())
                .and(
                        CaseLetters.against(
                                unit,
                                draft.kind(),
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

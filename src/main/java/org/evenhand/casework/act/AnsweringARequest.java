package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.RequestOutcome;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewRequestAnswered;
import org.evenhand.casework.ReviewRequested;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The person disagrees and asks for a review; somebody who had no part in the decision answers (B1,
 * E24). The restriction itself goes on meanwhile.
 */
@Component
@Paragraphs({"P50", "J11", "J13"})
public class AnsweringARequest {
    public static final Act REQUEST = new Act("casework.request-review");
    public static final Act ANSWER = new Act("casework.answer-request");

    private static final PolicyParagraph APPEAL = new PolicyParagraph("B1");

    private final OnACase onACase;

    AnsweringARequest(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Writes the request down, with the day by which it is answered. */
    public Outcome request(Scope scope, FormTicket ticket, CaseId id, String how, String grounds) {
        return onACase.record(
                scope,
                REQUEST,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Restrained> latest =
                            Restrained.of(file).stream().reduce((earlier, later) -> later);
                    if (latest.isEmpty() || file.openRequest().isPresent()) {
                        return Grounds.of(
                                new Ground(
                                        "request.can-be-made",
                                        APPEAL,
                                        latest.isEmpty()
                                                ? "There is no restriction on this case."
                                                : "A request waits for its answer already.",
                                        "Add what they say to the request that waits."));
                    }
                    Due due =
                            file.timers()
                                    .due(
                                            Timer.ANSWER_REVIEW_REQUEST,
                                            file.today(),
                                            file.calendar());
                    unit.record(
                            new ReviewRequested(
                                    id,
                                    latest.get().id(),
                                    how,
                                    grounds,
                                    due instanceof Due.By by
                                            ? by.day()
                                            : file.today().plusDays(14)),
                            id);
                    return Grounds.none();
                });
    }

    /**
     * What came of it, with its letter.
     *
     * @param firstMeeting the offer of a first meeting, where it ends now; else empty (J18)
     * @param allTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Draft(
            RequestOutcome outcome,
            String because,
            String firstMeeting,
            LetterDocument letter,
            String allTheSame) {}

    /** The restriction that the open request is about; empty when none is open. */
    public static Optional<Restrained> about(CaseFile file) {
        return file.openRequest()
                .flatMap(asked ->
                        Restrained.of(file).stream()
                                .filter(one -> one.id().equals(asked.fact().restriction()))
                                .findFirst());
    }

    /** The answer's page is the result. */
    public Outcome answer(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, ANSWER, ticket, id, (unit, file) -> answer(unit, file, draft));
    }

    private static Verdict answer(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        Recorded<ReviewRequested> request = file.openRequest().orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.APPEAL_OUTCOME,
                        draft.letter(),
                        file.person().id(),
                        id,
                        request.fact().restriction());
        unit.record(
                new ReviewRequestAnswered(
                        id,
                        request.fact().restriction(),
                        request.id(),
                        letter.id(),
                        draft.outcome(),
                        draft.because(),
                        draft.outcome() == RequestOutcome.ENDED ? draft.firstMeeting() : null),
                id,
                request.fact().restriction());
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        if (draft.outcome() == RequestOutcome.ENDED) {
            about(file)
                    .filter(one -> !one.isOver(file))
                    .ifPresent(one ->
                            RestrictionEvents.lift(
                                    unit, file, one, "Ended on request: " + draft.because()));
        }
        Worksheets.discard(unit, id, Worksheet.Kind.REQUEST);
        return Verdict.happened(letter.href());
    }

    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        Grounds because =
                draft.because().isBlank()
                        ? Grounds.of(
                                new Ground(
                                        "request.answered-with-reasons",
                                        APPEAL,
                                        "Why it comes out so is not said.",
                                        "Give the reasons."))
                        : Grounds.none();
        return againstBeginning(file, unit.scope())
                .and(because)
                .and(
                        Landing.against(
                                "request.lands-when-somebody-can-answer",
                                file,
                                draft.letter(),
                                draft.allTheSame()))
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.APPEAL_OUTCOME,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    /** What speaks against answering at all: nothing waits, or who asks had a part in it. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        Grounds waiting =
                file.openRequest().isPresent()
                        ? Grounds.none()
                        : Grounds.of(
                                new Ground(
                                        "request.waits",
                                        APPEAL,
                                        "No request for review waits for an answer.",
                                        "When the person asks for one, record it on the case."));
        return waiting.and(file.whoDecides(Decision.REVIEW_REQUEST).against(by.actor().account()));
    }

    /**
     * Why somebody may not even write at the answer: the letter of the decision promised that
     * whoever made it takes no part in looking at it again (B1).
     */
    public static Grounds againstWriting(CaseFile file, Scope by) {
        AccountId account = by.actor().account();
        WhoDecides who = file.whoDecides(Decision.REVIEW_REQUEST);
        return who.mayDecide(account) || file.hadNoPart(account)
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "request.written-by-the-uninvolved",
                                APPEAL,
                                "You had a part in what is looked at again, and take none in the"
                                        + " answer.",
                                who.decider()
                                        .map(one ->
                                                "%s (%s) answers it."
                                                        .formatted(one.name(), one.office()))
                                        .orElse(WhoDecides.whomToName())));
    }
}

package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.IssueRecorded;
import org.evenhand.casework.ReviewedPoint;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever may decide it holds a complaint beside an earlier one, point by point (P32, P59, J16).
 * What has been decided already is marked and not taken further; what is new becomes a concern with
 * an owner and a day. The mark is on the complaint, never on the person (BLOCK-12).
 */
@Paragraphs({"P32", "P52", "P59", "J16"})
@Component
public class ReviewingAComplaint {
    public static final Act REVIEW = new Act("casework.review-complaint");

    private final OnACase onACase;

    ReviewingAComplaint(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * One point, as it was answered so far.
     *
     * @param is whether it was decided already; absent while nobody said
     * @param where where it was decided; empty for a new one
     * @param next who deals with a new point, how, and by when; absent for a decided one
     */
    public record Point(
            String words, @Nullable Is is, String where, RecordingAnIssue.@Nullable Next next) {
        boolean decided() {
            return is == Is.DECIDED;
        }

        boolean isAnswered() {
            return switch (is) {
                case DECIDED -> !where.isBlank();
                case NEW -> next != null;
                case null -> false;
            };
        }
    }

    /** What a point is. */
    public enum Is {
        DECIDED("It has been decided already"),
        NEW("It is new");

        private final String words;

        Is(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The decision as it was answered so far, with its letter once there are points.
     *
     * @param allTheSame why it goes although nobody can answer when it lands (J13)
     */
    public record Draft(
            @Nullable FactId complaint,
            @Nullable FactId earlier,
            List<Point> points,
            ComplaintReviewed.Weighed weighed,
            String allTheSame,
            Optional<LetterDocument> letter) {
        public Draft {
            points = List.copyOf(points);
        }
    }

    /** The letter's page is the result. */
    public Outcome review(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, REVIEW, ticket, id, (unit, file) -> review(unit, file, draft));
    }

    private static Verdict review(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        FactId complaint = draft.complaint();
        FactId earlier = draft.earlier();
        if (!against.isEmpty()
                || complaint == null
                || earlier == null
                || draft.letter().isEmpty()) {
            return Verdict.refused(against);
        }
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.SERIAL_COMPLAINT,
                        draft.letter().get(),
                        file.person().id(),
                        id);
        unit.record(
                new ComplaintReviewed(
                        id,
                        complaint,
                        earlier,
                        letter.id(),
                        draft.points().stream().map(point -> reviewed(unit, id, point)).toList(),
                        draft.weighed()),
                id);
        Landing.keepWhy(unit, file, draft.letter().get(), letter.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.SERIAL_COMPLAINT);
        return Verdict.happened(letter.href());
    }

    /** A new point is owned from this moment on (P53). */
    private static ReviewedPoint reviewed(Unit unit, CaseId id, Point point) {
        RecordingAnIssue.Next next = point.next();
        if (point.decided() || next == null) {
            return new ReviewedPoint(point.words(), true, point.where(), null);
        }
        Recorded<IssueRecorded> issue =
                unit.record(
                        new IssueRecorded(
                                id,
                                point.words(),
                                next.owner(),
                                next.ownerName(),
                                next.step(),
                                next.by()),
                        id);
        return new ReviewedPoint(
                point.words(),
                false,
                "%s: %s".formatted(next.ownerName(), next.step()),
                issue.id());
    }

    /** Everything that speaks against it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        Grounds letter =
                draft.letter()
                        .map(written ->
                                CaseLetters.against(
                                        unit,
                                        LetterKind.SERIAL_COMPLAINT,
                                        written,
                                        file.person().id(),
                                        file.theCase().id()))
                        .orElse(Grounds.none());
        return Rule.all(
                        new ComplaintProposal(file, unit.scope(), Optional.of(draft)),
                        ComplaintRule.values())
                .and(letter);
    }

    /** What speaks against beginning, before anything is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(new ComplaintProposal(file, by, Optional.empty()), ComplaintRule.values());
    }
}

package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildGone;
import org.evenhand.casework.Compliance;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.ReviewTrigger;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.casework.letters.EndedNow;
import org.evenhand.casework.letters.ReviewOutcomeLetter;
import org.evenhand.casework.letters.VariationLetter;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A restriction is looked at again, as its letter promised (P50-4). */
@Component
final class ReviewSheet extends DraftedSheet<HoldingAReview.Draft> {
    private final HoldingAReview holdingAReview;
    private final Disagreeing disagreeing;

    ReviewSheet(Acts acts, HoldingAReview holdingAReview, Disagreeing disagreeing) {
        super(acts);
        this.holdingAReview = holdingAReview;
        this.disagreeing = disagreeing;
    }

    @Override
    public String path() {
        return "review";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.REVIEW;
    }

    @Override
    public String title() {
        return "Review the restriction";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(50);
    }

    @Override
    public Act act() {
        return HoldingAReview.HOLD;
    }

    @Override
    public String button() {
        return "Record the review, and issue its letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return HoldingAReview.toReview(file).isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return HoldingAReview.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        Optional<Restrained> restrained = HoldingAReview.toReview(file);
        boolean broken = restrained.filter(file::wasBroken).isPresent();
        SheetPage page =
                SheetPage.of(
                        "review",
                        "What you looked at, and what comes of it",
                        lead(file),
                        Question.oneOf(
                                        "trigger",
                                        "Why now?",
                                        ReviewTrigger.class,
                                        ReviewTrigger::words)
                                .suggesting(
                                        restrained
                                                .flatMap(one -> whyNow(file, one))
                                                .map(ReviewTrigger::name)
                                                .orElse(null)),
                        Question.longText(
                                        "considered",
                                        "What did you look at? The letter prints this")
                                .hinting(
                                        "Contacts since it began, staff now, the child, adjustments."
                                                + byMonth(file, restrained))
                                .suggesting(considered(file)),
                        Question.text("theirViews", "What does the person think?")
                                .hinting("Or that they were asked, when, and did not answer."),
                        Question.text(
                                        "representation",
                                        "Could somebody represent them, or other agencies help?")
                                .hinting(
                                        broken
                                                ? "The restriction was broken: both questions of P69 are"
                                                        + " to be answered now (J22)."
                                                : "Only if it was broken (P69, J22)."),
                        Question.oneOf(
                                "outcome",
                                "What comes of it?",
                                ReviewOutcome.class,
                                ReviewOutcome::words),
                        Question.text("because", "Why, as they will read it"),
                        AllTheSame.question());
        return Stream.concat(
                        Stream.of(
                                broken
                                        ? page.optional(AllTheSame.FIELD)
                                        : page.optional("representation", AllTheSame.FIELD)),
                        Stream.concat(
                                restrained.stream()
                                        .filter(_ -> comesOut(soFar, ReviewOutcome.VARY))
                                        .map(one -> new Loosening(file, one).page()),
                                restrained.stream()
                                        .filter(_ -> comesOut(soFar, ReviewOutcome.LIFT))
                                        .map(_ -> Beginning.page(file, LetterKind.REVIEW_OUTCOME))))
                .toList();
    }

    @Override
    public Grounds cautions(CaseFile file, Answers answers) {
        return comesOut(answers, ReviewOutcome.LIFT)
                ? EndsWithIt.cautions(file, HoldingAReview.toReview(file))
                : Grounds.none();
    }

    /** What stands on Today, if anything does; whoever reviews says it themselves. */
    private static Optional<ReviewTrigger> whyNow(CaseFile file, Restrained one) {
        return HoldingAReview.promised(file, one)
                .map(_ -> ReviewTrigger.PROMISED)
                .or(() ->
                        new Breaches(file)
                                .sinceTheLastReview(one).stream()
                                        .findFirst()
                                        .map(_ -> ReviewTrigger.CONTINUED_CONDUCT))
                .or(() -> ChildGone.of(file, one).map(_ -> ReviewTrigger.NEW_INFORMATION));
    }

    private static boolean comesOut(Answers answers, ReviewOutcome outcome) {
        return answers.allOf("outcome", ReviewOutcome.class).contains(outcome);
    }

    private static String lead(CaseFile file) {
        return HoldingAReview.toReview(file)
                .map(one ->
                        "The restriction ends by itself on %s. Its letter promised a review on %s. A review never prolongs it (J9)."
                                .formatted(
                                        PrintedDate.of(one.restriction().period().lastDay()),
                                        one.reviewDays().stream()
                                                .map(PrintedDate::of)
                                                .collect(Collectors.joining(", "))))
                .orElse("");
    }

    /** How they kept to it, month by month (F7): for whoever reviews it, and not for the letter. */
    private static String byMonth(CaseFile file, Optional<Restrained> restrained) {
        return Compliance.of(file).stream()
                .filter(one ->
                        restrained.filter(it -> it.id().equals(one.restrained().id())).isPresent())
                .map(ComplianceView::inWords)
                .filter(words -> !words.isEmpty())
                .map(words -> " " + words)
                .collect(Collectors.joining());
    }

    private static String considered(CaseFile file) {
        return HoldingAReview.toReview(file).map(one -> considered(file, one)).orElse("");
    }

    private static String considered(CaseFile file, Restrained one) {
        return "Contacts since it began: %d, of which %d did not keep to it."
                .formatted(file.during(one).size(), new Breaches(file).of(one).size());
    }

    @Override
    HoldingAReview.Draft read(CaseFile file, Scope by, Answers answers) {
        ReviewOutcome chosen =
                answers.oneOf("outcome", ReviewOutcome.class, "Choose what comes of it");
        ReviewOutcome outcome = chosen == null ? ReviewOutcome.CONTINUE : chosen;
        String considered = answers.text("considered", Answers.LONGEST_TEXT);
        String because = answers.text("because", Answers.LONGEST_TEXT);
        ReviewTrigger trigger =
                answers.oneOf("trigger", ReviewTrigger.class, "Say why the review is held now");
        Optional<Loosening> loosening =
                HoldingAReview.toReview(file)
                        .filter(_ -> outcome == ReviewOutcome.VARY)
                        .map(one -> new Loosening(file, one));
        String firstMeeting = outcome == ReviewOutcome.LIFT ? Beginning.read(answers) : "";
        ReviewTrigger why = trigger == null ? ReviewTrigger.PROMISED : trigger;
        RestrictionTerms milder = loosening.isEmpty() ? null : loosening.get().read(answers);
        return new HoldingAReview.Draft(
                why,
                considered,
                answers.text("theirViews", Answers.LONGEST_TEXT),
                answers.text("representation", Answers.LONGEST_TEXT),
                outcome,
                because,
                milder,
                loosening.map(one -> one.asked(answers)).orElse(""),
                firstMeeting,
                outcome == ReviewOutcome.VARY
                        ? variation(file, by, answers, milder, considered, because)
                        : outcome(
                                file, by, answers, why, outcome, considered, because, firstMeeting),
                AllTheSame.read(answers));
    }

    private LetterDocument outcome(
            CaseFile file,
            Scope by,
            Answers answers,
            ReviewTrigger why,
            ReviewOutcome outcome,
            String considered,
            String because,
            String firstMeeting) {
        Optional<Restrained> restrained = HoldingAReview.toReview(file);
        return new ReviewOutcomeLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        file.today(),
                        why,
                        outcome,
                        GoingOn.of(file, restrained),
                        considered,
                        because,
                        OwnConcern.of(file),
                        disagreeing.with(file, by),
                        outcome == ReviewOutcome.LIFT
                                ? Optional.of(
                                        new EndedNow(countsUntil(file, restrained), firstMeeting))
                                : Optional.empty())
                .document();
    }

    /** After a decided one its own letter counts from now (J10); else an earlier warning may. */
    private static Optional<LocalDate> countsUntil(CaseFile file, Optional<Restrained> restrained) {
        return restrained
                        .filter(one -> one.restriction().kind() == Restriction.Kind.PCCR)
                        .isPresent()
                ? file.countsUntil(file.now())
                : file.countingWarning().flatMap(file::countsUntil);
    }

    private LetterDocument variation(
            CaseFile file,
            Scope by,
            Answers answers,
            @Nullable RestrictionTerms milder,
            String considered,
            String because) {
        Optional<Restrained> restrained = HoldingAReview.toReview(file);
        return new VariationLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        file.today(),
                        GoingOn.of(file, restrained),
                        milder == null ? List.of() : GoingOn.clauses(milder),
                        milder == null
                                ? List.of()
                                : restrained
                                        .map(one -> HoldingAReview.childChanges(one, milder))
                                        .orElse(List.of()),
                        restrained.flatMap(one -> HoldingAReview.nextAfter(file, one)),
                        considered,
                        because,
                        OwnConcern.of(file),
                        disagreeing.with(file, by))
                .document();
    }

    @Override
    Optional<LetterDocument> letter(HoldingAReview.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, HoldingAReview.Draft draft) {
        return HoldingAReview.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, HoldingAReview.Draft draft) {
        return holdingAReview.hold(scope, ticket, id, draft);
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.StepTried;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.IssuingAWarning;
import org.evenhand.casework.letters.WarningLetter;
import org.evenhand.casework.letters.WarningParts;
import org.evenhand.contactlog.Heading;
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
import org.evenhand.letter.LetterWords;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/**
 * The warning letter: written from the facts of the case, edited by the head, then issued (P48).
 */
@Component
final class WarnSheet extends DraftedSheet<IssuingAWarning.Draft> {
    private final IssuingAWarning issuingAWarning;

    WarnSheet(Acts acts, IssuingAWarning issuingAWarning) {
        super(acts);
        this.issuingAWarning = issuingAWarning;
    }

    @Override
    public String path() {
        return "warn";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.WARNING;
    }

    @Override
    public String title() {
        return "Issue a warning letter";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(48);
    }

    @Override
    public Act act() {
        return IssuingAWarning.ISSUE;
    }

    @Override
    public String button() {
        return "Issue this warning";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return IssuingAWarning.againstBeginning(file, by);
    }

    @Override
    public List<Heading> likeUnder(CaseFile file, Answers answers) {
        return file.assessment().map(AssessmentMade::headingsOf).orElse(List.of());
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(whatHappened(file), whyAndSteps(file), ahead(file), sending());
    }

    private static SheetPage whatHappened(CaseFile file) {
        List<Question> questions =
                new java.util.ArrayList<>(IncidentWords.questions(file.conduct()));
        questions.addFirst(
                Question.text("opening", "How the letter begins")
                        .hinting(
                                "That we value the relationship, and that their concern stays open.")
                        .suggesting(words(file).begin(WarningParts.OPENING)));
        return new SheetPage(
                "what-happened",
                "What happened",
                "As the person will read it: what was done or said, when and where. Facts, not labels;"
                        + " nobody else by name (P48).",
                questions,
                questions.stream().map(Question::name).toList());
    }

    private static SheetPage whyAndSteps(CaseFile file) {
        return SheetPage.of(
                        "why",
                        "Why it is not acceptable, and what we have done",
                        "The two points that make a warning fair: why, under which paragraph, with what effect;"
                                + " and the steps we have taken (P48).",
                        Question.longText("why", "Why it is not acceptable").suggesting(why(file)),
                        Question.longText("steps", "What we have done so far")
                                .hinting(
                                        "A line that begins with a hyphen becomes a point of a list.")
                                .suggesting(steps(file)),
                        OurPart.question(file))
                .optional(OurPart.FIELD);
    }

    private static SheetPage ahead(CaseFile file) {
        WarningVariant variant = variant(file);
        LetterWords words = words(file);
        return SheetPage.of(
                        "ahead",
                        "What we ask, and what follows",
                        "Say what good looks like, and what will happen if it is done again (P48).",
                        Question.text("weAsk", "What we ask of them")
                                .suggesting(words.begin(WarningParts.ask(variant))),
                        Question.text("examples", "Which restrictions may follow")
                                .hinting(
                                        "The letter says that restrictions will be put in place; this says"
                                                + " which they may be.")
                                .suggesting(words.begin(WarningParts.EXAMPLES)),
                        Question.text("police", "About the police, if it belongs here")
                                .suggesting(words.begin(WarningParts.police(variant))),
                        Question.text("complain", "How they raise a concern or complain")
                                .suggesting(words.begin(WarningParts.COMPLAIN)),
                        Question.text("help", "Help and adjustments")
                                .suggesting(words.begin(WarningParts.HELP)))
                .optional("police");
    }

    private static SheetPage sending() {
        return SheetPage.of(
                        "sending",
                        "Sending it",
                        "A letter that lands when nobody can answer is unkind (J13).",
                        AllTheSame.question())
                .optional(AllTheSame.FIELD);
    }

    private static String why(CaseFile file) {
        return file.assessment()
                .map(made -> made.fact().headings().stream())
                .orElse(java.util.stream.Stream.of())
                .map(WarnSheet::paragraphOf)
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraphOf(Heading heading) {
        return switch (heading) {
            case A ->
                    "Paragraphs 20 to 24 of the policy say that aggression, threats, abuse and language that"
                            + " causes staff to feel afraid or abused are not accepted, whatever lies behind"
                            + " them.";
            case B ->
                    "Paragraphs 25 and 26 of the policy say that a demand becomes unacceptable when complying"
                            + " with it would impact substantially on our work or on what we can do for"
                            + " others.";
            case C ->
                    "Paragraphs 27 and 28 of the policy say that contact becomes unacceptable when the time"
                            + " spent on it affects what we can do for you and for others.";
            case D ->
                    "Paragraphs 30 to 32 of the policy say that everybody may complain more than once, and"
                            + " that repeated complaints become unreasonable when their effect is to harass or"
                            + " to prevent a legitimate decision from being carried out.";
        };
    }

    private static String steps(CaseFile file) {
        return file.theCase().all(StepTried.class).stream()
                .map(tried ->
                        "- On %s: %s"
                                .formatted(
                                        org.evenhand.calendar.PrintedDate.of(tried.fact().on()),
                                        tried.fact().what()))
                .collect(Collectors.joining("\n"));
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(WarningParts.kind(variant(file)));
    }

    private static WarningVariant variant(CaseFile file) {
        return file.assessment()
                .map(AssessmentMade::headingsOf)
                .map(WarningVariant::of)
                .orElse(WarningVariant.CONDUCT);
    }

    @Override
    IssuingAWarning.Draft read(CaseFile file, Scope by, Answers answers) {
        WarningLetter letter =
                new WarningLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        variant(file),
                        IncidentWords.read(file.conduct(), answers),
                        OwnConcern.of(file),
                        file.timers().allowed(Timer.WARNING_COUNTS).toString(),
                        correctBy(file),
                        new WarningLetter.Texts(
                                text(answers, "opening"),
                                text(answers, "why"),
                                text(answers, "steps"),
                                text(answers, "weAsk"),
                                text(answers, "examples"),
                                text(answers, "police"),
                                text(answers, "complain"),
                                text(answers, "help"),
                                text(answers, OurPart.FIELD)));
        return new IssuingAWarning.Draft(
                variant(file), letter.document(), AllTheSame.read(answers));
    }

    private static java.time.LocalDate correctBy(CaseFile file) {
        Due due = file.timers().due(Timer.CORRECT_ERRORS_IN_WARNING, file.today(), file.calendar());
        return due instanceof Due.By by ? by.day() : file.today().plusDays(14);
    }

    private static String text(Answers answers, String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }

    @Override
    Optional<LetterDocument> letter(IssuingAWarning.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, IssuingAWarning.Draft draft) {
        return IssuingAWarning.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, IssuingAWarning.Draft draft) {
        return issuingAWarning.issue(scope, ticket, id, draft);
    }
}

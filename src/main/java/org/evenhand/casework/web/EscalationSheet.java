package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.casework.act.PreparingAnEscalation;
import org.evenhand.casework.act.SendingAnEscalation;
import org.evenhand.casework.letters.EscalationForm;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.school.SchoolNumbers;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/**
 * The form with which a maintained school asks the authority to write (P63, F8): prepared here over
 * several pages, printed, and sent by the school itself.
 */
@Component
final class EscalationSheet extends DraftedSheet<EscalationSheet.Prepared> {
    private static final String NOT_SENT =
            "Draft: not yet sent from here. That it was sent is written into the record.";
    private static final String YES = "yes";

    /** Where a part is longer than its place, there is no form that could have been sent. */
    private static final EscalationForm.Typed NOT_FIT_TO_PRINT =
            new EscalationForm.Typed("", "", "", "", "", "", "", "");

    private final Acts acts;

    EscalationSheet(Acts acts) {
        super(acts);
        this.acts = acts;
    }

    /**
     * What was answered, and the form of it; empty while there is nothing that it could rest on.
     */
    record Prepared(PreparingAnEscalation.Draft draft, Optional<LetterDocument> form) {}

    @Override
    public String path() {
        return "escalation";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.ESCALATION;
    }

    @Override
    public String title() {
        return "Prepare the escalation form";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(63);
    }

    /** Nothing is recorded by printing it; that it was sent is, afterwards. */
    @Override
    public Act act() {
        return SendingAnEscalation.SEND;
    }

    @Override
    public String button() {
        return "Save as PDF";
    }

    @Override
    public boolean isPrinted() {
        return true;
    }

    @Override
    public String recordedOn() {
        return EscalationSentForm.PATH;
    }

    @Override
    public Layout layout() {
        return Layout.FORM;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return Escalation.isReached(file);
    }

    @Override
    public boolean isNotForThisSchool(CaseFile file) {
        return !file.school().isMaintained();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return PreparingAnEscalation.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                request(file),
                SheetPage.of(
                        "beside",
                        "Who could help",
                        "Before the authority or the law, two things are asked (P69). “Nobody” and “no” are"
                                + " answers.",
                        shortText(
                                "representative",
                                "Could somebody represent them: a relative, a friend, a support worker?"),
                        shortText(
                                "agencies",
                                "If they are supported by social services: was it thought of working"
                                        + " together?")),
                SheetPage.of(
                        "sharing",
                        "Data, and declaration",
                        "The authority is another controller of data. Share what it needs and no more (P51).",
                        shortText("sharing", "On what basis is their data shared?")
                                .suggesting(
                                        "Public task: the policy lets the school ask the authority to write (P63)."
                                                + " The data protection officer was asked."),
                        shortText("redacted", "What is left out or made unreadable, and why?")
                                .suggesting(
                                        "Names of children and of other parents; whatever is privileged or may"
                                                + " concern a child’s safety."),
                        Question.oneOf(
                                "decides",
                                "The authority decides case by case whether it writes. Was anybody promised its"
                                        + " letter?",
                                List.of(
                                        Choice.of(YES, "No, and nobody will be"),
                                        Choice.of("no", "Yes, or it is not known")))));
    }

    /** The school's numbers are asked for only while it has not settled them. */
    private static SheetPage request(CaseFile file) {
        List<Question> questions = new ArrayList<>();
        if (file.school().numbers().isEmpty()) {
            questions.add(
                    shortText("numbers", "The school’s URN and DfE number")
                            .hinting(
                                    "Entered once in Settings, they stand here in every form by themselves."));
        }
        questions.addAll(
                List.of(
                        shortText("asked", "What is the authority asked to write?")
                                .hinting(
                                        "For example: that it knows of the conduct, that it stands behind the"
                                                + " restriction, and what may follow."),
                        shortText("urgency", "How urgent is it, and is anybody in danger?"),
                        shortText("otherRoles", "What else is the person, as far as you know?")
                                .hinting(
                                        "For example a councillor, a governor or a member of staff; or “none known”.")));
        return SheetPage.of(
                "request",
                "What the authority is asked for",
                "The form takes what happened from the record. Only these are yours to say (F8).",
                questions.toArray(Question[]::new));
    }

    private static Question shortText(String name, String asked) {
        return Question.text(name, asked);
    }

    @Override
    Prepared read(CaseFile file, Scope by, Answers answers) {
        EscalationForm.Typed typed = typed(file, answers);
        return new Prepared(
                new PreparingAnEscalation.Draft(typed, answers.chosen("decides").contains(YES)),
                file.school().isMaintained()
                        ? Escalation.of(file).map(it -> form(file, by, answers, it, typed))
                        : Optional.empty());
    }

    /** The form as it is kept, for whoever records that it was sent. */
    PreparingAnEscalation.Draft filledIn(Scope by, CaseFile file) {
        Worksheet kept =
                acts.lookUp(by, unit -> Worksheets.read(unit, file.theCase().id(), kind()));
        Answers answers = new Answers(kept.answers(), file.today());
        EscalationForm.Typed typed = typed(file, answers);
        return new PreparingAnEscalation.Draft(
                answers.fine() ? typed : NOT_FIT_TO_PRINT, answers.chosen("decides").contains(YES));
    }

    private static EscalationForm.Typed typed(CaseFile file, Answers answers) {
        return new EscalationForm.Typed(
                file.school()
                        .numbers()
                        .map(SchoolNumbers::inWords)
                        .orElseGet(() -> text(answers, "numbers")),
                text(answers, "asked"),
                text(answers, "urgency"),
                text(answers, "otherRoles"),
                text(answers, "representative"),
                text(answers, "agencies"),
                text(answers, "sharing"),
                text(answers, "redacted"));
    }

    /** Two pages hold no more; what is too long is kept as it was typed, and said to be. */
    private static String text(Answers answers, String field) {
        String typed = answers.text(field, Answers.LONGEST_TEXT);
        if (typed.length() > EscalationForm.LONGEST) {
            answers.problems()
                    .add(
                            field,
                            "“%s…” is %,d characters long; %d fit on the form"
                                    .formatted(
                                            typed.substring(0, 30),
                                            typed.length(),
                                            EscalationForm.LONGEST));
        }
        return typed;
    }

    private LetterDocument form(
            CaseFile file,
            Scope by,
            Answers answers,
            Escalation escalation,
            EscalationForm.Typed typed) {
        return acts.lookUp(
                by,
                unit ->
                        PrintedPapers.print(
                                unit,
                                new EscalationForm(
                                                LetterFrames.insideTheSchool(
                                                        file,
                                                        by,
                                                        answers.today(),
                                                        "For the school improvement officer of the authority"),
                                                file,
                                                escalation,
                                                CaseExhibits.of(unit, file),
                                                typed)
                                        .document(),
                                "Confidential. Escalation form, not yet sent from here",
                                NOT_SENT));
    }

    @Override
    Optional<LetterDocument> letter(Prepared prepared) {
        return prepared.form();
    }

    @Override
    Grounds against(Unit unit, CaseFile file, Prepared prepared) {
        return PreparingAnEscalation.against(file, unit.scope(), prepared.draft());
    }

    /** Its last page has no form, and its address is not there. */
    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, Prepared prepared) {
        throw new IllegalStateException("What is printed is not taken as a decision");
    }
}

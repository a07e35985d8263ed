package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Stage;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.GivingAnInformalWarning;
import org.evenhand.casework.letters.InformalWarningLetter;
import org.evenhand.casework.letters.InformalWarningParts;
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
import org.evenhand.letter.LetterWords;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** An informal warning about future conduct, as a note from chosen contacts (P40). */
@Component
final class InformalWarningSheet extends DraftedSheet<GivingAnInformalWarning.Draft> {
    private final GivingAnInformalWarning giving;

    InformalWarningSheet(Acts acts, GivingAnInformalWarning giving) {
        super(acts);
        this.giving = giving;
    }

    @Override
    public String path() {
        return "informal-warning";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.INFORMAL_WARNING;
    }

    @Override
    public String title() {
        return "Give an informal warning in writing";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(40);
    }

    @Override
    public Act act() {
        return GivingAnInformalWarning.GIVE;
    }

    @Override
    public String button() {
        return "Issue this note";
    }

    /** Whoever was warned or restricted is seldom told once more informally first (P40, P48). */
    @Override
    public boolean isAStepBack(CaseFile file) {
        return !(Stage.of(file) instanceof Stage.Recording);
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return GivingAnInformalWarning.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                ChosenContacts.choosing(
                        "Which contacts it is about",
                        "Any immediate step is followed by an informal warning about future conduct, or by"
                                + " considering further action (P40).",
                        file.entries()),
                ChosenContacts.telling(
                        file,
                        soFar,
                        "As the person will read it: what was done or said, when and where. Facts, not"
                                + " labels; nobody else by name.",
                        Question.text("opening", "How the note begins")
                                .suggesting(words(file).begin(InformalWarningParts.OPENING))),
                follows(file));
    }

    private static SheetPage follows(CaseFile file) {
        return SheetPage.of(
                        "words",
                        "What we ask",
                        "Short, calm and plain. The note itself says that nothing is restricted.",
                        Question.text("why", "Why it is not acceptable")
                                .suggesting(words(file).begin(InformalWarningParts.WHY)),
                        Question.text("weAsk", "What we ask of them")
                                .suggesting(words(file).begin(InformalWarningParts.WE_ASK)),
                        Question.text("help", "Their concerns, help and adjustments")
                                .suggesting(words(file).begin(InformalWarningParts.HELP)),
                        AllTheSame.question())
                .optional(AllTheSame.FIELD);
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(LetterKind.INFORMAL_WARNING);
    }

    @Override
    GivingAnInformalWarning.Draft read(CaseFile file, Scope by, Answers answers) {
        InformalWarningLetter letter =
                new InformalWarningLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        ChosenContacts.told(file, answers),
                        OwnConcern.of(file),
                        new InformalWarningLetter.Texts(
                                text(answers, "opening"),
                                text(answers, "why"),
                                text(answers, "weAsk"),
                                text(answers, "help")));
        return new GivingAnInformalWarning.Draft(
                ChosenContacts.ids(answers),
                text(answers, "weAsk"),
                letter.document(),
                AllTheSame.read(answers));
    }

    private static String text(Answers answers, String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }

    @Override
    Optional<LetterDocument> letter(GivingAnInformalWarning.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, GivingAnInformalWarning.Draft draft) {
        return GivingAnInformalWarning.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, GivingAnInformalWarning.Draft draft) {
        return giving.give(scope, ticket, id, draft);
    }
}

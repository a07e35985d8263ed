package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.AnsweringCorrespondence;
import org.evenhand.casework.letters.CorrespondenceNotice;
import org.evenhand.casework.letters.CorrespondenceParts;
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

/** The notice about correspondence that is abusive, from what the person wrote (P34). */
@Component
final class CorrespondenceSheet extends DraftedSheet<AnsweringCorrespondence.Draft> {
    private final AnsweringCorrespondence answering;

    CorrespondenceSheet(Acts acts, AnsweringCorrespondence answering) {
        super(acts);
        this.answering = answering;
    }

    @Override
    public String path() {
        return "correspondence";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.CORRESPONDENCE;
    }

    @Override
    public String title() {
        return "Answer abusive correspondence with a notice";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(34);
    }

    @Override
    public Act act() {
        return AnsweringCorrespondence.ANSWER;
    }

    @Override
    public String button() {
        return "Issue this notice";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return AnsweringCorrespondence.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                ChosenContacts.choosing(
                        "Which letters and messages",
                        "Correspondence that is abusive to staff is not tolerated. The originals are kept as"
                                + " they came (P34).",
                        file.entries().stream()
                                .filter(entry ->
                                        AnsweringCorrespondence.WRITTEN.contains(entry.channel()))
                                .toList()),
                ChosenContacts.telling(
                        file,
                        soFar,
                        "Quote what is abusive, in its own words, and leave out what is not.",
                        Question.text("opening", "How the letter begins")
                                .suggesting(words(file).begin(CorrespondenceParts.OPENING))),
                follows(file));
    }

    private static SheetPage follows(CaseFile file) {
        return SheetPage.of(
                        "words",
                        "What follows",
                        "The notice asks them to stop, and says that there is no reply if it goes on. Somebody"
                                + " reads whatever comes all the same.",
                        Question.tick(
                                        "resubmit",
                                        "What they raised",
                                        "Ask them to send it again in an acceptable format")
                                .suggesting("yes"),
                        Owners.question(file, "reader", "Who reads whatever still comes?"),
                        Question.text("acceptable", "How they should write to us")
                                .suggesting(words(file).begin(CorrespondenceParts.ACCEPTABLE)),
                        Question.text("help", "Their concerns, help and adjustments")
                                .suggesting(words(file).begin(CorrespondenceParts.HELP)),
                        AllTheSame.question())
                .optional(AllTheSame.FIELD, "resubmit");
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(LetterKind.UNACCEPTABLE_CORRESPONDENCE);
    }

    @Override
    AnsweringCorrespondence.Draft read(CaseFile file, Scope by, Answers answers) {
        Optional<AnsweringCorrespondence.Reader> reader =
                answers.problems().typed().first("reader").isBlank()
                        ? Optional.empty()
                        : Owners.chosen(file, answers, "reader")
                                .map(holder ->
                                        new AnsweringCorrespondence.Reader(
                                                holder.account(), holder.name()));
        boolean resubmit = answers.ticked("resubmit");
        CorrespondenceNotice letter =
                new CorrespondenceNotice(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        ChosenContacts.told(file, answers),
                        reader.map(AnsweringCorrespondence.Reader::name).orElse(""),
                        resubmit,
                        new CorrespondenceNotice.Texts(
                                text(answers, "opening"),
                                text(answers, "acceptable"),
                                text(answers, "help")));
        return new AnsweringCorrespondence.Draft(
                ChosenContacts.ids(answers),
                reader,
                resubmit,
                letter.document(),
                AllTheSame.read(answers));
    }

    private static String text(Answers answers, String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }

    @Override
    Optional<LetterDocument> letter(AnsweringCorrespondence.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, AnsweringCorrespondence.Draft draft) {
        return AnsweringCorrespondence.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, AnsweringCorrespondence.Draft draft) {
        return answering.answer(scope, ticket, id, draft);
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Readers;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.NamingAReader;
import org.evenhand.casework.letters.ReaderLetter;
import org.evenhand.kernel.AccountId;
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
import org.evenhand.restriction.ReaderChanged;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Who reads what the person sends in the place of somebody, and the letter (E25). */
@Component
final class ReaderSheet extends DraftedSheet<NamingAReader.Draft> {
    static final String PATH = "reader";

    private final NamingAReader namingAReader;

    ReaderSheet(Acts acts, NamingAReader namingAReader) {
        super(acts);
        this.namingAReader = namingAReader;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.READER;
    }

    @Override
    public String title() {
        return "Name who reads what they send, and write who it is";
    }

    @Override
    public PolicyParagraph paragraph() {
        return new PolicyParagraph("E25");
    }

    @Override
    public Act act() {
        return NamingAReader.NAME;
    }

    @Override
    public String button() {
        return "Issue this letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return Readers.running(file).isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return NamingAReader.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        Optional<Readers> about = Readers.running(file);
        Optional<ReaderChanged> owed = about.flatMap(one -> one.toldOf(file));
        return List.of(
                SheetPage.of(
                                "reader",
                                "Who reads what they send",
                                owed.map(change ->
                                                "%s does so since somebody left, and no letter tells them yet (E25)."
                                                        .formatted(change.reader().name()))
                                        .orElse(
                                                "It holds from the moment the letter is issued. It asks nothing more of"
                                                        + " the person and moves no date, so that it is no variation"
                                                        + " (E25)."),
                                Question.oneOf(
                                                "instead",
                                                "Who did so until now?",
                                                about
                                                        .map(Readers::readers)
                                                        .orElse(List.of())
                                                        .stream()
                                                        .map(one ->
                                                                Choice.of(
                                                                        one.account().text(),
                                                                        one.name()))
                                                        .toList())
                                        .suggestingTheOnly(),
                                Owners.question(file, "reads", "And who from now on? (P55)")
                                        .suggesting(
                                                owed.map(change -> change.reader().account().text())
                                                        .orElse(null)),
                                Question.line(
                                                "readsAt",
                                                "How they are reached, as the letter prints it")
                                        .hinting(
                                                "By a way that the restriction leaves open to them."),
                                AllTheSame.question())
                        .optional(AllTheSame.FIELD));
    }

    @Override
    NamingAReader.Draft read(CaseFile file, Scope by, Answers answers) {
        Optional<Readers> about = Readers.running(file);
        Optional<StaffContact> before =
                CaseAccess.account(answers.problems().typed().first("instead"))
                        .flatMap(account -> about.flatMap(one -> one.with(account)));
        if (before.isEmpty()) {
            answers.problems().add("instead", "Choose who did so until now");
        }
        Optional<StaffContact> reader =
                ChosenStaff.in(
                        file, answers, "reads", answers.line("readsAt", Answers.LONGEST_LINE));
        if (reader.isEmpty()) {
            answers.problems().add("reads", "Choose who reads it, and say how they are reached");
        }
        return new NamingAReader.Draft(
                before.map(StaffContact::account),
                reader,
                new ReaderLetter(
                                LetterFrames.toThePerson(file, by, answers.today()),
                                about.map(one -> namedBefore(file, one, before)).orElse(""),
                                reader,
                                GoingOn.of(file, about.map(Readers::restrained)))
                        .document(),
                AllTheSame.read(answers));
    }

    /** Whom their letter names: not somebody of whom they were never told. */
    private static String namedBefore(CaseFile file, Readers about, Optional<StaffContact> before) {
        Optional<AccountId> told =
                about.toldOf(file)
                        .filter(change ->
                                before.filter(one ->
                                                one.account().equals(change.reader().account()))
                                        .isPresent())
                        .map(ReaderChanged::instead);
        return told.flatMap(about::nameOf).or(() -> before.map(StaffContact::name)).orElse("");
    }

    @Override
    Optional<LetterDocument> letter(NamingAReader.Draft draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, NamingAReader.Draft draft) {
        return NamingAReader.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, NamingAReader.Draft draft) {
        return namingAReader.name(scope, ticket, id, draft);
    }
}

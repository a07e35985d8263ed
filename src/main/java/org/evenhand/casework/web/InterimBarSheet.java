package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.casework.letters.InterimBarParts;
import org.evenhand.contactlog.Entry;
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

/** What was said to their face is confirmed in a letter that asks for their side (P65, J8). */
@Component
final class InterimBarSheet extends DraftedSheet<Optional<ConfirmingAnInterimBar.Draft>> {
    private final ConfirmingAnInterimBar confirming;
    private final Disagreeing disagreeing;

    InterimBarSheet(Acts acts, ConfirmingAnInterimBar confirming, Disagreeing disagreeing) {
        super(acts);
        this.confirming = confirming;
        this.disagreeing = disagreeing;
    }

    @Override
    public String path() {
        return "interim-bar";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.INTERIM_BAR;
    }

    @Override
    public String title() {
        return "Confirm the interim bar in writing";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(65);
    }

    @Override
    public Act act() {
        return ConfirmingAnInterimBar.CONFIRM;
    }

    @Override
    public String button() {
        return "Issue this letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return ConfirmingAnInterimBar.unconfirmed(file).isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return ConfirmingAnInterimBar.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                SheetPage.of(
                        "letter",
                        "The letter",
                        "Within one school day (P65). The letter says the rest: what you told them, until when,"
                                + " what stays open, and how to disagree.",
                        Question.longText("happened", "What happened, as they will read it")
                                .hinting("Facts, not labels; nobody else by name, no other child.")
                                .suggesting(account(file)),
                        Question.text("side", "How can they give their side?")
                                .suggesting(words(file).begin(InterimBarParts.SIDE))));
    }

    private static LetterWords words(CaseFile file) {
        return file.style().words(LetterKind.INTERIM_BAR_CONFIRMED);
    }

    private static String account(CaseFile file) {
        return ConfirmingAnInterimBar.unconfirmed(file)
                .flatMap(said -> file.entry(said.fact().after()))
                .map(Entry::account)
                .orElse("");
    }

    @Override
    Optional<ConfirmingAnInterimBar.Draft> read(CaseFile file, Scope by, Answers answers) {
        ConfirmingAnInterimBar.Words words =
                new ConfirmingAnInterimBar.Words(
                        answers.text("happened", Answers.LONGEST_TEXT),
                        answers.text("side", Answers.LONGEST_TEXT));
        return ConfirmingAnInterimBar.unconfirmed(file)
                .map(said ->
                        ConfirmingAnInterimBar.draft(
                                LetterFrames.toThePerson(file, by, answers.today()),
                                file,
                                said.fact(),
                                words,
                                OwnConcern.of(file),
                                disagreeing.with(file, by)));
    }

    @Override
    Optional<LetterDocument> letter(Optional<ConfirmingAnInterimBar.Draft> draft) {
        return draft.map(ConfirmingAnInterimBar.Draft::letter);
    }

    @Override
    Grounds against(Unit unit, CaseFile file, Optional<ConfirmingAnInterimBar.Draft> draft) {
        return ConfirmingAnInterimBar.against(unit, file, draft);
    }

    @Override
    Outcome take(
            Scope scope,
            FormTicket ticket,
            CaseId id,
            Optional<ConfirmingAnInterimBar.Draft> draft) {
        return confirming.confirm(scope, ticket, id, draft);
    }
}

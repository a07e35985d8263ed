package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.letters.EndingLetter;
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
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The restriction has ended: the person is written to, with an offer to begin again (J18). */
@Component
final class EndingSheet extends DraftedSheet<EndingARestriction.Ending> {
    private final EndingARestriction endingARestriction;

    EndingSheet(Acts acts, EndingARestriction endingARestriction) {
        super(acts);
        this.endingARestriction = endingARestriction;
    }

    @Override
    public String path() {
        return "end";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.ENDING;
    }

    @Override
    public String title() {
        return "Write that the restriction has ended";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.j(18);
    }

    @Override
    public Act act() {
        return EndingARestriction.WRITE;
    }

    @Override
    public String button() {
        return "Issue this letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return EndingARestriction.ended(file).isPresent();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return EndingARestriction.againstBeginning(file);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                SheetPage.of(
                                "letter",
                                "The closing letter",
                                "A decent letter makes the next conversation possible (J18).",
                                Question.text("words", "A word of your own")
                                        .suggesting(words(file)),
                                Beginning.question(file, LetterKind.ENDING),
                                AllTheSame.question())
                        .optional("words", AllTheSame.FIELD));
    }

    /** Nobody is thanked for keeping to what they broke. */
    private static String words(CaseFile file) {
        boolean kept = EndingARestriction.ended(file).filter(file::wasBroken).isEmpty();
        return (kept ? "Thank you for keeping to what we asked. " : "")
                + "We would like to work well with you from here on.";
    }

    @Override
    EndingARestriction.Ending read(CaseFile file, Scope by, Answers answers) {
        LocalDate ended =
                EndingARestriction.ended(file)
                        .map(one -> one.restriction().endsOn())
                        .orElse(file.today());
        String meeting = Beginning.read(answers);
        EndingLetter letter =
                new EndingLetter(
                        LetterFrames.toThePerson(file, by, answers.today()),
                        ended,
                        file.countingWarning().flatMap(file::countsUntil),
                        meeting,
                        answers.text("words", Answers.LONGEST_TEXT));
        return new EndingARestriction.Ending(letter.document(), meeting, AllTheSame.read(answers));
    }

    @Override
    Optional<LetterDocument> letter(EndingARestriction.Ending draft) {
        return Optional.of(draft.letter());
    }

    @Override
    Grounds against(Unit unit, CaseFile file, EndingARestriction.Ending draft) {
        return EndingARestriction.againstWriting(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, EndingARestriction.Ending draft) {
        return endingARestriction.write(scope, ticket, id, draft);
    }
}

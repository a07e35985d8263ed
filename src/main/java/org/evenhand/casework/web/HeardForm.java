package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What the person said, by whatever way, taken down against the letter it answers (J11). */
@Component
final class HeardForm implements CaseForm {
    private final HearingTheirSide hearingTheirSide;

    HeardForm(HearingTheirSide hearingTheirSide) {
        this.hearingTheirSide = hearingTheirSide;
    }

    @Override
    public String path() {
        return "heard";
    }

    @Override
    public String title() {
        return "Record what they said for their side";
    }

    @Override
    public String lead() {
        return "By phone, on paper, by e-mail or through a friend: it counts however it came (J11). An"
                + " acknowledgement comes next, which says who answers and by when.";
    }

    @Override
    public Act act() {
        return HearingTheirSide.HEAR;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !file.theCase().all(SideInvited.class).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Choice> letters =
                file.theCase().all(SideInvited.class).reversed().stream()
                        .map(invited ->
                                Choice.of(
                                        invited.fact().letter().text(),
                                        "The invitation of "
                                                + PrintedDate.of(
                                                        CaseFile.day(invited.recordedAt()))))
                        .toList();
        Question letter = Question.oneOf("letter", "Which letter does it answer?", letters);
        return List.of(
                letters.isEmpty() ? letter : letter.suggesting(letters.getFirst().value()),
                Question.line("how", "How did it come, and through whom?")
                        .hinting("For example: on the phone to Denise Cole on Tuesday"),
                Question.longText("words", "What did they say?")
                        .hinting("As near to their own words as you can."),
                Question.line("answerer", "Who answers it?"),
                Question.day("by", "By when?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Recorded<SideInvited>> letter =
                file.theCase().all(SideInvited.class).stream()
                        .filter(invited ->
                                invited.fact()
                                        .letter()
                                        .text()
                                        .equals(answers.problems().typed().first("letter")))
                        .findFirst();
        if (letter.isEmpty()) {
            answers.problems().add("letter", "Choose the letter it answers");
        }
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how it came");
        String words = answers.text("words", Answers.LONGEST_TEXT, "Write down what they said");
        String answerer = answers.line("answerer", Answers.LONGEST_LINE, "Say who answers");
        LocalDate by = answers.day("by", "Enter the day by which they are answered");
        if (!answers.fine() || letter.isEmpty() || by == null) {
            return Optional.empty();
        }
        return Optional.of(
                hearingTheirSide.hear(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new HearingTheirSide.Heard(
                                letter.get().fact().letter(), how, words, answerer, by)));
    }
}

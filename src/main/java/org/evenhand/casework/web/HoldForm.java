package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.act.HoldingLetters;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Nothing is sent to this person, and nothing deleted, for now (E15, E30). */
@Component
final class HoldForm implements CaseForm {
    private final HoldingLetters holdingLetters;

    HoldForm(HoldingLetters holdingLetters) {
        this.holdingLetters = holdingLetters;
    }

    @Override
    public String path() {
        return "hold";
    }

    @Override
    public String title() {
        return "Hold all letters and deletion";
    }

    @Override
    public String lead() {
        return "For a death or a serious illness, a claim, or a police matter. Until it ends no letter to this"
                + " person is issued or sent, and nothing about them is deleted (E15, E30).";
    }

    @Override
    public Act act() {
        return HoldingLetters.HOLD;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.text("reason", "Why?"),
                Question.day("until", "Until which day?")
                        .hinting("Leave this empty to hold them until somebody ends it."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String reason = answers.text("reason", Answers.LONGEST_TEXT, "Say why");
        LocalDate until = answers.day("until");
        return answers.fine()
                ? Optional.of(
                        Afterwards.onTheCase(
                                file,
                                holdingLetters.hold(
                                        scope, ticket, file.person().id(), reason, until)))
                : Optional.empty();
    }
}

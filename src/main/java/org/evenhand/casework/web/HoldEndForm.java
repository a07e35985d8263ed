package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.Holds;
import org.evenhand.letter.act.HoldingLetters;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Letters go out to this person again (E15, E30). */
@Component
final class HoldEndForm implements CaseForm {
    private final HoldingLetters holdingLetters;

    HoldEndForm(HoldingLetters holdingLetters) {
        this.holdingLetters = holdingLetters;
    }

    @Override
    public String path() {
        return "hold-end";
    }

    @Override
    public String title() {
        return "End a hold on letters";
    }

    @Override
    public String lead() {
        return "Letters to this person may be issued and sent again. The headteacher or a senior leader ends a"
                + " hold.";
    }

    @Override
    public Act act() {
        return HoldingLetters.END;
    }

    private static List<Holds.Hold> open(CaseFile file) {
        return file.holds().stream().filter(hold -> hold.isInForce(file.now())).toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !open(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question which =
                Question.oneOf(
                        "hold",
                        "Which hold?",
                        open(file).stream()
                                .map(hold ->
                                        Choice.of(hold.id().text(), hold.held().fact().reason()))
                                .toList());
        return List.of(
                which.suggestingTheOnly(),
                Question.text("reason", "Why may letters go out again?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String chosen = answers.problems().typed().first("hold");
        Optional<Holds.Hold> hold =
                open(file).stream().filter(one -> one.id().text().equals(chosen)).findFirst();
        if (hold.isEmpty()) {
            answers.problems().add("hold", "Choose the hold");
        }
        String reason = answers.text("reason", Answers.LONGEST_TEXT, "Say why");
        return answers.fine()
                ? hold.map(one ->
                        Afterwards.onTheCase(
                                file,
                                holdingLetters.end(
                                        scope, ticket, file.person().id(), one.id(), reason)))
                : Optional.empty();
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What was said is confirmed in a letter that asks for their side (P65, J8). */
@Component
final class InterimConfirmForm implements CaseForm {
    private final ImposingAnInterimBar imposingAnInterimBar;

    InterimConfirmForm(ImposingAnInterimBar imposingAnInterimBar) {
        this.imposingAnInterimBar = imposingAnInterimBar;
    }

    @Override
    public String path() {
        return "interim-bar-letter";
    }

    @Override
    public String title() {
        return "Confirm the interim bar in writing";
    }

    @Override
    public String lead() {
        return "Within one school day (P65). The letter has all that a restriction's letter has, and asks for"
                + " their side.";
    }

    @Override
    public Act act() {
        return ImposingAnInterimBar.CONFIRM;
    }

    @Override
    public String button() {
        return "Issue the letter";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return ImposingAnInterimBar.unconfirmed(file).isPresent();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.text("happened", "What happened, as they will read it")
                        .hinting("Facts, not labels; nobody else by name, no other child.")
                        .suggesting(
                                ImposingAnInterimBar.unconfirmed(file)
                                        .flatMap(said -> file.entry(said.fact().after()))
                                        .map(entry -> entry.account())
                                        .orElse("")),
                Question.text("side", "How can they give their side?")
                        .suggesting(
                                "We want to hear your side before anything is decided. Write, e-mail, ask for a"
                                        + " telephone call, or let somebody speak for you."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String happened = answers.text("happened", Answers.LONGEST_TEXT, "Say what happened");
        String side =
                answers.text("side", Answers.LONGEST_TEXT, "Say how they can give their side");
        return answers.fine()
                ? Optional.of(
                        imposingAnInterimBar.confirm(
                                scope, ticket, file.theCase().id(), happened, side))
                : Optional.empty();
    }
}

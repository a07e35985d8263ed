package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Emergency;
import org.evenhand.school.act.WordingEmergencies;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What to do in an emergency, as letters print it (P50, P62). */
@Component
final class EmergencyForm implements SchoolForm {
    private final WordingEmergencies wordingEmergencies;

    EmergencyForm(WordingEmergencies wordingEmergencies) {
        this.wordingEmergencies = wordingEmergencies;
    }

    @Override
    public String path() {
        return "emergency";
    }

    @Override
    public Act act() {
        return WordingEmergencies.WORD;
    }

    @Override
    public String field() {
        return "during";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String during =
                answers.text(
                        "during",
                        Answers.LONGEST_LINE,
                        "Say what to do in an emergency in school hours");
        String outside =
                answers.text(
                        "outside",
                        Answers.LONGEST_LINE,
                        "Say what to do in an emergency outside school hours");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(wordingEmergencies.word(scope, ticket, new Emergency(during, outside)));
    }
}

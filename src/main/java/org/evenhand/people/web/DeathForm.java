package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.act.RecordingADeath;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** That a person has died. */
@Component
final class DeathForm implements PersonForm {
    private final RecordingADeath recordingADeath;

    DeathForm(RecordingADeath recordingADeath) {
        this.recordingADeath = recordingADeath;
    }

    @Override
    public String path() {
        return "death";
    }

    @Override
    public Act act() {
        return RecordingADeath.RECORD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        LocalDate on = answers.pastDay("on");
        String toldBy = answers.line("toldBy", Answers.LONGEST_LINE, "Enter who told the school");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                recordingADeath.record(
                        scope, ticket, person, new RecordingADeath.Death(on, toldBy)));
    }
}

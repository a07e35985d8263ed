package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.Standing;
import org.evenhand.people.act.RecordingAStanding;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** That a person also works at the school, or governs it. */
@Component
final class StandingForm implements PersonForm {
    private final RecordingAStanding recordingAStanding;

    StandingForm(RecordingAStanding recordingAStanding) {
        this.recordingAStanding = recordingAStanding;
    }

    @Override
    public String path() {
        return "standing";
    }

    @Override
    public Act act() {
        return RecordingAStanding.RECORD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        Standing standing = answers.oneOf("standing", Standing.class, "Choose which");
        LocalDate from = Persons.firstDay(answers);
        LocalDate until = answers.lastDay("until", from);
        if (!answers.fine() || standing == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAStanding.record(
                        scope, ticket, person, new RecordingAStanding.Held(standing, from, until)));
    }
}

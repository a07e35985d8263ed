package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A child at the school. */
@Component
final class ChildForm implements PersonForm {
    private final RecordingAChild recordingAChild;

    ChildForm(RecordingAChild recordingAChild) {
        this.recordingAChild = recordingAChild;
    }

    @Override
    public String path() {
        return "child";
    }

    @Override
    public Act act() {
        return RecordingAChild.RECORD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter the name of the child");
        YearGroup year = answers.oneOf("yearGroup", YearGroup.class, "Choose the year group");
        LocalDate from = Persons.firstDay(answers);
        LocalDate until = answers.lastDay("until", from);
        if (!answers.fine() || year == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAChild.record(
                        scope, ticket, person, new RecordingAChild.Child(name, year, from, until)));
    }
}

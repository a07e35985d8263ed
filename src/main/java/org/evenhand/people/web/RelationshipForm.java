package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.act.RecordingARelationship;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What a person is to the school. */
@Component
final class RelationshipForm implements PersonForm {
    private final RecordingARelationship recordingARelationship;

    RelationshipForm(RecordingARelationship recordingARelationship) {
        this.recordingARelationship = recordingARelationship;
    }

    @Override
    public String path() {
        return "relationship";
    }

    @Override
    public Act act() {
        return RecordingARelationship.RECORD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        RelationshipKind kind =
                answers.oneOf("kind", RelationshipKind.class, "Choose what they are to the school");
        String detail = answers.line("detail", Answers.LONGEST_LINE);
        LocalDate from = Persons.firstDay(answers);
        LocalDate until = answers.lastDay("until", from);
        if (!answers.fine() || kind == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingARelationship.record(
                        scope,
                        ticket,
                        person,
                        new RecordingARelationship.Relationship(kind, detail, from, until)));
    }
}

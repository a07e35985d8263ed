package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AuthoritySeen;
import org.evenhand.people.act.AppointingARepresentative;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Who speaks for a person. */
@Component
final class RepresentativeForm implements PersonForm {
    private final AppointingARepresentative appointingARepresentative;

    RepresentativeForm(AppointingARepresentative appointingARepresentative) {
        this.appointingARepresentative = appointingARepresentative;
    }

    @Override
    public String path() {
        return "representative";
    }

    @Override
    public Act act() {
        return AppointingARepresentative.APPOINT;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter who speaks for them");
        String relation =
                answers.line(
                        "relation", Answers.LONGEST_LINE, "Enter what they are to this person");
        AuthoritySeen authority =
                answers.oneOf("authority", AuthoritySeen.class, "Choose what authority you saw");
        LocalDate seenOn = answers.pastDay("seenOn");
        if (answers.problems().at("seenOn") == null
                && authority != null
                && (authority == AuthoritySeen.NONE) == (seenOn != null)) {
            answers.problems()
                    .addToDate(
                            "seenOn",
                            seenOn == null
                                    ? "Enter the day on which you saw it"
                                    : "Leave this empty, or choose what you saw");
        }
        LocalDate from = answers.day("from", "Enter the first day");
        LocalDate until = answers.lastDay("until", from);
        if (!answers.fine() || authority == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                appointingARepresentative.appoint(
                        scope,
                        ticket,
                        person,
                        new AppointingARepresentative.Representative(
                                name, relation, authority, seenOn, from, until)));
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Everybody who was told that it began is told that it has ended (J18). */
@Component
final class TellRolesForm implements CaseForm {
    private final EndingARestriction endingARestriction;

    TellRolesForm(EndingARestriction endingARestriction) {
        this.endingARestriction = endingARestriction;
    }

    @Override
    public String path() {
        return "tell-end";
    }

    @Override
    public String title() {
        return "Tell those who knew that it has ended";
    }

    @Override
    public String lead() {
        return "The person was written to first. Now everybody who was told that it began is told that it has"
                + " ended (J18).";
    }

    @Override
    public Act act() {
        return EndingARestriction.TELL;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return EndingARestriction.toTell(file).isPresent();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Role> roles =
                EndingARestriction.toTell(file).map(Restrained::notToldOfTheEnd).orElse(List.of());
        return List.of(
                Question.someOf(
                        "roles",
                        "Who has been told now?",
                        roles.stream().map(role -> Choice.of(role.name(), role.title())).toList()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        List<Role> roles = answers.allOf("roles", Role.class);
        if (roles.isEmpty()) {
            answers.problems().add("roles", "Tick who was told");
            return Optional.empty();
        }
        return Optional.of(endingARestriction.tell(scope, ticket, file.theCase().id(), roles));
    }
}

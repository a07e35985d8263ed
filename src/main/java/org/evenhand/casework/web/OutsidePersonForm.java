package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.OutsidePerson;
import org.evenhand.access.act.NamingAnOutsidePerson;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody outside the school decides or supports when nobody in it is free (J5, J23). */
@Component
final class OutsidePersonForm implements CaseForm {
    private final NamingAnOutsidePerson naming;

    OutsidePersonForm(NamingAnOutsidePerson naming) {
        this.naming = naming;
    }

    @Override
    public String path() {
        return "outside-person";
    }

    @Override
    public String title() {
        return "Name somebody outside who decides or supports";
    }

    @Override
    public String lead() {
        return "Only when nobody in the school is free: the head or a governor of another school, the local"
                + " authority or the diocese (J5, J23). They see nothing but what you tell them.";
    }

    @Override
    public Act act() {
        return NamingAnOutsidePerson.NAME;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("name", "Their name"),
                Question.oneOf(
                        "body",
                        "Where do they come from?",
                        OutsidePerson.Body.class,
                        OutsidePerson.Body::words),
                Question.line("reachedAt", "How are they reached?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter their name");
        OutsidePerson.Body body =
                answers.oneOf("body", OutsidePerson.Body.class, "Choose where they come from");
        String reachedAt =
                answers.line("reachedAt", Answers.LONGEST_LINE, "Say how they are reached");
        if (!answers.fine() || body == null) {
            return Optional.empty();
        }
        return Optional.of(
                naming.name(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new OutsidePerson(name, body, reachedAt),
                        CaseHeading.href(file)));
    }
}

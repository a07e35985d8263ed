package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.OutsidePerson;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.act.NamingAnOutsidePerson;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
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
    private static final String SIGN_IN = "signIn";

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
                + " authority or the diocese (J5, J23). If they are to decide, they need a sign-in: open an"
                + " account for them in the settings, with the role “%s”. It"
                        .formatted(Role.OUTSIDE.title())
                + " shows them this case, and no other.";
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
                Question.line("reachedAt", "How are they reached?"),
                Owners.question(
                                file,
                                SIGN_IN,
                                "Which sign-in is theirs?",
                                holder -> holder.role() == Role.OUTSIDE)
                        .hinting("Leave it empty if they only support the decision."));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter their name");
        OutsidePerson.Body body =
                answers.oneOf("body", OutsidePerson.Body.class, "Choose where they come from");
        String reachedAt =
                answers.line("reachedAt", Answers.LONGEST_LINE, "Say how they are reached");
        Optional<AccountId> signsInAs = signIn(file, answers);
        if (!answers.fine() || body == null) {
            return Optional.empty();
        }
        return Optional.of(
                naming.name(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new OutsidePerson(name, body, reachedAt),
                        signsInAs,
                        CaseHeading.href(file)));
    }

    /** Theirs, chosen from those who hold the role; empty for somebody who only supports. */
    private static Optional<AccountId> signIn(CaseFile file, Answers answers) {
        return answers.problems().typed().first(SIGN_IN).isEmpty()
                ? Optional.empty()
                : Owners.chosen(file, answers, SIGN_IN, holder -> holder.role() == Role.OUTSIDE)
                        .map(Holder::account);
    }
}

package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.act.ClassingForDisclosure;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What has to be thought of before the entry is shown to anybody outside. */
@Component
final class DisclosureForm implements EntryForm {
    private final ClassingForDisclosure classing;

    DisclosureForm(ClassingForDisclosure classing) {
        this.classing = classing;
    }

    @Override
    public String path() {
        return "disclosure";
    }

    @Override
    public String title() {
        return "Before it is shown to anybody outside";
    }

    @Override
    public Act act() {
        return ClassingForDisclosure.CLASS;
    }

    @Override
    public String why() {
        return "The person may ask to see what is held about them, and a file of the case may go to others"
                + " (B16). What is not open is kept apart there, counted, with the reason. What it was before"
                + " stays to be read.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.One(
                        "disclosure",
                        "What is it?",
                        null,
                        Question.all(Disclosure.class, Disclosure::words),
                        open.entry().disclosure().name()),
                Question.text("because", "Why?", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        Disclosure disclosure = answers.oneOf("disclosure", Disclosure.class, "Choose what it is");
        String because = answers.text("because", Answers.LONGEST_ACCOUNT);
        return answers.fine() && disclosure != null
                ? Optional.of(classing.classify(scope, ticket, open.id(), disclosure, because))
                : Optional.empty();
    }

    @Override
    public String fieldOf(String rule, OpenEntry open) {
        return rule.equals("disclosure.says-why") ? "because" : "disclosure";
    }
}

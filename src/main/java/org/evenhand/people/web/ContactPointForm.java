package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.ContactKind;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A phone number, an e-mail address, a postal address or a name on social media. */
@Component
final class ContactPointForm implements PersonForm {
    private final AddingAContactPoint addingAContactPoint;

    ContactPointForm(AddingAContactPoint addingAContactPoint) {
        this.addingAContactPoint = addingAContactPoint;
    }

    @Override
    public String path() {
        return "contact-point";
    }

    @Override
    public Act act() {
        return AddingAContactPoint.ADD;
    }

    @Override
    public Optional<Outcome> send(
            Scope scope, FormTicket ticket, PersonId person, Answers answers) {
        ContactKind kind = answers.oneOf("kind", ContactKind.class, "Choose what it is");
        String value = value(kind, answers);
        LocalDate from = answers.day("from", "Enter the first day");
        LocalDate until = answers.lastDay("until", from);
        LocalDate confirmedOn = answers.pastDay("confirmedOn");
        String confirmedBy = answers.line("confirmedBy", Answers.LONGEST_LINE);
        if (confirmedOn != null && confirmedBy.isEmpty() && answers.fine()) {
            answers.problems().add("confirmedBy", "Enter who confirmed it and how");
        }
        if (confirmedOn == null && !confirmedBy.isEmpty() && answers.fine()) {
            answers.problems().addToDate("confirmedOn", "Enter the day on which it was confirmed");
        }
        if (!answers.fine() || kind == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(
                addingAContactPoint.add(
                        scope,
                        ticket,
                        person,
                        new AddingAContactPoint.Point(
                                kind,
                                value,
                                answers.ticked("shared"),
                                answers.ticked("safe"),
                                from,
                                until,
                                confirmedOn,
                                confirmedBy)));
    }

    private static String value(@Nullable ContactKind kind, Answers answers) {
        String missing = "Enter the number, address or name";
        if (kind == ContactKind.POST) {
            return answers.text("value", Answers.LONGEST_LINE, missing);
        }
        String value = answers.line("value", Answers.LONGEST_NAME, missing);
        long digits = value.chars().filter(letter -> letter >= '0' && letter <= '9').count();
        if (kind == ContactKind.PHONE && !value.isEmpty() && (digits < 5 || digits > 20)) {
            answers.problems().add("value", "Enter a phone number, like 01632 960 001");
        }
        if (kind == ContactKind.E_MAIL && !value.isEmpty() && !value.matches("[^@\\s]+@[^@\\s]+")) {
            answers.problems().add("value", "Enter an e-mail address, like name@example.org");
        }
        return value;
    }
}

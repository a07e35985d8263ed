package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;

/** One task on an entry's page: one thing asked on one page, answered by one act. */
interface EntryForm {
    /** After the entry's address. */
    String path();

    /** What it is, as its page is called. */
    String title();

    /** For the form's ticket. */
    Act act();

    /** Why it is asked, in a sentence or two, with its paragraph. */
    String why();

    List<Question> questions(OpenEntry open);

    /** Whether whoever sees so much of the entry may open it; the act has its own rules. */
    default boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole() || open.seeing().own();
    }

    /** Performs the act; empty when something typed has to be put right first. */
    Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers);

    /** The field beside which a ground stands. */
    default String fieldOf(String rule, OpenEntry open) {
        return questions(open).stream()
                .map(EntryForm::nameOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("form");
    }

    private static Optional<String> nameOf(Question question) {
        return switch (question) {
            case Question.Line line -> Optional.of(line.name());
            case Question.Text text -> Optional.of(text.name());
            case Question.Count number -> Optional.of(number.name());
            case Question.One one -> Optional.of(one.name());
            case Question.Many many -> Optional.of(many.name());
            case Question.Day day -> Optional.of(day.name());
            case Question.Clock clock -> Optional.of(clock.name());
            case Question.Say say -> Optional.empty();
            case Question.Quote quote -> Optional.empty();
            case Question.Instead instead -> Optional.empty();
        };
    }
}

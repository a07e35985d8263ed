package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Considered;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.contactlog.SocialMediaStep;
import org.evenhand.contactlog.act.ConsideringSocialMedia;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The four questions about social media. */
@Component
final class SocialMediaForm implements EntryForm {
    private final ConsideringSocialMedia considering;

    SocialMediaForm(ConsideringSocialMedia considering) {
        this.considering = considering;
    }

    @Override
    public String path() {
        return "social-media";
    }

    @Override
    public String title() {
        return "The four questions about social media";
    }

    @Override
    public Act act() {
        return ConsideringSocialMedia.CONSIDER;
    }

    @Override
    public String why() {
        return "Where abuse is in the form of social media posts, we will consider each of these (P42). Keep a"
                + " picture of the post before it is reported or blocked.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        for (SocialMediaStep step : SocialMediaStep.values()) {
            Optional<Considered> before =
                    open.told(SocialMediaConsidered.class).stream()
                            .flatMap(told -> told.steps().stream())
                            .filter(each -> each.step() == step)
                            .findFirst();
            questions.add(Question.heading(step.words()));
            questions.add(
                    Question.yesOrNo(
                            "done-" + step.name(),
                            "Is it done?",
                            null,
                            before.map(Considered::done).orElse(null),
                            List.of(
                                    new Question.Day(
                                            "on-" + step.name(),
                                            "On which day?",
                                            null,
                                            before.map(Considered::on).orElse(open.today())))));
            questions.add(
                    Question.line(
                            "because-" + step.name(),
                            "Why, or why not?",
                            before.map(Considered::because).orElse("")));
            questions.add(
                    Question.line(
                            "reference-" + step.name(),
                            "Reference, if there is one",
                            before.map(Considered::reference).orElse("")));
        }
        return questions;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        List<Considered> steps = new ArrayList<>();
        for (SocialMediaStep step : SocialMediaStep.values()) {
            boolean done = answers.yes("done-" + step.name(), "Say whether it is done");
            steps.add(
                    new Considered(
                            step,
                            done,
                            answers.line("because-" + step.name(), Answers.LONGEST_LINE, "Say why"),
                            answers.line("reference-" + step.name(), Answers.LONGEST_LINE),
                            done ? doneOn(open, answers, "on-" + step.name()) : null));
        }
        return answers.fine()
                ? Optional.of(
                        considering.consider(
                                scope, ticket, new SocialMediaConsidered(open.id(), steps)))
                : Optional.empty();
    }

    private static @Nullable LocalDate doneOn(OpenEntry open, Answers answers, String field) {
        return notBefore(open, answers, field, answers.pastDay(field, "Enter when it was done"));
    }

    /** Nothing follows a contact before it happened. */
    static @Nullable LocalDate notBefore(
            OpenEntry open, Answers answers, String field, @Nullable LocalDate day) {
        if (day != null && day.isBefore(open.entry().happenedOn())) {
            answers.problems()
                    .addToDate(
                            field,
                            "This day must be that of the contact, %s, or later"
                                    .formatted(Said.day(open.entry().happenedOn())));
        }
        return day;
    }
}

package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ComplaintWay;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.act.DirectingAComplaint;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done about the dissatisfaction in a contact. */
@Component
final class ComplaintForm implements EntryForm {
    private static final String ANSWER_BY = "answerBy";

    private final DirectingAComplaint directing;

    ComplaintForm(DirectingAComplaint directing) {
        this.directing = directing;
    }

    @Override
    public String path() {
        return "complaint";
    }

    @Override
    public String title() {
        return "Direct it to the complaints procedure, or say who deals with it";
    }

    @Override
    public Act act() {
        return DirectingAComplaint.DIRECT;
    }

    @Override
    public String why() {
        return "Where appropriate, somebody is directed to the complaints procedure, and it is followed"
                + " through (F1). However it was said, it is dealt with on its merits (P10).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        String about = open.words(DissatisfactionAnswered.class, DissatisfactionAnswered::issue);
        return List.of(
                Question.say(
                        about.isEmpty()
                                ? "What they are dissatisfied with is not written down."
                                : "What it is about: " + about),
                new Question.One(
                                "way",
                                "What was done about it?",
                                null,
                                Question.all(ComplaintWay.class, ComplaintWay::words),
                                open.told(ComplaintDirected.class, told -> told.way().name()))
                        .after(
                                ComplaintWay.DEALT_WITH.name(),
                                new Question.Day(
                                        ANSWER_BY,
                                        "By which day do they have an answer?",
                                        "It then stands on their case as their concern, with who deals"
                                                + " with it",
                                        open.told(
                                                ComplaintDirected.class,
                                                ComplaintDirected::answerBy))),
                new Question.Day(
                        "on",
                        "When?",
                        null,
                        open.told(ComplaintDirected.class)
                                .map(ComplaintDirected::on)
                                .orElse(open.today())),
                Question.line(
                        "by",
                        "Who directed them, or who deals with it?",
                        open.words(ComplaintDirected.class, ComplaintDirected::by)),
                Question.text(
                        "how",
                        "How were they told, or where is it already?",
                        "For example, by letter, with the form; or the number of the case",
                        open.words(ComplaintDirected.class, ComplaintDirected::how)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        ComplaintWay way = answers.oneOf("way", ComplaintWay.class, "Choose what was done");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String by = answers.line("by", Answers.LONGEST_NAME, "Say who did, or who deals with it");
        String how =
                answers.text("how", Answers.LONGEST_ACCOUNT, "Say how they were told, or where");
        boolean dealtWith = way == ComplaintWay.DEALT_WITH;
        LocalDate answerBy =
                dealtWith
                        ? answers.day(ANSWER_BY, "Enter the day by which they have an answer")
                        : null;
        if (answerBy != null && on != null && answerBy.isBefore(on)) {
            answers.problems().addToDate(ANSWER_BY, "That is before they were told");
        }
        return answers.fine() && way != null && on != null
                ? Optional.of(
                        directing.direct(
                                scope,
                                ticket,
                                new ComplaintDirected(
                                        open.id(),
                                        way,
                                        on,
                                        by,
                                        how,
                                        dealtWith ? account(open, by) : null,
                                        answerBy)))
                : Optional.empty();
    }

    /** Whoever is a colleague by that name has it on their own page; nobody is guessed. */
    private static @Nullable AccountId account(OpenEntry open, String by) {
        List<Colleagues.Colleague> named =
                open.colleagues().all().stream()
                        .filter(each -> each.name().equalsIgnoreCase(by))
                        .toList();
        return named.size() == 1 ? named.getFirst().account() : null;
    }
}

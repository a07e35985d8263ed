package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.FollowUpWay;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.contactlog.act.FollowingUp;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What followed the immediate step. */
@Component
final class FollowUpForm implements EntryForm {
    private final FollowingUp followingUp;

    FollowUpForm(FollowingUp followingUp) {
        this.followingUp = followingUp;
    }

    @Override
    public String path() {
        return "follow-up";
    }

    @Override
    public String title() {
        return "Follow up what was done there and then";
    }

    @Override
    public Act act() {
        return FollowingUp.FOLLOW_UP;
    }

    @Override
    public String why() {
        return "Any immediate steps will be followed by either an informal warning about future conduct or"
                + " consideration of further action, as well as supporting the police (P40).";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.One(
                        "way",
                        "What followed?",
                        null,
                        Question.all(FollowUpWay.class, FollowUpWay::words),
                        open.told(FollowedUp.class, told -> told.way().name())),
                Question.line(
                        "how",
                        "If an informal warning, how was it given?",
                        open.words(FollowedUp.class, FollowedUp::how)),
                Question.line(
                        "by",
                        "Who gave it, or considered it?",
                        open.words(FollowedUp.class, FollowedUp::by)),
                new Question.Day(
                        "on",
                        "When?",
                        null,
                        open.told(FollowedUp.class).map(FollowedUp::on).orElse(open.today())),
                Question.text(
                        "words",
                        "What was said, or what was considered and why?",
                        open.words(FollowedUp.class, FollowedUp::words)),
                Question.text(
                        "policeSupport",
                        "Do the police need anything from us?",
                        "Statements, film, times; leave it empty when they are not involved",
                        open.words(FollowedUp.class, FollowedUp::policeSupport)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        FollowUpWay way = answers.oneOf("way", FollowUpWay.class, "Choose what followed");
        String how =
                way == FollowUpWay.INFORMAL_WARNING
                        ? answers.line("how", Answers.LONGEST_LINE, "Say how it was given")
                        : answers.line("how", Answers.LONGEST_LINE);
        String by = answers.line("by", Answers.LONGEST_NAME, "Say who did");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String words =
                answers.text("words", Answers.LONGEST_ACCOUNT, "Say what was said or considered");
        String police = answers.text("policeSupport", Answers.LONGEST_ACCOUNT);
        return answers.fine() && way != null && on != null
                ? Optional.of(
                        followingUp.follow(
                                scope,
                                ticket,
                                new FollowedUp(open.id(), way, how, by, on, words, police)))
                : Optional.empty();
    }
}

package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.act.CorrectingAnEntry;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrects what was written first. */
@Component
final class CorrectForm implements EntryForm {
    private static final String TIME_NOT_KNOWN = "timeNotKnown";

    private final CorrectingAnEntry correcting;

    CorrectForm(CorrectingAnEntry correcting) {
        this.correcting = correcting;
    }

    @Override
    public String path() {
        return "correct";
    }

    @Override
    public String title() {
        return "Correct this entry";
    }

    @Override
    public Act act() {
        return CorrectingAnEntry.CORRECT;
    }

    @Override
    public String why() {
        return "What was written first is kept, and both can be read.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        ZonedDateTime happened = open.entry().happenedAt().atZone(Period.LONDON);
        return List.of(
                new Question.One(
                        "channel",
                        "How was the contact made?",
                        null,
                        Question.all(
                                Channel.class, each -> AskingForHeadings.sentence(each.words())),
                        open.entry().channel().name()),
                new Question.Day("day", "When did it happen?", null, happened.toLocalDate()),
                new Question.Clock(
                        "time",
                        "At about what time?",
                        open.entry().isTimeKnown() ? happened.toLocalTime() : null),
                new Question.Many(
                        TIME_NOT_KNOWN,
                        "If nobody knows the time",
                        null,
                        List.of(Choice.of("yes", "Only the day is known, and not the time")),
                        open.entry().isTimeKnown() ? List.of() : List.of("yes")),
                new Question.Text("account", "What happened", null, 6, open.entry().account()),
                new Question.Text(
                        "exactWords", "Their exact words", null, 4, open.entry().exactWords()),
                Question.line("because", "Why is it corrected?", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        Channel channel = answers.oneOf("channel", Channel.class, "Choose how it was made");
        LocalDate day = answers.pastDay("day", "Enter the day it happened");
        LocalTime time = answers.time("time");
        String account = answers.text("account", Answers.LONGEST_ACCOUNT, "Say what happened");
        String exactWords = answers.text("exactWords", Answers.LONGEST_ACCOUNT);
        String because = answers.line("because", Answers.LONGEST_LINE, "Say why it is corrected");
        Entry before = open.entry();
        boolean dayAlone = answers.chosen(TIME_NOT_KNOWN).contains("yes");
        if (dayAlone && time != null) {
            answers.problems()
                    .add("time", "Either enter the time, or tick that only the day is known");
        }
        if (!dayAlone && time == null && !before.isTimeKnown() && answers.fine()) {
            answers.problems().add("time", "Enter the time, or tick that only the day is known");
        }
        Instant moment = day == null || dayAlone ? null : moment(answers, day, time, before);
        if (!answers.fine() || channel == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(
                correcting.correct(
                        scope,
                        ticket,
                        open.id(),
                        new CorrectingAnEntry.Correction(
                                channel == before.channel() ? null : channel,
                                moment,
                                same(account, before.account()) ? null : account,
                                same(exactWords, before.exactWords()) ? null : exactWords,
                                because,
                                dayAlone ? changed(day, before) : null)));
    }

    /** Absent when it is the day, without a time, that is written already. */
    private static @Nullable LocalDate changed(LocalDate day, Entry before) {
        return !before.isTimeKnown() && day.equals(before.happenedOn()) ? null : day;
    }

    /** Absent when it is the minute that is written already. */
    private static @Nullable Instant moment(
            Answers answers, LocalDate day, @Nullable LocalTime time, Entry entry) {
        Instant before = entry.happenedAt();
        LocalTime at = time == null ? before.atZone(Period.LONDON).toLocalTime() : time;
        Instant moment = answers.moment("time", day, at);
        boolean sameMinute =
                moment != null
                        && entry.isTimeKnown()
                        && moment.truncatedTo(ChronoUnit.MINUTES)
                                .equals(before.truncatedTo(ChronoUnit.MINUTES));
        return sameMinute ? null : moment;
    }

    /** A browser sends line breaks its own way; that alone is no correction. */
    private static boolean same(String typed, String before) {
        return typed.replace("\r\n", "\n").equals(before.replace("\r\n", "\n"));
    }
}

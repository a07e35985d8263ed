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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrects what was written first. */
@Component
final class CorrectForm implements EntryForm {
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
                new Question.Clock("time", "At about what time?", happened.toLocalTime()),
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
        Instant moment = day == null ? null : moment(answers, day, time, before.happenedAt());
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
                                because)));
    }

    /** Absent when it is the minute that is written already. */
    private static @Nullable Instant moment(
            Answers answers, LocalDate day, @Nullable LocalTime time, Instant before) {
        LocalTime at = time == null ? before.atZone(Period.LONDON).toLocalTime() : time;
        Instant moment = answers.moment("time", day, at);
        boolean sameMinute =
                moment != null
                        && moment.truncatedTo(ChronoUnit.MINUTES)
                                .equals(before.truncatedTo(ChronoUnit.MINUTES));
        return sameMinute ? null : moment;
    }

    /** A browser sends line breaks its own way; that alone is no correction. */
    private static boolean same(String typed, String before) {
        return typed.replace("\r\n", "\n").equals(before.replace("\r\n", "\n"));
    }
}

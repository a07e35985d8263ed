package org.evenhand.contactlog.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form "Log a contact". Every problem is noted beside its field; whatever was typed is
 * kept, and nothing typed is changed but for the white space around it.
 */
final class LogForm {
    /** Nobody writes for longer, or comes back to a form whose sign-in ran out and calls it now. */
    private static final Duration LONGEST_BEFORE_IT_IS_SENT = Duration.ofHours(12);

    private final Answers answers;

    LogForm(Answers answers) {
        this.answers = answers;
    }

    Problems problems() {
        return answers.problems();
    }

    /** What was told, when nothing has to be put right. */
    Optional<LoggingAContact.Told> read(Instant now) {
        String who = who();
        Channel channel =
                answers.oneOf("channel", Channel.class, "Choose how the contact was made");
        boolean timeKnown = !dayAlone();
        Instant happenedAt = happenedAt(now);
        String account = answers.text("account", Answers.LONGEST_ACCOUNT, "Say what happened");
        String exactWords = answers.text("exactWords", Answers.LONGEST_ACCOUNT);
        String howItLeftMe = answers.text("howItLeftMe", Answers.LONGEST_ACCOUNT);
        List<OnTheSpot> onTheSpot = answers.allOf("onTheSpot", OnTheSpot.class);
        if (!answers.fine() || channel == null || happenedAt == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LoggingAContact.Told(
                        who,
                        channel,
                        happenedAt,
                        account,
                        exactWords,
                        onTheSpot,
                        howItLeftMe,
                        timeKnown));
    }

    /** The colleague for whom it is written; nobody when it is one's own. */
    Optional<Colleagues.Colleague> forColleague(Colleagues colleagues, AccountId self) {
        String chosen = answers.chosen("colleague").stream().findFirst().orElse("");
        return colleagues.all().stream()
                .filter(each -> each.account().text().equals(chosen))
                .filter(each -> !each.account().equals(self))
                .findFirst();
    }

    private String who() {
        String who = answers.line("who", Answers.LONGEST_NAME);
        boolean notKnown = answers.chosen("notKnown").contains("yes");
        if (who.isEmpty() && !notKnown && problems().at("who") == null) {
            problems().add("who", "Enter who it was, or tick that you do not know yet");
        }
        // Which of the two is meant nobody but the reporter can say.
        if (!who.isEmpty() && notKnown && problems().at("who") == null) {
            problems()
                    .add(
                            "who",
                            "Either enter who it was, or what you know of them, or tick that you do"
                                    + " not know yet");
        }
        return who;
    }

    /** Whether they say that they know the day and not the time; "just now" says both. */
    private boolean dayAlone() {
        return answers.chosen("timeNotKnown").contains("yes")
                && !answers.chosen("day").contains("now");
    }

    private @Nullable Instant happenedAt(Instant now) {
        if (answers.chosen("day").contains("now")) {
            return justNow(now);
        }
        LocalDate day = day();
        return dayAlone() ? firstMoment(day) : timed(day, now);
    }

    /** Of two answers that say different things the one that was meant is asked for. */
    private @Nullable Instant firstMoment(@Nullable LocalDate day) {
        if (!answers.line("time", Answers.LONGEST_LINE).isEmpty()) {
            problems()
                    .add(
                            "time",
                            "Either enter about what time it happened, or tick that you do not know"
                                    + " the time");
        }
        return day == null ? null : day.atStartOfDay(Period.LONDON).toInstant();
    }

    private @Nullable Instant timed(@Nullable LocalDate day, Instant now) {
        LocalTime time = answers.time("time");
        // Whoever has not said when at all may still say "just now", which needs no time.
        if (time == null && !answers.chosen("day").isEmpty() && problems().at("time") == null) {
            problems()
                    .add(
                            "time",
                            "Enter about what time it happened, like 8:45am, 14.30 or half past 2, or"
                                    + " tick that you do not know the time");
        }
        if (day == null || time == null) {
            return null;
        }
        Instant moment = answers.moment("time", day, time);
        if (moment != null && moment.isAfter(now)) {
            problems().add("time", "The time it happened must be in the past");
            return null;
        }
        return moment;
    }

    /**
     * To the minute when "Just now" was chosen, which the page notes by the clock of whoever
     * writes: a form whose sign-in ran out comes later than it was written. A clock that is fast or
     * was not noted says nothing; then it is now.
     */
    private Instant justNow(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return answers.chosen("chosenAt").stream()
                .findFirst()
                .flatMap(Times::heard)
                .map(now.atZone(Period.LONDON)::with)
                .map(chosen -> chosen.toInstant().isAfter(now) ? chosen.minusDays(1) : chosen)
                .map(ZonedDateTime::toInstant)
                .filter(chosen -> chosen.isAfter(now.minus(LONGEST_BEFORE_IT_IS_SENT)))
                .orElse(minute);
    }

    private @Nullable LocalDate day() {
        return switch (answers.chosen("day").stream().findFirst().orElse("")) {
            case "today" -> answers.today();
            case "yesterday" -> answers.today().minusDays(1);
            case "earlier" -> earlierDay();
            default -> {
                problems().add("day", "Choose the day it happened");
                yield null;
            }
        };
    }

    private @Nullable LocalDate earlierDay() {
        LocalDate day = answers.pastDay("date", "Enter the date it happened, like 27 11 2026");
        if (day != null && day.isBefore(answers.today().minusYears(20))) {
            problems().addToDate("date", "Check the year: that is more than 20 years ago");
        }
        return day;
    }
}

package org.evenhand.contactlog.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Times;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form "Log a contact". Every problem is noted beside its field; whatever was typed is
 * kept, and nothing typed is changed but for the white space around it.
 */
final class LogForm {
    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 100_000;

    private final Typed typed;
    private final Problems problems;

    LogForm(Typed typed) {
        this.typed = typed;
        this.problems = Problems.in(typed);
    }

    Problems problems() {
        return problems;
    }

    /** What was told, when nothing has to be put right. */
    Optional<LoggingAContact.Told> read(Instant now) {
        String who = who();
        Channel channel = channel();
        Instant happenedAt = happenedAt(now);
        String account = account();
        String exactWords = text("exactWords", LONGEST_TEXT);
        String howItLeftMe = text("howItLeftMe", LONGEST_TEXT);
        List<OnTheSpot> onTheSpot = onTheSpot();
        if (!problems.isEmpty() || channel == null || happenedAt == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LoggingAContact.Told(
                        who, channel, happenedAt, account, exactWords, onTheSpot, howItLeftMe));
    }

    private String who() {
        String who = text("who", LONGEST_NAME);
        boolean notKnown = typed.all("notKnown").contains("yes");
        if (who.isEmpty() && !notKnown) {
            problems.add("who", "Enter who it was, or tick that you do not know yet");
        }
        return who;
    }

    private @Nullable Channel channel() {
        String chosen = typed.first("channel");
        for (Channel channel : Channel.values()) {
            if (channel.name().equals(chosen)) {
                return channel;
            }
        }
        problems.add("channel", "Choose how the contact was made");
        return null;
    }

    private @Nullable Instant happenedAt(Instant now) {
        LocalDate day = day(LocalDate.ofInstant(now, Period.LONDON));
        Optional<LocalTime> time = Times.heard(typed.first("time"));
        if (time.isEmpty()) {
            problems.add("time", "Enter the time it happened, like 8:45am or 2:30pm");
        }
        if (day == null || time.isEmpty()) {
            return null;
        }
        Instant moment = day.atTime(time.get()).atZone(Period.LONDON).toInstant();
        if (moment.isAfter(now)) {
            problems.add("time", "The time it happened must be in the past");
            return null;
        }
        return moment;
    }

    private @Nullable LocalDate day(LocalDate today) {
        return switch (typed.first("day")) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            case "earlier" -> earlierDay(today);
            default -> {
                problems.add("day", "Choose the day it happened");
                yield null;
            }
        };
    }

    private @Nullable LocalDate earlierDay(LocalDate today) {
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(typed.first("date-year").strip()),
                            Integer.parseInt(typed.first("date-month").strip()),
                            Integer.parseInt(typed.first("date-day").strip()));
            if (day.isAfter(today)) {
                problems.addToDate("date", "The date it happened must be today or in the past");
                return null;
            }
            if (day.isBefore(today.minusYears(20))) {
                problems.addToDate("date", "Check the year: that is more than 20 years ago");
                return null;
            }
            return day;
        } catch (NumberFormatException | DateTimeException notADay) {
            problems.addToDate("date", "Enter the date it happened, like 27 11 2026");
            return null;
        }
    }

    private String account() {
        String account = text("account", LONGEST_TEXT);
        if (account.isEmpty() && problems.at("account") == null) {
            problems.add("account", "Say what happened");
        }
        return account;
    }

    private List<OnTheSpot> onTheSpot() {
        List<String> ticked = typed.all("onTheSpot");
        return java.util.Arrays.stream(OnTheSpot.values())
                .filter(action -> ticked.contains(action.name()))
                .toList();
    }

    /** White space around is dropped; zero-width characters alone count as nothing. */
    private String text(String field, int longest) {
        String text = typed.first(field).strip();
        if (text.codePoints().allMatch(LogForm::showsNothing)) {
            return "";
        }
        if (text.length() > longest) {
            problems.add(
                    field,
                    "This is %,d characters long; %,d fit here. Attach longer text as a file"
                            .formatted(text.length(), longest));
        }
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            problems.add(field, "This holds a character that cannot be stored; remove it");
        }
        return text;
    }

    private static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}

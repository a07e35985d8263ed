package org.evenhand.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of one form. Every problem is noted beside its field; whatever was typed is
 * kept, and nothing typed is changed but for the white space around it.
 */
public final class Answers {
    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_LINE = 1_000;

    /** Of a list that is written one under the other. */
    public static final int MOST_LINES = 50;

    /** What a letter or a page prints. */
    public static final int LONGEST_TEXT = 10_000;

    /** What somebody said or wrote, word for word, as the record keeps it. */
    public static final int LONGEST_ACCOUNT = 100_000;

    /** So many marks on one letter that it covers the lines above and below. */
    private static final Pattern TOWER = Pattern.compile("\\p{M}{5,}");

    private final Typed typed;
    private final Problems problems;
    private final LocalDate today;
    private final boolean wordForWord;

    private Answers(Typed typed, LocalDate today, boolean wordForWord) {
        this.typed = typed;
        this.problems = Problems.in(typed);
        this.today = today;
        this.wordForWord = wordForWord;
    }

    public Answers(Typed typed, LocalDate today) {
        this(typed, today, false);
    }

    /** Answers that quote what others said or wrote: the record takes whatever can be stored. */
    public static Answers wordForWord(Typed typed, LocalDate today) {
        return new Answers(typed, today, true);
    }

    public Problems problems() {
        return problems;
    }

    public LocalDate today() {
        return today;
    }

    public boolean fine() {
        return problems.isEmpty();
    }

    /** A line that may be left empty. */
    public String line(String field, int longest) {
        String text = text(field, longest);
        if (problems.at(field) == null && text.codePoints().anyMatch(Answers::turnsOrBreaks)) {
            problems.add(
                    field,
                    "This holds a line break or an invisible character that changes how it reads; remove it");
        }
        return text;
    }

    /** A line that must be given. */
    public String line(String field, int longest, String whenMissing) {
        return given(field, line(field, longest), whenMissing);
    }

    /** Text of several lines that may be left empty. */
    public String text(String field, int longest) {
        String text = typed.first(field).strip();
        if (text.codePoints().allMatch(Answers::showsNothing)) {
            return "";
        }
        if (text.length() > longest) {
            problems.add(
                    field,
                    "This is %,d characters long; %,d fit here%s"
                            .formatted(
                                    text.length(),
                                    longest,
                                    wordForWord ? ". Attach longer text as a file" : ""));
        } else if (text.indexOf('\0') >= 0
                || text.codePoints().anyMatch(Answers::isHalfACharacter)) {
            problems.add(
                    field,
                    "This holds a character that cannot be stored; you see it as \uFFFD. Remove it");
        } else if (!wordForWord && TOWER.matcher(text).find()) {
            problems.add(
                    field, "This holds marks that would cover the lines around it; remove them");
        }
        return text;
    }

    /** Text of several lines that must be given. */
    public String text(String field, int longest, String whenMissing) {
        return given(field, text(field, longest), whenMissing);
    }

    /**
     * The lines of a text, one answer each; empty ones are left out. Where there are too many, or
     * one is too long, it says so, and nothing is cut off in silence.
     */
    public List<String> lines(String field) {
        List<String> lines =
                text(field, LONGEST_ACCOUNT)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_LINES) {
            problems.add(
                    field,
                    "Write at most %d lines; these are %d".formatted(MOST_LINES, lines.size()));
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_NAME)) {
            problems.add(
                    field, "Make each line at most %d characters long".formatted(LONGEST_NAME));
        }
        return lines.stream()
                .map(line -> line.substring(0, Math.min(LONGEST_NAME, line.length())))
                .limit(MOST_LINES)
                .toList();
    }

    /** A whole number that may be left empty, from 0 to a hundred thousand. */
    public @Nullable Integer number(String field) {
        String typedNumber = typed.first(field).strip();
        if (typedNumber.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(typedNumber);
            if (number >= 0 && number <= 100_000) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number out of range
        }
        problems.add(field, "Enter a whole number, like 15");
        return null;
    }

    /** A time of day that may be left empty. */
    public @Nullable LocalTime time(String field) {
        String typedTime = typed.first(field).strip();
        LocalTime time = Times.heard(typedTime).orElse(null);
        if (time == null && !typedTime.isEmpty()) {
            problems.add(field, "Enter a time, like 8:45am, 14.30 or half past 2");
        }
        return time;
    }

    /**
     * When the clocks showed that time in London; of an hour that they showed twice the first. Of
     * the hour that they left out it is said that there was none.
     */
    public @Nullable Instant moment(String field, LocalDate day, LocalTime time) {
        LocalDateTime shown = day.atTime(time);
        if (Period.LONDON.getRules().getValidOffsets(shown).isEmpty()) {
            problems.add(
                    field,
                    "There was no such time that night: the clocks went forward from 1am to 2am");
            return null;
        }
        return shown.atZone(Period.LONDON).toInstant();
    }

    /** Yes or no. */
    public boolean yes(String field, String whenMissing) {
        String answer = typed.first(field);
        if (!answer.equals("yes") && !answer.equals("no")) {
            problems.add(field, whenMissing);
        }
        return answer.equals("yes");
    }

    /** A day that must be given, and is never after today. */
    public @Nullable LocalDate pastDay(String field, String whenMissing) {
        LocalDate date = pastDay(field);
        if (date == null && problems.at(field) == null) {
            problems.addToDate(field, whenMissing);
        }
        return date;
    }

    public List<String> chosen(String field) {
        return typed.all(field);
    }

    public boolean ticked(String field) {
        return typed.all(field).contains("yes");
    }

    public <E extends Enum<E>> List<E> allOf(String field, Class<E> kind) {
        List<String> chosen = typed.all(field);
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> chosen.contains(each.name()))
                .toList();
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, Class<E> kind, String whenMissing) {
        List<E> chosen = allOf(field, kind);
        if (chosen.size() != 1) {
            problems.add(field, whenMissing);
            return null;
        }
        return chosen.getFirst();
    }

    /** A day that may be left empty, in this century or the last. */
    public @Nullable LocalDate day(String field) {
        LocalDate date = anyDay(field);
        if (date != null && date.getYear() > today.getYear() + 50) {
            problems.addToDate(field, "Check the year");
            return null;
        }
        return date;
    }

    private @Nullable LocalDate anyDay(String field) {
        String day = typed.first(field + "-day").strip();
        String month = typed.first(field + "-month").strip();
        String year = typed.first(field + "-year").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return null;
        }
        try {
            LocalDate date =
                    LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() < 1900) {
                problems.addToDate(field, "Check the year");
                return null;
            }
            return date;
        } catch (NumberFormatException | DateTimeException notADay) {
            problems.addToDate(field, "Enter a date that exists, like 27 11 2026");
            return null;
        }
    }

    /** A day that must be given. */
    public @Nullable LocalDate day(String field, String whenMissing) {
        LocalDate date = day(field);
        if (date == null && problems.at(field) == null) {
            problems.addToDate(field, whenMissing);
        }
        return date;
    }

    /** A day that may be left empty and is never after today. */
    public @Nullable LocalDate pastDay(String field) {
        LocalDate date = anyDay(field);
        if (date != null && date.isAfter(today)) {
            problems.addToDate(field, "This day must be today or in the past");
            return null;
        }
        return date;
    }

    /** The last day, which may be left empty, of something that begins on that first day. */
    public @Nullable LocalDate lastDay(String field, @Nullable LocalDate first) {
        LocalDate last = day(field);
        if (last != null && first != null && last.isBefore(first)) {
            problems.addToDate(field, "The last day must be the first day or later");
        }
        return last;
    }

    private String given(String field, String text, String whenMissing) {
        if (text.isEmpty() && problems.at(field) == null) {
            problems.add(field, whenMissing);
        }
        return text;
    }

    private static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Control characters, and those that turn the direction of what follows. */
    private static boolean turnsOrBreaks(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isHalfACharacter(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }
}

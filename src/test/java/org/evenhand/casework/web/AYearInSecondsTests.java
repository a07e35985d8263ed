package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.calendar.AcademicYear;
import org.evenhand.calendar.Answer;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.DaySpan;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.TermName;
import org.evenhand.calendar.TermPublished;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.calendar.act.PublishingTerms;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.act.RecordingLegalAdvice;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A year of restrictions in seconds, over all its terms, both clock changes and 29 February 2028:
 * nothing is in force past its last day, every review is on Today of whoever decides it when it is
 * due, one that is missed is loud to the Chair, and no later calendar moves a printed date
 * (E39-E41, B3, J24).
 *
 * <p>Its days are drawn by a generator of its own from a seed that it prints; {@code
 * -Devenhand.year.rounds=20} draws twenty times as many.
 */
@Paragraphs({"P50", "P60", "E39", "E40", "E41", "B3", "J6", "J9", "J24"})
class AYearInSecondsTests {
    private static final long SEED = Long.getLong("evenhand.year.seed", 20_280_229L);
    private static final int ROUNDS = Integer.getInteger("evenhand.year.rounds", 1);
    private static final AcademicYear YEAR = new AcademicYear(2027);
    private static final LocalDate FIRST = LocalDate.of(2027, 9, 6);

    /**
     * Every way to restrict that hangs on no complaint, as its form is answered; a pair of names,
     * then values. No further complaint on one matter (R18) needs one that was decided before, and
     * ends by the same day as the others: {@code EveryFormOfARestrictionTests} decides it.
     */
    private static final List<List<String>> FORMS =
            List.of(
                    List.of(),
                    List.of("closed", "EMAIL"),
                    List.of("closed", "IN_PERSON", "premises", "BUILDINGS"),
                    List.of(
                            "contact",
                            "DEPUTY",
                            "contactAt",
                            "deputy@school.example",
                            "deputy",
                            "OFFICE",
                            "deputyAt",
                            "office@school.example"),
                    List.of(
                            "limits",
                            "contract",
                            "theyAgree",
                            "You speak calmly",
                            "weAgree",
                            "We answer.",
                            "otherwise",
                            "We will talk about it."),
                    List.of(
                            "limits",
                            "mailbox",
                            "mailbox",
                            "concerns@school.example",
                            "mailboxReader",
                            "DEPUTY",
                            "mailboxDeputy",
                            "HEAD",
                            "mailboxDays",
                            "5"),
                    List.of(
                            "limits",
                            "forwarding",
                            "forwardTo",
                            "concerns@school.example",
                            "forwardReader",
                            "DEPUTY"),
                    List.of(
                            "limits",
                            "entry",
                            "entryArea",
                            "BUILDINGS",
                            "entryConditions",
                            "Sign in first"),
                    List.of(
                            "closed",
                            "LETTER",
                            "limits",
                            "calls",
                            "callDays",
                            "TUESDAY",
                            "callsFrom",
                            "9am",
                            "callsUntil",
                            "9:45am",
                            "callMinutes",
                            "15"),
                    List.of(
                            "limits",
                            "appointments",
                            "appointmentsWith",
                            "DEPUTY",
                            "appointmentsAt",
                            "office@school.example"),
                    List.of("limits", "writing", "writingBy", "LETTER"),
                    List.of("limits", "kept", "keptAbout", "the fence", "keptReader", "DEPUTY"),
                    List.of(
                            "limits",
                            "returned",
                            "returnedAbout",
                            "the bins",
                            "returnedBecause",
                            "You have sent 900 pages.",
                            "returnedBy",
                            "DEPUTY"),
                    List.of(
                            "limits",
                            "cap",
                            "capIssues",
                            "2",
                            "capPer",
                            "MONTH",
                            "capChoosing",
                            "Tell us which comes first."),
                    List.of(
                            "limits",
                            "other",
                            "otherWords",
                            "Please send one message a day",
                            "otherReason",
                            "Nothing else fits.",
                            "otherWays",
                            "EMAIL"));

    private static final List<String> LENGTHS =
            List.of("THREE", "SIX", "TWELVE", "END_OF_SPRING", "LEAP_DAY", "CLOCKS");

    private static final Set<ReviewOutcome> HELD =
            EnumSet.of(ReviewOutcome.LIFT, ReviewOutcome.LET_END, ReviewOutcome.CONTINUE);

    private final ReadySchool ready = ReadySchool.founded();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<OneCase> cases = new ArrayList<>();

    /**
     * One restriction as it was printed, read once: whatever comes later may not move it.
     *
     * @param reviews the printed days
     * @param name of the person, for the lines of Today
     */
    private record OneCase(
            WalkedCase walked,
            String name,
            String number,
            Restriction printed,
            List<LocalDate> reviews) {
        LocalDate lastDay() {
            return printed.period().lastDay();
        }
    }

    private static TermPublished term(
            TermName name, String first, String last, String off, String on) {
        LocalDate ends = LocalDate.parse(last);
        return new TermPublished(
                new Term(
                        YEAR,
                        name,
                        LocalDate.parse(first),
                        ends,
                        ends,
                        List.of(new DaySpan(LocalDate.parse(off), LocalDate.parse(on)))),
                List.of());
    }

    /** As so many schools have them, or each term so many days shorter. */
    private void publish(LocalDate on, int shorter) {
        List<TermPublished> terms =
                Stream.of(
                                List.of(
                                        "AUTUMN",
                                        "2027-09-01",
                                        "2027-12-17",
                                        "2027-10-25",
                                        "2027-10-29"),
                                List.of(
                                        "SPRING",
                                        "2028-01-04",
                                        "2028-03-31",
                                        "2028-02-14",
                                        "2028-02-18"),
                                List.of(
                                        "SUMMER",
                                        "2028-04-18",
                                        "2028-07-21",
                                        "2028-05-29",
                                        "2028-06-02"))
                        .map(told -> {
                            LocalDate last = LocalDate.parse(told.get(2)).minusDays(shorter);
                            return term(
                                    TermName.valueOf(told.get(0)),
                                    told.get(1),
                                    last.toString(),
                                    told.get(3),
                                    told.get(4));
                        })
                        .toList();
        ready.on(
                on,
                () -> {
                    ReadySchool.done(
                            ready.the(PublishingTerms.class)
                                    .publish(ready.as(ready.head), form(), terms, List.of()));
                    return true;
                });
    }

    private OneCase decided(int number, List<String> answers, String length, LocalDate start) {
        String name = "Parent Number" + Character.toString('a' + number % 26) + number;
        PersonId person = ready.aParent(name, "Kai " + number);
        LocalDate before = weekday(start.minusDays(60));
        EntryId first = ready.abuse(person, before, "Shouted.", "Useless");
        WalkedCase walked =
                WalkedCase.opened(ready, person, before.plusDays(1))
                        .assessed(before.plusDays(2), first)
                        .warned(before.plusDays(3));
        EntryId since =
                ready.abuse(
                        person, weekday(start.minusDays(40)), "Rang and swore.", "You will see");
        walked.invited(weekday(start.minusDays(38)), 10)
                .supported(weekday(start.minusDays(20)), true);
        if (answers.contains("cap")) {
            ready.on(
                    start.minusDays(15),
                    () ->
                            ready.the(RecordingLegalAdvice.class)
                                    .record(
                                            ready.as(ready.head),
                                            form(),
                                            walked.id,
                                            "a limit on issues",
                                            "The county's legal services",
                                            start.minusDays(15)));
        }
        ARestriction one = ARestriction.of(ready, walked, start, since);
        if (!answers.isEmpty() && !answers.contains("closed")) {
            one.with("closed");
        }
        for (int i = 0; i < answers.size(); i += 2) {
            one.with(answers.get(i), account(answers.get(i + 1)));
        }
        switch (length) {
            case "END_OF_SPRING" -> one.until(LocalDate.of(2028, 3, 31));
            case "LEAP_DAY" -> one.until(LocalDate.of(2028, 2, 29));
            case "CLOCKS" -> one.until(LocalDate.of(2028, 3, 26));
            default -> one.with("timescale", length);
        }
        LetterId letter = new LetterId(ReadySchool.idIn(one.decidedOn(start, ready.head)));
        walked.handedOver(letter, start);
        Restrained restrained =
                ready.at(start, LocalTime.of(17, 0), () -> Restrained.of(walked.file()).getFirst());
        return new OneCase(
                walked,
                name,
                walked.file().theCase().number(),
                restrained.restriction(),
                restrained.reviewDays());
    }

    private String account(String answer) {
        return switch (answer) {
            case "DEPUTY" -> ready.deputy.id().text();
            case "OFFICE" -> ready.office.id().text();
            case "HEAD" -> ready.head.id().text();
            default -> answer;
        };
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? weekday(day.minusDays(1)) : day;
    }

    private List<String> today(Account account, LocalDate day) {
        return ready.on(
                day,
                () ->
                        ready.the(Acts.class)
                                .lookUp(
                                        ready.as(account),
                                        unit ->
                                                new TodaysCases()
                                                        .waitingFor(unit).stream()
                                                                .map(AYearInSecondsTests::line)
                                                                .toList()));
    }

    private static String line(Wait wait) {
        return (wait.alarm().isEmpty() ? "" : wait.alarm() + ": ") + wait.what();
    }

    private void holds(OneCase one, LocalDate day, ReviewOutcome outcome) {
        ready.on(
                day,
                () -> {
                    Typed answers =
                            Typed.nothing()
                                    .with("trigger", "PROMISED")
                                    .with("considered", "Contacts, staff, the child.")
                                    .with("theirViews", "They were asked and did not answer.")
                                    .with("outcome", outcome.name())
                                    .with("because", "It has been quiet.")
                                    .with("meeting", "Ring the office, and we will meet.")
                                    .with(AllTheSame.FIELD, "The test's day");
                    ReadySchool.done(
                            ready.the(ReviewSheet.class)
                                    .take(
                                            ready.as(ready.head),
                                            form(),
                                            one.walked().file(),
                                            new Answers(answers, day)));
                    return true;
                });
    }

    @Test
    void nothingOutlivesItsDayAndNoReviewIsMissedInSilence() {
        System.out.println("Seed " + SEED + ", " + ROUNDS + " rounds");
        publish(LocalDate.of(2027, 6, 1), 0);
        for (int i = 0; i < ROUNDS * FORMS.size(); i++) {
            LocalDate start = weekday(FIRST.plusDays(random.nextInt(70)));
            cases.add(
                    decided(
                            i,
                            FORMS.get(i % FORMS.size()),
                            LENGTHS.get((i + random.nextInt(2)) % LENGTHS.size()),
                            start));
        }
        assertThat(types()).hasSize(14);
        printedDaysAreSchoolDaysWithin();

        // The calendar changes in the middle of it, and no printed date moves.
        publish(LocalDate.of(2027, 12, 1), 4);
        for (OneCase one : cases) {
            Restrained now =
                    ready.on(
                            LocalDate.of(2027, 12, 2),
                            () -> Restrained.of(one.walked().file()).getFirst());
            assertThat(now.restriction().period()).isEqualTo(one.printed().period());
            assertThat(now.reviewDays()).isEqualTo(one.reviews());
        }

        everyDayNothingIsInForcePastItsLastDay();
        int missed = 0;
        List<ReviewOutcome> held = List.copyOf(HELD);
        for (int i = 0; i < cases.size(); i++) {
            OneCase one = cases.get(i);
            for (LocalDate day : one.reviews()) {
                isOnTodayInTime(one, day);
                if (i % 3 == 0) {
                    isLoudToTheChair(one, day);
                    missed++;
                    break;
                }
                ReviewOutcome outcome =
                        day.equals(one.reviews().getLast())
                                ? held.get(i % held.size())
                                : ReviewOutcome.CONTINUE;
                holds(one, day, outcome);
                // The next may be so near that it is on Today already.
                boolean another =
                        one.reviews().stream()
                                .anyMatch(next ->
                                        next.isAfter(day) && !next.isAfter(day.plusDays(15)));
                assertThat(today(ready.head, day.plusDays(1)))
                        .as("%s, held on %s", one.name(), day)
                        .matches(lines ->
                                another || lines.stream().noneMatch(line -> isReview(line, one)));
                assertThat(today(ready.chair, day.plusDays(1)))
                        .noneMatch(line -> asksAbout(line, one, day));
                if (outcome == ReviewOutcome.LIFT) {
                    isOverFrom(one, day);
                }
            }
        }
        assertThat(missed).isPositive();
    }

    private Set<String> types() {
        return cases.stream()
                .flatMap(one ->
                        one.printed().termsAt(one.printed().period().from()).clauses().stream())
                .map(NumberedClause::clause)
                .map(clause -> clause.type())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** E41: none on a day without school, none after the end. */
    private void printedDaysAreSchoolDaysWithin() {
        SchoolCalendar calendar =
                ready.on(
                        FIRST,
                        () -> ready.the(Acts.class).lookUp(ready.as(ready.head), Calendars::of));
        for (OneCase one : cases) {
            assertThat(one.reviews()).as(one.name()).isNotEmpty();
            for (LocalDate day : one.reviews()) {
                assertThat(calendar.isSchoolDay(day))
                        .as("%s, %s", one.name(), day)
                        .isNotEqualTo(Answer.NO);
                assertThat(day).isBeforeOrEqualTo(one.lastDay());
            }
        }
    }

    /** Worked out by the last day alone, minute by minute around each midnight in London. */
    private void everyDayNothingIsInForcePastItsLastDay() {
        EverybodyBound bound =
                ready.on(
                        LocalDate.of(2027, 12, 2),
                        () ->
                                ready.the(Acts.class)
                                        .lookUp(
                                                ready.as(ready.head),
                                                unit -> ready.the(InForce.class).everybody(unit)));
        Set<LocalDate> days = new TreeSet<>();
        LocalDate last = LocalDate.of(2028, 12, 31);
        for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
            Instant begins = day.atStartOfDay(Period.LONDON).toInstant();
            Instant ends = day.plusDays(1).atStartOfDay(Period.LONDON).toInstant().minusMillis(1);
            for (OneCase one : cases) {
                PersonId person = one.printed().person();
                boolean over = day.isAfter(one.lastDay());
                assertThat(bound.on(person, begins).isEmpty() || !over)
                        .as("%s at the beginning of %s", one.name(), day)
                        .isTrue();
                assertThat(bound.on(person, ends).isEmpty())
                        .as("%s at the end of %s", one.name(), day)
                        .isEqualTo(over || day.isBefore(began(one)));
            }
        }
        assertThat(days)
                .contains(
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 26));
        // The control: each of them was in force on its last day.
        assertThat(cases)
                .allMatch(one ->
                        !bound.on(
                                        one.printed().person(),
                                        one.lastDay()
                                                .atTime(23, 59)
                                                .atZone(Period.LONDON)
                                                .toInstant())
                                .isEmpty());
    }

    private static LocalDate began(OneCase one) {
        return LocalDate.ofInstant(one.printed().began().orElseThrow(), Period.LONDON);
    }

    private void isOnTodayInTime(OneCase one, LocalDate day) {
        assertThat(today(ready.head, day))
                .as("%s on %s", one.name(), day)
                .anyMatch(line -> isReview(line, one));
        // The control: not a month before, and never on that of somebody who decides nothing.
        assertThat(today(ready.head, day.minusDays(15))).noneMatch(line -> isReview(line, one));
        assertThat(today(ready.teacher, day)).noneMatch(line -> isReview(line, one));
    }

    private void isLoudToTheChair(OneCase one, LocalDate day) {
        assertThat(today(ready.chair, day)).noneMatch(line -> asksAbout(line, one, day));
        assertThat(today(ready.chair, day.plusDays(1)))
                .as("%s, missed on %s", one.name(), day)
                .anyMatch(line ->
                        asksAbout(line, one, day)
                                && line.startsWith("A promised review was missed: "));
        assertThat(today(ready.head, day.plusDays(1)))
                .anyMatch(line ->
                        day.plusDays(1).isAfter(one.lastDay())
                                || (line.startsWith("The review is overdue: ")
                                        && isReview(line, one)));
    }

    private static boolean isReview(String line, OneCase one) {
        return line.contains("Review the restriction on " + one.name() + ",");
    }

    private static boolean asksAbout(String line, OneCase one, LocalDate day) {
        return line.contains(
                "On case %s, ask why the review was not held that a letter promised for %s"
                        .formatted(one.number(), PrintedDate.of(day)));
    }

    private void isOverFrom(OneCase one, LocalDate day) {
        Boolean over =
                ready.at(day, LocalTime.of(18, 0), () -> one.walked().file().inForce().isEmpty());
        assertThat(over).as(one.name()).isTrue();
    }
}

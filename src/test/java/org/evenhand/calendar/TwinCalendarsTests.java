package org.evenhand.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.evenhand.kernel.Period;
import org.junit.jupiter.api.Test;

/**
 * HOLD-12: the calendar agrees with a naive one over a million cases, and a calendar that is one
 * day out does not.
 */
class TwinCalendarsTests {
    private static final long FIXED_SEED = 20261127L;
    private static final int CASES_PER_SCHOOL = 2500;
    private static final int ENOUGH = 1000;

    /** The edges at which calendars go wrong. */
    private enum Edge {
        STARTS_ON_FIRST_DAY_OF_TERM,
        STARTS_ON_LAST_DAY_OF_TERM,
        STARTS_AT_WEEKEND,
        STARTS_ON_BANK_HOLIDAY,
        STARTS_ON_29_FEBRUARY,
        STARTS_ON_31ST,
        STARTS_WHEN_CLOCKS_GO_FORWARD,
        STARTS_WHEN_CLOCKS_GO_BACK,
        MONTH_CUT_SHORT,
        LASTS_OVER_29_FEBRUARY,
        ENDS_ON_28_FEBRUARY,
        ENDS_ON_29_FEBRUARY,
        ENDS_ON_LAST_PUPIL_DAY,
        ENDS_ON_LAST_STAFF_DAY_ALONE,
        ENDS_ON_INSET,
        ENDS_IN_HALF_TERM,
        ENDS_IN_HOLIDAYS,
        ENDS_AT_WEEKEND,
        ENDS_ON_BANK_HOLIDAY,
        ENDS_ON_ONE_OFF_BANK_HOLIDAY,
        ENDS_ON_CLOSURE,
        ENDS_WHEN_CLOCKS_GO_FORWARD,
        ENDS_THE_DAY_BEFORE_CLOCKS_GO_FORWARD,
        ENDS_WHEN_CLOCKS_GO_BACK,
        ENDS_THE_DAY_BEFORE_CLOCKS_GO_BACK,
        ENDS_BEYOND_PUBLISHED_TERMS,
        ENDS_NOT_AFTER_START,
        TERM_WITHOUT_DATES,
        SCHOOL_DAYS_NOT_COUNTABLE,
        NINETEEN_SCHOOL_DAYS,
        TWENTY_SCHOOL_DAYS,
        EXACTLY_SIX_MONTHS,
        REVIEW_BEFORE_THE_END,
        REVIEW_AT_MID_POINT,
        REVIEW_AT_SIX_MONTHS,
        REVIEW_MOVED_BACK,
        REVIEW_MOVED_ON,
        REVIEW_NOT_KNOWN,
        POSTED_BEFORE_CHRISTMAS,
        POSTED_BEFORE_EASTER,
        POSTED_ON_EVE_OF_WORKING_DAY
    }

    /** One invented school: its calendar, the naive one, and the days worth asking about. */
    private record School(
            SchoolCalendar calendar, NaiveCalendar naive, List<LocalDate> edges, int firstYear) {}

    private record Question(
            Timescale timescale, LocalDate start, LocalDate asked, int count, LocalDate posted) {}

    /** Everything that is compared. */
    private record Answers(
            Answer schoolDay,
            boolean workingDay,
            Optional<LocalDate> nthAfter,
            Optional<LocalDate> nthBefore,
            LocalDate nthWorkingDay,
            Optional<LocalDate> lastDay,
            OptionalInt schoolDays,
            Optional<Instant> endsAt,
            NavigableSet<LocalDate> reviews,
            int reviewsNotKnown,
            Instant told) {
        Answers lasting(Optional<LocalDate> otherLastDay) {
            return new Answers(
                    schoolDay,
                    workingDay,
                    nthAfter,
                    nthBefore,
                    nthWorkingDay,
                    otherLastDay,
                    schoolDays,
                    endsAt,
                    reviews,
                    reviewsNotKnown,
                    told);
        }

        Answers counting(OptionalInt otherSchoolDays) {
            return new Answers(
                    schoolDay,
                    workingDay,
                    nthAfter,
                    nthBefore,
                    nthWorkingDay,
                    lastDay,
                    otherSchoolDays,
                    endsAt,
                    reviews,
                    reviewsNotKnown,
                    told);
        }

        Answers reviewedOn(NavigableSet<LocalDate> otherReviews) {
            return new Answers(
                    schoolDay,
                    workingDay,
                    nthAfter,
                    nthBefore,
                    nthWorkingDay,
                    lastDay,
                    schoolDays,
                    endsAt,
                    otherReviews,
                    reviewsNotKnown,
                    told);
        }

        Answers endingAt(Optional<Instant> otherEnd) {
            return new Answers(
                    schoolDay,
                    workingDay,
                    nthAfter,
                    nthBefore,
                    nthWorkingDay,
                    lastDay,
                    schoolDays,
                    otherEnd,
                    reviews,
                    reviewsNotKnown,
                    told);
        }
    }

    private interface Calendar extends BiFunction<School, Question, Answers> {}

    private record Tally(long cases, List<String> disagreements, Map<Edge, Integer> edges) {}

    // --- the proof

    @Test
    void agreesWithANaiveCalendarOverAMillionCases() {
        Tally fixed = compare(FIXED_SEED, 400, TwinCalendarsTests::ours);
        long freshSeed = Long.getLong("evenhand.cases.seed", System.nanoTime());
        int schools = Math.ceilDiv(Integer.getInteger("evenhand.cases", 100_000), CASES_PER_SCHOOL);
        Tally fresh = compare(freshSeed, schools, TwinCalendarsTests::ours);

        System.out.printf(
                "Calendar: %,d cases with seed %d and %,d with the fresh seed %d%n",
                fixed.cases(), FIXED_SEED, fresh.cases(), freshSeed);
        fixed.edges().forEach((edge, n) -> System.out.printf("  %,9d  %s%n", n, edge));

        assertThat(fixed.cases()).isGreaterThanOrEqualTo(1_000_000);
        assertThat(fixed.disagreements()).as("seed %d", FIXED_SEED).isEmpty();
        assertThat(fresh.disagreements()).as("seed %d", freshSeed).isEmpty();
        for (Edge edge : Edge.values()) {
            assertThat(fixed.edges().getOrDefault(edge, 0))
                    .as("cases of " + edge)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void catchesAnEndThatIsOneDayOut() {
        assertThat(
                        caught((school, q) -> {
                            Answers right = ours(school, q);
                            return right.lasting(right.lastDay().map(day -> day.plusDays(1)));
                        }))
                .isNotEmpty();
    }

    @Test
    void catchesAnEndThatIsOneDayOutOnlyWhereAMonthIsCutShort() {
        assertThat(
                        caught((school, q) -> {
                            Answers right = ours(school, q);
                            return q.timescale() instanceof Timescale.Months months
                                            && months.isCutShort(q.start())
                                    ? right.lasting(right.lastDay().map(day -> day.minusDays(1)))
                                    : right;
                        }))
                .isNotEmpty();
    }

    @Test
    void catchesACountThatIncludesTheStart() {
        assertThat(
                        caught((school, q) -> {
                            Answers right = ours(school, q);
                            return right.schoolDays().isPresent()
                                            && school.calendar().isSchoolDay(q.start())
                                                    == Answer.YES
                                    ? right.counting(
                                            OptionalInt.of(right.schoolDays().getAsInt() + 1))
                                    : right;
                        }))
                .isNotEmpty();
    }

    @Test
    void catchesAReviewThatIsOneDayOut() {
        assertThat(
                        caught((school, q) -> {
                            Answers right = ours(school, q);
                            NavigableSet<LocalDate> out = new TreeSet<>();
                            right.reviews().forEach(day -> out.add(day.minusDays(1)));
                            return right.reviewedOn(out);
                        }))
                .isNotEmpty();
    }

    @Test
    void catchesAMidnightThatForgetsSummerTime() {
        assertThat(
                        caught((school, q) -> {
                            Answers right = ours(school, q);
                            return right.endingAt(
                                    right.lastDay()
                                            .map(day ->
                                                    day.plusDays(1)
                                                            .atStartOfDay(ZoneOffset.UTC)
                                                            .toInstant()));
                        }))
                .isNotEmpty();
    }

    private static List<String> caught(Calendar mutant) {
        return compare(FIXED_SEED, 4, mutant).disagreements();
    }

    // --- asking both

    private static Tally compare(long seed, int schools, Calendar calendar) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> disagreements = new ArrayList<>();
        Map<Edge, Integer> edges = new EnumMap<>(Edge.class);
        long cases = 0;
        for (int s = 0; s < schools; s++) {
            School school = school(random);
            for (int c = 0; c < CASES_PER_SCHOOL; c++) {
                Question question = question(school, random);
                Answers expected = naively(school, question);
                Answers given = calendar.apply(school, question);
                cases++;
                if (!expected.equals(given) && disagreements.size() < 5) {
                    disagreements.add(
                            "%s%n naive %s%n  ours %s%n in %s"
                                    .formatted(
                                            question, expected, given, school.calendar().dates()));
                }
                for (Edge edge : edgesOf(school, question, expected)) {
                    edges.merge(edge, 1, Integer::sum);
                }
            }
        }
        return new Tally(cases, disagreements, edges);
    }

    private static Answers ours(School school, Question q) {
        SchoolCalendar calendar = school.calendar();
        Optional<LocalDate> lastDay = Optional.empty();
        OptionalInt schoolDays = OptionalInt.empty();
        Optional<Instant> endsAt = Optional.empty();
        NavigableSet<LocalDate> reviews = new TreeSet<>();
        int notKnown = 0;
        if (q.timescale().from(q.start(), calendar) instanceof Resolution.Resolved resolved) {
            lastDay = Optional.of(resolved.lastDay());
            schoolDays = resolved.schoolDays();
            endsAt = Optional.of(new Due.By(resolved.lastDay()).end());
            for (Review review :
                    ReviewRules.USUAL.reviewsOf(q.start(), resolved.lastDay(), calendar)) {
                switch (review) {
                    case Review.On on -> reviews.add(on.day());
                    case Review.ToBeChosen open -> {
                        notKnown++;
                        assertThat(
                                        ReviewRules.against(
                                                        open.suggested(),
                                                        q.start(),
                                                        resolved.lastDay())
                                                .isEmpty())
                                .isTrue();
                    }
                }
            }
        }
        return new Answers(
                calendar.isSchoolDay(q.asked()),
                calendar.workingDays().isWorkingDay(q.asked()),
                calendar.schoolDayAfter(q.asked(), q.count()),
                calendar.schoolDayBefore(q.asked(), q.count()),
                calendar.workingDays().after(q.asked(), q.count()),
                lastDay,
                schoolDays,
                endsAt,
                reviews,
                notKnown,
                new FirstClassPost(q.posted()).told(calendar.workingDays()));
    }

    private static Answers naively(School school, Question q) {
        NaiveCalendar naive = school.naive();
        Optional<LocalDate> lastDay = naive.lastDay(q.timescale(), q.start());
        OptionalInt schoolDays = OptionalInt.empty();
        NavigableSet<LocalDate> reviews = new TreeSet<>();
        int notKnown = 0;
        if (lastDay.isPresent()) {
            LocalDate end = lastDay.get();
            schoolDays = naive.schoolDaysBetween(q.start(), end);
            List<Optional<LocalDate>> due = new ArrayList<>();
            due.add(naive.lastReview(q.start(), end));
            if (naive.isLongerThanSixMonths(q.start(), end)) {
                due.add(naive.sixMonthReview(q.start(), end));
            }
            for (Optional<LocalDate> day : due) {
                day.ifPresent(reviews::add);
                notKnown += day.isPresent() ? 0 : 1;
            }
        }
        return new Answers(
                naive.isSchoolDay(q.asked()),
                naive.isWorkingDay(q.asked()),
                naive.schoolDayAfter(q.asked(), q.count()),
                naive.schoolDayBefore(q.asked(), q.count()),
                naive.workingDayAfter(q.asked(), q.count()),
                lastDay,
                schoolDays,
                lastDay.map(day -> NaiveCalendar.firstMomentOf(day.plusDays(1))),
                reviews,
                notKnown,
                NaiveCalendar.firstMomentOf(naive.workingDayAfter(q.posted(), 2)));
    }

    // --- inventing schools

    private static School school(SplittableRandom random) {
        // Half of them in the years with one-off bank holidays.
        int firstYear = random.nextBoolean() ? 2019 + random.nextInt(4) : 2018 + random.nextInt(18);
        int years = 1 + random.nextInt(3);
        List<Term> terms = new ArrayList<>();
        TreeSet<LocalDate> inset = new TreeSet<>();
        List<Closure> closures = new ArrayList<>();
        for (int y = firstYear; y < firstYear + years; y++) {
            AcademicYear year = new AcademicYear(y);
            for (TermName name : TermName.values()) {
                if (random.nextInt(20) == 0) {
                    continue;
                }
                Term term = term(year, name, random);
                terms.add(term);
                addInset(term, inset, random);
                addClosures(term, inset, closures, random);
            }
        }
        TermDates dates = new TermDates(terms, inset, closures);
        CalendarChoices choices =
                new CalendarChoices(
                        pick(CalendarChoices.EndOfTerm.values(), random),
                        pick(CalendarChoices.PartlyClosed.values(), random));
        LocalDate from = LocalDate.of(firstYear - 1, 1, 1);
        LocalDate to = LocalDate.of(firstYear + years + 4, 12, 31);
        return new School(
                new SchoolCalendar(dates, choices, BankHolidays.ofEnglandAndWales()),
                new NaiveCalendar(dates, choices, from, to),
                edgeDays(dates, firstYear, years),
                firstYear);
    }

    private static Term term(AcademicYear year, TermName name, SplittableRandom random) {
        int y = year.startsIn();
        LocalDate first;
        LocalDate last;
        LocalDate half;
        switch (name) {
            case AUTUMN -> {
                first = LocalDate.of(y, 8, 28).plusDays(random.nextInt(12));
                last = LocalDate.of(y, 12, 14).plusDays(random.nextInt(9));
                half = LocalDate.of(y, 10, 18).plusDays(random.nextInt(8));
            }
            case SPRING -> {
                first = LocalDate.of(y + 1, 1, 2).plusDays(random.nextInt(6));
                last = LocalDate.of(y + 1, 3, 24).plusDays(random.nextInt(14));
                half = LocalDate.of(y + 1, 2, 9).plusDays(random.nextInt(8));
            }
            default -> {
                first = LocalDate.of(y + 1, 4, 13).plusDays(random.nextInt(10));
                last = LocalDate.of(y + 1, 7, 16).plusDays(random.nextInt(10));
                half = LocalDate.of(y + 1, 5, 22).plusDays(random.nextInt(8));
            }
        }
        LocalDate lastPupil = weekday(last);
        LocalDate lastStaff = random.nextBoolean() ? lastPupil : weekday(lastPupil.plusDays(3));
        return new Term(
                year,
                name,
                weekday(first),
                lastPupil,
                lastStaff,
                random.nextInt(8) == 0
                        ? List.of()
                        : List.of(new DaySpan(half, half.plusDays(4 + random.nextInt(6)))));
    }

    private static void addInset(Term term, Set<LocalDate> inset, SplittableRandom random) {
        if (random.nextBoolean()) {
            inset.add(term.firstDay());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = weekday(term.firstDay().plusDays(random.nextInt(70)));
            if (day.isBefore(term.lastPupilDay())) {
                inset.add(day);
            }
        }
    }

    private static void addClosures(
            Term term, Set<LocalDate> inset, List<Closure> closures, SplittableRandom random) {
        LocalDate day = weekday(term.firstDay().plusDays(random.nextInt(80)));
        if (random.nextBoolean() && !inset.contains(day)) {
            closures.add(new Closure(day, "snow", pick(Closure.Extent.values(), random)));
        }
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static List<LocalDate> edgeDays(TermDates dates, int firstYear, int years) {
        List<LocalDate> days = new ArrayList<>(dates.insetDays().stream().sorted().toList());
        dates.closures().forEach(closure -> days.add(closure.day()));
        for (Term term : dates.terms()) {
            days.add(term.firstDay());
            days.add(term.lastPupilDay());
            days.add(term.lastStaffDay());
            term.halfTerms()
                    .forEach(half -> {
                        days.add(half.first());
                        days.add(half.last());
                    });
        }
        for (int y = firstYear; y <= firstYear + years; y++) {
            days.addAll(BankHolidays.ofEnglandAndWales().in(y).keySet());
            LocalDate endOfFebruary = LocalDate.of(y, 3, 1).minusDays(1);
            // Twice, because leap years are few.
            days.add(endOfFebruary);
            days.add(endOfFebruary);
            for (int month = 1; month <= 12; month++) {
                days.add(LocalDate.of(y, month, 1).minusDays(1));
            }
            days.add(NaiveCalendar.lastSunday(LocalDate.of(y, 3, 31)));
            days.add(NaiveCalendar.lastSunday(LocalDate.of(y, 10, 31)));
        }
        return days;
    }

    // --- inventing questions

    private static Question question(School school, SplittableRandom random) {
        LocalDate start = someDay(school, random);
        LocalDate asked = someDay(school, random);
        return new Question(
                timescale(school, start, random),
                start,
                asked,
                1 + random.nextInt(25),
                someDay(school, random));
    }

    private static Timescale timescale(School school, LocalDate start, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> pick(Timescale.Months.values(), random);
            case 2, 3 ->
                    new Timescale.EndOfTerm(
                            pick(TermName.values(), random),
                            new AcademicYear(school.firstYear() + random.nextInt(3)));
            case 4, 5 -> new Timescale.UntilDay(someDay(school, random), "agreed");
            case 6 -> new Timescale.UntilDay(start.plusDays(random.nextInt(430) - 3L), "agreed");
            default -> new Timescale.SchoolDays(1 + random.nextInt(25));
        };
    }

    private static LocalDate someDay(School school, SplittableRandom random) {
        return random.nextInt(4) == 0
                ? LocalDate.of(school.firstYear(), 8, 1).plusDays(random.nextInt(800))
                : school.edges()
                        .get(random.nextInt(school.edges().size()))
                        .plusDays(random.nextInt(3) - 1L);
    }

    private static <T> T pick(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    // --- which edges a case is about, told from the naive answers

    private static List<Edge> edgesOf(School school, Question q, Answers answers) {
        List<Edge> found = new ArrayList<>();
        TermDates dates = school.calendar().dates();
        NaiveCalendar naive = school.naive();
        LocalDate start = q.start();
        for (Term term : dates.terms()) {
            when(term.firstDay().equals(start), Edge.STARTS_ON_FIRST_DAY_OF_TERM, found);
            when(term.lastPupilDay().equals(start), Edge.STARTS_ON_LAST_DAY_OF_TERM, found);
        }
        when(isWeekend(start), Edge.STARTS_AT_WEEKEND, found);
        when(!isWeekend(start) && !naive.isWorkingDay(start), Edge.STARTS_ON_BANK_HOLIDAY, found);
        when(is(start, 2, 29), Edge.STARTS_ON_29_FEBRUARY, found);
        when(start.getDayOfMonth() == 31, Edge.STARTS_ON_31ST, found);
        when(isChange(start, 3), Edge.STARTS_WHEN_CLOCKS_GO_FORWARD, found);
        when(isChange(start, 10), Edge.STARTS_WHEN_CLOCKS_GO_BACK, found);

        LocalDate posted = q.posted();
        when(
                posted.getMonthValue() == 12 && posted.getDayOfMonth() >= 22,
                Edge.POSTED_BEFORE_CHRISTMAS,
                found);
        LocalDate inTwoDays = posted.plusDays(2);
        when(
                posted.getMonthValue() < 5
                        && posted.getMonthValue() > 2
                        && !isWeekend(inTwoDays)
                        && !naive.isWorkingDay(inTwoDays),
                Edge.POSTED_BEFORE_EASTER,
                found);
        when(
                !naive.isWorkingDay(posted) && naive.isWorkingDay(posted.plusDays(1)),
                Edge.POSTED_ON_EVE_OF_WORKING_DAY,
                found);

        if (q.timescale() instanceof Timescale.Months months) {
            LocalDate last = answers.lastDay().orElseThrow();
            when(
                    last.getDayOfMonth() < start.getDayOfMonth() - 1
                            && months.count() > 0
                            && last.plusDays(1).getDayOfMonth() == 1,
                    Edge.MONTH_CUT_SHORT,
                    found);
        }
        if (answers.lastDay().isEmpty()) {
            switch (q.timescale()) {
                case Timescale.UntilDay until -> found.add(Edge.ENDS_NOT_AFTER_START);
                case Timescale.EndOfTerm end ->
                        found.add(
                                dates.terms().stream()
                                                .anyMatch(t ->
                                                        t.name() == end.term()
                                                                && t.year().equals(end.year()))
                                        ? Edge.ENDS_NOT_AFTER_START
                                        : Edge.TERM_WITHOUT_DATES);
                case Timescale.SchoolDays days -> found.add(Edge.SCHOOL_DAYS_NOT_COUNTABLE);
                case Timescale.Months months -> throw new AssertionError("months always end");
            }
            return found;
        }
        endEdges(school, q, answers, answers.lastDay().get(), found);
        return found;
    }

    private static void endEdges(
            School school, Question q, Answers answers, LocalDate end, List<Edge> found) {
        TermDates dates = school.calendar().dates();
        NaiveCalendar naive = school.naive();
        for (LocalDate day = q.start(); day.isBefore(end); day = day.plusMonths(1)) {
            if (day.isLeapYear() && day.getMonthValue() == 2 && end.getMonthValue() > 2) {
                found.add(Edge.LASTS_OVER_29_FEBRUARY);
                break;
            }
        }
        when(is(end, 2, 28), Edge.ENDS_ON_28_FEBRUARY, found);
        when(is(end, 2, 29), Edge.ENDS_ON_29_FEBRUARY, found);
        for (Term term : dates.terms()) {
            when(term.lastPupilDay().equals(end), Edge.ENDS_ON_LAST_PUPIL_DAY, found);
            when(
                    term.lastStaffDay().equals(end) && !term.lastPupilDay().equals(end),
                    Edge.ENDS_ON_LAST_STAFF_DAY_ALONE,
                    found);
            when(term.isHalfTerm(end), Edge.ENDS_IN_HALF_TERM, found);
        }
        when(dates.insetDays().contains(end), Edge.ENDS_ON_INSET, found);
        when(
                dates.closures().stream().anyMatch(closure -> closure.day().equals(end)),
                Edge.ENDS_ON_CLOSURE,
                found);
        when(isWeekend(end), Edge.ENDS_AT_WEEKEND, found);
        boolean bankHoliday = !isWeekend(end) && !naive.isWorkingDay(end);
        when(bankHoliday, Edge.ENDS_ON_BANK_HOLIDAY, found);
        when(
                bankHoliday && (is(end, 5, 8) || is(end, 9, 19) || is(end, 6, 2) || is(end, 6, 3)),
                Edge.ENDS_ON_ONE_OFF_BANK_HOLIDAY,
                found);
        when(
                naive.isWorkingDay(end)
                        && naive.isSchoolDay(end) == Answer.NO
                        && dates.terms().stream()
                                .noneMatch(t ->
                                        !end.isBefore(t.firstDay())
                                                && !end.isAfter(t.lastStaffDay())),
                Edge.ENDS_IN_HOLIDAYS,
                found);
        when(isChange(end, 3), Edge.ENDS_WHEN_CLOCKS_GO_FORWARD, found);
        when(isChange(end.plusDays(1), 3), Edge.ENDS_THE_DAY_BEFORE_CLOCKS_GO_FORWARD, found);
        when(isChange(end, 10), Edge.ENDS_WHEN_CLOCKS_GO_BACK, found);
        when(isChange(end.plusDays(1), 10), Edge.ENDS_THE_DAY_BEFORE_CLOCKS_GO_BACK, found);
        when(naive.isSchoolDay(end) == Answer.NOT_KNOWN, Edge.ENDS_BEYOND_PUBLISHED_TERMS, found);

        int length = answers.schoolDays().orElse(-1);
        when(length == 19, Edge.NINETEEN_SCHOOL_DAYS, found);
        when(length == 20, Edge.TWENTY_SCHOOL_DAYS, found);
        when(length >= 20, Edge.REVIEW_BEFORE_THE_END, found);
        when(length >= 0 && length < 20, Edge.REVIEW_AT_MID_POINT, found);
        LocalDate sixMonths = NaiveCalendar.lastDayOfMonths(Timescale.Months.SIX, q.start());
        boolean overSixMonths = end.isAfter(sixMonths);
        when(overSixMonths, Edge.REVIEW_AT_SIX_MONTHS, found);
        when(end.equals(sixMonths), Edge.EXACTLY_SIX_MONTHS, found);
        when(answers.reviewsNotKnown() > 0, Edge.REVIEW_NOT_KNOWN, found);
        if (length >= 0 && length < 20) {
            LocalDate half =
                    q.start().plusDays((end.toEpochDay() - q.start().toEpochDay() + 1) / 2);
            when(answers.reviews().first().isBefore(half), Edge.REVIEW_MOVED_BACK, found);
            when(
                    answers.reviews().last().isAfter(half) && !overSixMonths,
                    Edge.REVIEW_MOVED_ON,
                    found);
        }
    }

    private static void when(boolean is, Edge edge, List<Edge> found) {
        if (is) {
            found.add(edge);
        }
    }

    private static boolean is(LocalDate day, int month, int date) {
        return day.getMonthValue() == month && day.getDayOfMonth() == date;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6;
    }

    private static boolean isChange(LocalDate day, int month) {
        return day.getMonthValue() == month
                && day.equals(NaiveCalendar.lastSunday(LocalDate.of(day.getYear(), month, 31)));
    }

    /** The naive clock is itself held against the one example that everybody knows. */
    @Test
    void theNaiveClockKnowsWhenSummerTimeBegins() {
        assertThat(NaiveCalendar.firstMomentOf(LocalDate.of(2027, 3, 28)))
                .isEqualTo(Instant.parse("2027-03-28T00:00:00Z"));
        assertThat(NaiveCalendar.firstMomentOf(LocalDate.of(2027, 3, 29)))
                .isEqualTo(Instant.parse("2027-03-28T23:00:00Z"));
        assertThat(Period.LONDON.getId()).isEqualTo("Europe/London");
    }
}

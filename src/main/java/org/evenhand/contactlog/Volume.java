package org.evenhand.contactlog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much contact there was with one person, and what it took of staff (P27, P28). Short bursts
 * and long runs are both shown. Numbers advise; they decide nothing (P28, B41).
 *
 * @param total contacts, without those entered in error
 * @param lastSevenDays with today
 * @param lastThirtyDays with today
 * @param busiestDay the most contacts on one day
 * @param busiestWeek the most contacts from a Monday to a Sunday
 * @param longestRun the most weeks without a week between them that had none
 * @param minutes what the contacts took, where somebody told it
 * @param staffMinutes what they took of all staff, where somebody told it
 * @param untold contacts of which nobody told what they took of staff
 * @param pages pages or files that came
 * @param repeatedFiles files that came more than once
 * @param issues different things they were about
 */
public record Volume(
        int total,
        int lastSevenDays,
        int lastThirtyDays,
        Busiest busiestDay,
        Busiest busiestWeek,
        int longestRun,
        int minutes,
        int staffMinutes,
        int untold,
        int pages,
        int repeatedFiles,
        int issues) {
    /** From here on a burst is worth looking at; the school decides what it means. */
    static final int MANY_ON_A_DAY = 3;

    static final int MANY_IN_A_WEEK = 5;
    static final int MANY_WEEKS = 6;
    static final int MUCH_TIME = 300;

    /** The day or week with most, and how many; of several the latest. */
    public record Busiest(int count, @Nullable LocalDate from) {
        static final Busiest NONE = new Busiest(0, null);
    }

    /**
     * Of one person's entries.
     *
     * @param today the last day that is counted
     */
    public static Volume of(List<Entry> entries, LocalDate today) {
        List<Entry> counted = entries.stream().filter(entry -> !entry.isEnteredInError()).toList();
        SortedMap<LocalDate, Integer> days = counted(counted, Function.identity());
        SortedMap<LocalDate, Integer> weeks = counted(counted, Volume::monday);
        return new Volume(
                counted.size(),
                since(counted, today.minusDays(6)),
                since(counted, today.minusDays(29)),
                busiest(days),
                busiest(weeks),
                longestRun(weeks),
                sum(counted, CircumstancesTold::minutes),
                sum(counted, CircumstancesTold::staffMinutes),
                (int) counted.stream().filter(each -> each.staffMinutes().isEmpty()).count(),
                sum(counted, CircumstancesTold::pages),
                repeated(counted),
                issues(counted));
    }

    private static SortedMap<LocalDate, Integer> counted(
            List<Entry> entries, Function<LocalDate, LocalDate> by) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(by.apply(entry.happenedOn()), 1, Integer::sum));
        return counts;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static int since(List<Entry> entries, LocalDate first) {
        return (int) entries.stream().filter(each -> !each.happenedOn().isBefore(first)).count();
    }

    private static Busiest busiest(SortedMap<LocalDate, Integer> counts) {
        Busiest busiest = Busiest.NONE;
        for (Map.Entry<LocalDate, Integer> each : counts.entrySet()) {
            if (each.getValue() >= busiest.count()) {
                busiest = new Busiest(each.getValue(), each.getKey());
            }
        }
        return busiest;
    }

    private static int longestRun(SortedMap<LocalDate, Integer> weeks) {
        int longest = 0;
        int run = 0;
        LocalDate before = null;
        for (LocalDate week : weeks.keySet()) {
            run = before != null && before.plusWeeks(1).equals(week) ? run + 1 : 1;
            longest = Math.max(longest, run);
            before = week;
        }
        return longest;
    }

    private static int sum(
            List<Entry> entries, Function<CircumstancesTold, @Nullable Integer> part) {
        return entries.stream()
                .flatMap(entry -> entry.latest(CircumstancesTold.class).stream())
                .map(told -> part.apply(told.fact()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int repeated(List<Entry> entries) {
        List<String> files =
                entries.stream()
                        .flatMap(entry -> entry.evidence().stream())
                        .map(kept -> kept.fact().sha256())
                        .toList();
        return files.size() - (int) files.stream().distinct().count();
    }

    private static int issues(List<Entry> entries) {
        return (int)
                entries.stream()
                        .flatMap(entry -> entry.latest(DissatisfactionAnswered.class).stream())
                        .map(told -> told.fact().issue().strip().toLowerCase(Locale.UK))
                        .filter(issue -> !issue.isEmpty())
                        .distinct()
                        .count();
    }

    /** What may be worth considering; empty when nothing stands out. Nothing follows by itself. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (busiestDay.count() >= MANY_ON_A_DAY) {
            advice.add(busiestDay.count() + " contacts on one day: many in a short time?");
        }
        if (busiestWeek.count() >= MANY_IN_A_WEEK) {
            advice.add(busiestWeek.count() + " contacts in one week: many in a short time?");
        }
        if (longestRun >= MANY_WEEKS) {
            advice.add("Contact in " + longestRun + " weeks running: many over a long time?");
        }
        if (staffMinutes >= MUCH_TIME) {
            advice.add(
                    staffMinutes / 60
                            + " hours of staff time: does it impact on what others get (P28)?");
        }
        if (repeatedFiles > 0) {
            advice.add("Some files came more than once (P27).");
        }
        return advice;
    }
}

package org.evenhand.casework.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Period;

/**
 * How often, month by month: figures advise, and nothing is decided from them (P28, P47).
 *
 * @param month {@code November 2026}
 * @param minutes of staff time, as far as it was written down
 */
public record Figures(String month, int contacts, int minutes, int ofTwenty) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static List<Figures> of(CaseFile file) {
        TreeMap<YearMonth, List<Entry>> months =
                file.entries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry ->
                                                YearMonth.from(
                                                        entry.happenedAt().atZone(Period.LONDON)),
                                        TreeMap::new,
                                        Collectors.toList()));
        fillTheMonthsBetween(months);
        int most = months.values().stream().mapToInt(List::size).max().orElse(1);
        return months.entrySet().stream()
                .map(month ->
                        new Figures(
                                MONTH.format(month.getKey()),
                                month.getValue().size(),
                                month.getValue().stream()
                                        .mapToInt(entry -> entry.staffMinutes().orElse(0))
                                        .sum(),
                                Math.ceilDiv(month.getValue().size() * 20, most)))
                .toList();
    }

    /** A month without contact says something too: left out, a gap would read as a run. */
    private static void fillTheMonthsBetween(TreeMap<YearMonth, List<Entry>> months) {
        if (months.isEmpty()) {
            return;
        }
        YearMonth last = months.lastKey();
        for (YearMonth month = months.firstKey();
                month.isBefore(last);
                month = month.plusMonths(1)) {
            months.putIfAbsent(month, List.of());
        }
    }
}

package org.evenhand.casework.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Compliance;
import org.evenhand.restriction.Restriction;

/**
 * How the contacts during a restriction compared with it, as the page of the case prints it (F7).
 *
 * @param title {@code How they kept to the restriction since Friday 27 November 2026}
 */
public record ComplianceView(String title, List<Row> rows) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** One month; "In doubt" and "Not triaged yet" in one column, since neither counts. */
    public record Row(
            String month, int compliant, int notCounted, int carvedOut, int breaches, int open) {}

    static ComplianceView of(Compliance compliance) {
        return new ComplianceView(
                title(compliance),
                compliance.months().stream()
                        .map(month ->
                                new Row(
                                        MONTH.format(month.month()),
                                        month.compliant(),
                                        month.notCounted(),
                                        month.carvedOut(),
                                        month.breaches(),
                                        month.inDoubt() + month.untriaged()))
                        .toList());
    }

    private static String title(Compliance compliance) {
        Restriction one = compliance.restrained().restriction();
        return "How they kept to the %s since %s"
                .formatted(
                        one.kind() == Restriction.Kind.PCCR ? "restriction" : "interim bar",
                        PrintedDate.of(CaseFile.day(one.began().orElseThrow())));
    }

    /** The same in a sentence for each month with a contact, for whoever reviews it. */
    static String inWords(Compliance compliance) {
        String months =
                compliance.months().stream()
                        .filter(month -> month.all() > 0)
                        .map(ComplianceView::inWords)
                        .collect(Collectors.joining("; "));
        return months.isEmpty() ? "" : "Month by month: %s.".formatted(months);
    }

    private static String inWords(Compliance.Month month) {
        return MONTH.format(month.month())
                + ": "
                + Stream.of(
                                count(month.compliant(), "within what is allowed"),
                                count(month.notCounted(), "outside it and not counted"),
                                count(month.carvedOut(), "never closed"),
                                count(
                                        month.breaches(),
                                        month.breaches() == 1 ? "breach" : "breaches"),
                                count(month.inDoubt(), "to be looked at again"),
                                count(month.untriaged(), "not triaged yet"))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(", "));
    }

    private static List<String> count(int many, String of) {
        return many == 0 ? List.of() : List.of(many + " " + of);
    }
}

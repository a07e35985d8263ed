package org.evenhand.contactlog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.ui.CsvTable;

/** The record as a table that a spreadsheet opens, and in which no cell is a formula. */
final class RecordCsv {
    private RecordCsv() {}

    static CsvTable of(List<Entry> entries) {
        CsvTable table =
                CsvTable.headed(
                        "Happened",
                        "Written down",
                        "By",
                        "Person",
                        "How",
                        "What happened",
                        "Exact words",
                        "Done there and then",
                        "Headings",
                        "What it was",
                        "Directed at",
                        "Minutes",
                        "Staff minutes",
                        "Reviewed by",
                        "Relied on",
                        "Files",
                        "Made in error");
        entries.forEach(entry -> table.row(row(entry)));
        return table;
    }

    private static String[] row(Entry entry) {
        if (entry.isWithheld()) {
            return withheld(entry);
        }
        Optional<Classified> review = entry.classified();
        return new String[] {
            Said.happened(entry),
            Said.moment(entry.loggedAt()),
            entry.reporter().name(),
            entry.whoOrUnknown(),
            entry.channel().words(),
            entry.account(),
            entry.exactWords(),
            joined(entry.onTheSpot().stream().map(each -> each.action().words())),
            joined(entry.headings().stream().map(Heading::words)),
            joined(entry.subTypes().stream().map(SubType::words)),
            joined(entry.targets().stream().map(Target::name)),
            number(entry.minutes()),
            number(entry.staffMinutes()),
            review.map(each -> each.by().name()).orElse(""),
            review.map(each -> each.reliedOn() ? "Yes" : "No").orElse(""),
            joined(entry.evidence().stream().map(each -> each.fact().safeName())),
            entry.isEnteredInError() ? "Yes" : ""
        };
    }

    /** It has its line, and says that it is kept to fewer (P14). */
    private static String[] withheld(Entry entry) {
        String[] row = new String[17];
        Arrays.fill(row, "");
        row[0] = Said.happened(entry);
        row[1] = Said.moment(entry.loggedAt());
        row[3] = entry.whoOrUnknown();
        row[4] = entry.channel().words();
        row[5] = entry.account();
        row[16] = entry.isEnteredInError() ? "Yes" : "";
        return row;
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}

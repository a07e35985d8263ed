package org.evenhand.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.importing.ImportDraft;

/**
 * Rows that could not be taken, as a file that a spreadsheet opens and in which no cell is run as a
 * formula: what the school's system wrote is not ours to trust.
 */
final class RefusedCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private RefusedCsv() {}

    static byte[] of(List<String> headings, List<ImportDraft.RefusedRow> rows) {
        Stream<List<String>> table =
                Stream.concat(
                        Stream.of(row("Row", "Why it was not taken", headings)),
                        rows.stream()
                                .map(row ->
                                        row(
                                                Integer.toString(row.row()),
                                                row.because(),
                                                row.cells())));
        return table.map(cells ->
                        cells.stream().map(RefusedCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(String number, String because, List<String> cells) {
        return Stream.concat(Stream.of(number, because), cells.stream()).toList();
    }

    private static String cell(String words) {
        String seen = words.stripLeading();
        boolean formula = startsAFormula(seen) || startsAFormula(words);
        return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
    }

    private static boolean startsAFormula(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}

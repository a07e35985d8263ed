package org.evenhand.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A list as a table that spreadsheets open, in which no cell is ever run as a formula. It is saved
 * and never shown in the page, and nothing keeps a copy.
 */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    /** Signs that some spreadsheets take for the plain ones, and before which they skip blanks. */
    private static final String LOOKS_LIKE_ONE = "=+-@＝＋－＠";

    private final List<List<String>> rows = new ArrayList<>();

    private CsvTable(List<String> head) {
        rows.add(head);
    }

    /** One with these at the top of its columns. */
    public static CsvTable headed(String... columns) {
        return new CsvTable(List.of(columns));
    }

    /** Adds a row, with a cell for each column. */
    public CsvTable row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("A row has a cell for each column");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The answer to whoever saves it under that name. */
    public ResponseEntity<byte[]> saved(String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Its words, as they are saved. */
    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static String cell(String words) {
        String safe = isTakenForAFormula(words) ? "'" + words : words;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static boolean isTakenForAFormula(String words) {
        String seen = words.stripLeading();
        return !words.isEmpty()
                && (STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0
                        || (!seen.isEmpty() && LOOKS_LIKE_ONE.indexOf(seen.charAt(0)) >= 0));
    }
}

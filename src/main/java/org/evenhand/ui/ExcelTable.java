package org.evenhand.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evenhand.kernel.Period;

/**
 * A list as a spreadsheet, with real numbers and moments, a head that stays in sight, and no
 * formula: what somebody typed is text in it, whatever it begins with.
 */
public final class ExcelTable {
    /** What the file is to a browser. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MAKER = "Evenhand";
    private static final String MAKER_VERSION = "1.0";

    /** More than that no spreadsheet takes into one cell. */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT_OFF = "… (cut off here; the record has all of it)";
    private static final String MOMENT = "ddd d mmm yyyy, hh:mm";

    /** What stands in one cell. */
    public sealed interface Cell {
        record Text(String words) implements Cell {}

        record Amount(long number) implements Cell {}

        /** As it was in London. */
        record Moment(Instant moment) implements Cell {}

        Cell EMPTY = new Text("");

        static Cell of(String words) {
            return new Text(words);
        }

        static Cell of(long number) {
            return new Amount(number);
        }

        static Cell of(Instant moment) {
            return new Moment(moment);
        }

        static Cell of(OptionalInt number) {
            return number.isPresent() ? new Amount(number.getAsInt()) : EMPTY;
        }
    }

    /**
     * One column.
     *
     * @param width in characters
     */
    public record Column(String head, int width) {}

    private record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {}

    private final List<Sheet> sheets = new ArrayList<>();

    /** Adds a sheet; each row has a cell for each column. */
    public ExcelTable sheet(String name, List<Column> columns, List<List<Cell>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != columns.size())) {
            throw new IllegalArgumentException("A row has a cell for each column");
        }
        sheets.add(new Sheet(name, List.copyOf(columns), List.copyOf(rows)));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        try (Workbook book = new Workbook(bytes, MAKER, MAKER_VERSION)) {
            sheets.forEach(sheet -> write(sheet, book.newWorksheet(sheet.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet into) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            into.value(0, column, sheet.columns().get(column).head());
            into.style(0, column).bold().wrapText(true).set();
            into.width(column, sheet.columns().get(column).width());
        }
        into.freezePane(0, 1);
        into.repeatRows(0);
        into.pageOrientation("landscape");
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), into, row + 1, column);
            }
        }
    }

    private static void write(Cell cell, Worksheet into, int row, int column) {
        switch (cell) {
            case Cell.Text(String words) -> {
                into.value(row, column, fitting(words));
                into.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case Cell.Amount(long number) -> {
                into.value(row, column, number);
                into.style(row, column).verticalAlignment("top").set();
            }
            case Cell.Moment(Instant moment) -> {
                into.value(row, column, moment.atZone(Period.LONDON).toLocalDateTime());
                into.style(row, column).format(MOMENT).verticalAlignment("top").set();
            }
        }
    }

    /** What no file of this kind may hold is shown as what it is not; the rest is as typed. */
    private static String fitting(String words) {
        StringBuilder fitting = new StringBuilder(words.length());
        words.codePoints()
                .forEach(codePoint ->
                        fitting.appendCodePoint(mayStandInXml(codePoint) ? codePoint : 0xFFFD));
        return fitting.length() <= LONGEST_CELL
                ? fitting.toString()
                : fitting.substring(0, LONGEST_CELL - CUT_OFF.length() - 1) + CUT_OFF;
    }

    private static boolean mayStandInXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || codePoint > 0xFFFF;
    }
}

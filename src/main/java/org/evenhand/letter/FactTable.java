package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Facts in rows and columns, with a header for each.
 *
 * @param caption what the table shows, read out before it
 * @param columns the columns' headers, the one above the row headers first
 * @param rows the facts, each row with one cell fewer than there are columns
 */
public record FactTable(String caption, List<String> columns, List<Row> rows) implements Block {
    /** One row: what it is about, and what is so. */
    public record Row(Paragraph header, List<Paragraph> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String header, String... cells) {
            return new Row(Paragraph.of(header), Stream.of(cells).map(Paragraph::of).toList());
        }

        private Stream<String> words() {
            return Stream.concat(header.words(), Paragraph.wordsOf(cells));
        }
    }

    public FactTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int cells = columns.size() - 1;
        if (cells < 1 || rows.stream().anyMatch(row -> row.cells().size() != cells)) {
            throw new IllegalArgumentException(
                    "Every row has a header and one cell below each other column");
        }
    }

    @Override
    public Stream<String> words() {
        return Stream.of(Stream.of(caption), columns.stream(), rows.stream().flatMap(Row::words))
                .flatMap(words -> words);
    }

    /** The rows in which a cell says nothing. */
    @Override
    public Stream<String> leftEmpty() {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(Paragraph::saysNothing))
                .map(row -> String.join("", row.header().words().toList()));
    }

    @Override
    public boolean saysNothing() {
        return rows.stream().flatMap(Row::words).noneMatch(Words::saysSomething);
    }
}

package org.evenhand.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One cell of a table, or the head of a column: words or content; figures stand to the right. */
public record Cell(@Nullable String text, @Nullable Content content, boolean numeric) {
    public static Cell of(String text) {
        return new Cell(text, null, false);
    }

    public static Cell of(Content content) {
        return new Cell(null, content, false);
    }

    public static Cell figure(String figure) {
        return new Cell(figure, null, true);
    }
}

package org.evenhand.ui;

import org.jspecify.annotations.Nullable;

/**
 * A link at the end of a row.
 *
 * @param about what it concerns, read aloud after the text: "Change" "the last day"
 */
public record RowAction(String text, String href, @Nullable String about) {
    public static RowAction change(String href, String about) {
        return new RowAction("Change", href, about);
    }
}

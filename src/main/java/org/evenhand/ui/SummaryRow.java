package org.evenhand.ui;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a summary list: what it is, and either words or content. */
public record SummaryRow(
        String key, @Nullable String text, @Nullable Content content, List<RowAction> actions) {
    public SummaryRow {
        actions = List.copyOf(actions);
    }

    public static SummaryRow of(String key, String text) {
        return new SummaryRow(key, text, null, List.of());
    }

    public static SummaryRow of(String key, Content content) {
        return new SummaryRow(key, null, content, List.of());
    }

    public SummaryRow with(RowAction... actions) {
        return new SummaryRow(key, text, content, List.of(actions));
    }
}

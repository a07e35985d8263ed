package org.evenhand.stationery.web;

import java.util.List;
import org.evenhand.ui.RowAction;

/**
 * One line of what is on the school's paper.
 *
 * @param words what it is now, kept in its lines
 * @param picture where the crest is seen; empty where there is none
 * @param note since when, and by whom
 */
public record PaperLine(
        String key, String words, String picture, String note, List<RowAction> actions) {
    public PaperLine {
        actions = List.copyOf(actions);
    }

    PaperLine(String key, String words, String note, RowAction action) {
        this(key, words, "", note, List.of(action));
    }
}

package org.evenhand.settings.web;

import java.util.List;
import org.evenhand.ui.RowAction;

/**
 * One line of the settings.
 *
 * @param key what it is
 * @param words what is settled, kept in its lines; or that nothing is
 * @param notes since when, where it stands in the policy, and the like
 */
public record SettingView(String key, String words, List<String> notes, List<RowAction> actions) {
    public SettingView {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }
}

package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;
import org.evenhand.ui.Choice;

/** The contacts of the record as boxes to tick, each with what speaks against relying on it. */
final class EntryChoices {
    private static final int SHOWN = 160;

    private EntryChoices() {}

    static List<Choice> of(List<Entry> entries) {
        return entries.stream().map(EntryChoices::choice).toList();
    }

    private static Choice choice(Entry entry) {
        String text = Incidents.said(entry) + ", " + entry.channel().words();
        return Choice.of(entry.id().text(), text, hint(entry));
    }

    private static String hint(Entry entry) {
        String account = entry.account();
        String start = account.length() > SHOWN ? account.substring(0, SHOWN) + "…" : account;
        return entry.classified().isEmpty()
                ? start + " (Not reviewed yet: it cannot be relied on.)"
                : entry.classified().get().reliedOn()
                        ? start
                        : start + " (Reviewed, and set aside.)";
    }
}

package org.evenhand.casework.web;

import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;

/** How a contact is told to the person: a suggestion that the head makes their own. */
final class IncidentWords {
    private IncidentWords() {}

    static String label(Entry entry) {
        return Incidents.said(entry.happenedAt()) + ", " + entry.channel().words();
    }

    /** The account as it was written down, with the exact words in quotation marks. */
    static String suggested(Entry entry) {
        return entry.exactWords().isEmpty()
                ? entry.account()
                : "%s You said: “%s”".formatted(entry.account(), entry.exactWords());
    }
}

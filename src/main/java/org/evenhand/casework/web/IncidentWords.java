package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** How a contact is told to the person: a suggestion that the head makes their own. */
final class IncidentWords {
    private IncidentWords() {}

    static String label(Entry entry) {
        return Incidents.said(entry.happenedAt()) + ", " + entry.channel().words();
    }

    /** One box for each contact, to be made the letter's own words. */
    static List<Question> questions(List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        Question.text(field(entry), label(entry))
                                .hinting(
                                        "As they will read it: nobody else by name, nothing about"
                                                + " health or another child.")
                                .suggesting(suggested(entry)))
                .toList();
    }

    static String field(Entry entry) {
        return "incident-" + entry.id().text();
    }

    /** As they stand in the boxes. */
    static List<Incident> read(List<Entry> entries, Answers answers) {
        return entries.stream()
                .map(entry ->
                        new Incident(
                                entry.happenedAt(),
                                entry.channel().words(),
                                answers.text(field(entry), Answers.LONGEST_TEXT)))
                .toList();
    }

    /**
     * The account as it was written down, with the exact words in quotation marks; nothing where
     * only the manner may count, so that the allegation itself is not printed (J4), or where the
     * words are kept to fewer readers (P14).
     */
    static String suggested(Entry entry) {
        if (entry.isWithheld()
                || entry.classified().filter(review -> review.onlyTheManner()).isPresent()) {
            return "";
        }
        return entry.exactWords().isEmpty()
                ? entry.account()
                : "%s You said: “%s”".formatted(entry.account(), entry.exactWords());
    }
}

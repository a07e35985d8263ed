package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.casework.act.AnsweringCorrespondence;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.contactlog.Entry;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/**
 * How a contact is told to the person: in the words of whoever signs. The note of the reporter
 * stands beside the box and not in it: it says "me" of somebody else, and names who was there.
 */
final class IncidentWords {
    /** What stands where the boxes would be, with the name of the page that brings them. */
    static final String NONE_CHOSEN =
            "There is nothing to write here yet: no contact is chosen. Tick those that the letter is about"
                    + " on the page “%s” first, and save it.";

    /** A whole e-mail is chosen from and not printed. */
    private static final int QUOTED_WHOLE = 240;

    private IncidentWords() {}

    static String label(Entry entry) {
        return Incidents.said(entry) + ", " + entry.channel().words();
    }

    /** One box for each contact, to be made the letter's own words. */
    static List<Question> questions(List<Entry> entries) {
        return entries.stream().map(IncidentWords::question).toList();
    }

    static Question question(Entry entry) {
        return Question.text(field(entry), label(entry))
                .hinting(
                        "In your words, to them: “You rang, and ...”. The day, the time and the way are"
                                + " printed beside it. Nobody else by name, nothing about health or"
                                + " another child.")
                .beside(entry.isWithheld() ? "" : asWrittenDown(entry))
                .suggesting(suggested(entry));
    }

    static String field(Entry entry) {
        return "incident-" + entry.id().text();
    }

    /** As they stand in the boxes. */
    static List<Incident> read(List<Entry> entries, Answers answers) {
        return entries.stream()
                .map(entry -> Incident.of(entry, answers.text(field(entry), Answers.LONGEST_TEXT)))
                .toList();
    }

    /**
     * Nothing but their exact words, in quotation marks; and not those either where they may not be
     * told.
     */
    private static String suggested(Entry entry) {
        return !mayBeQuoted(entry)
                ? ""
                : "You %s: “%s”"
                        .formatted(
                                AnsweringCorrespondence.WRITTEN.contains(entry.channel())
                                        ? "wrote"
                                        : "said",
                                entry.exactWords());
    }

    /**
     * What is short enough to be one quotation. Not where only the manner may count, so that the
     * allegation itself is not printed (J4), nor where the words are kept to fewer readers (P14).
     */
    private static boolean mayBeQuoted(Entry entry) {
        String words = entry.exactWords();
        return !words.isEmpty()
                && words.length() <= QUOTED_WHOLE
                && !words.contains("\n")
                && !entry.isWithheld()
                && entry.classified().filter(review -> review.onlyTheManner()).isEmpty();
    }

    private static String asWrittenDown(Entry entry) {
        return entry.exactWords().isEmpty()
                ? entry.account()
                : "%s\n\nTheir words: “%s”".formatted(entry.account(), entry.exactWords());
    }
}

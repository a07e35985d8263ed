package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.Incident;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/**
 * Contacts chosen on one page of a sheet and told on the next, each in words that the person will
 * read, as whoever signs puts it.
 */
final class ChosenContacts {
    private static final String CHOSEN = "entries";

    private ChosenContacts() {}

    static SheetPage choosing(String title, String lead, List<Entry> offered) {
        return SheetPage.of(
                "which",
                title,
                lead,
                Question.someOf(CHOSEN, "Contacts that it is about", EntryChoices.of(offered)));
    }

    /** A page with one question for each chosen contact, and others before them. */
    static SheetPage telling(CaseFile file, Answers soFar, String lead, Question... before) {
        List<Question> questions = new ArrayList<>(List.of(before));
        for (Entry entry : in(file, soFar)) {
            questions.add(IncidentWords.question(entry));
        }
        return new SheetPage(
                "what-happened",
                "What happened",
                lead,
                questions,
                questions.stream().map(Question::name).toList());
    }

    static List<EntryId> ids(Answers answers) {
        return EntryIds.in(answers, CHOSEN);
    }

    static List<Entry> in(CaseFile file, Answers answers) {
        return file.entries(ids(answers));
    }

    static List<Incident> told(CaseFile file, Answers answers) {
        return IncidentWords.read(in(file, answers), answers);
    }
}

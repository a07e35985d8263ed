package org.evenhand.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Misuse;
import org.evenhand.casework.MisuseAnswer;
import org.evenhand.casework.act.LookingAtMisuse;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.DeskNoteSet;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What comes of ways that are never closed, and were used for something else (F7, F9). */
@Component
final class MisuseForm implements CaseForm {
    static final String PATH = "kept-open";

    private final LookingAtMisuse looking;

    MisuseForm(LookingAtMisuse looking) {
        this.looking = looking;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Look at how the ways that are never closed are used";
    }

    @Override
    public String lead() {
        return "Contacts came as an emergency, or as a right in law, and were plainly something else (F7,"
                + " F9). Look at what is behind it. You may help the desk with a note, or open a further"
                + " way, so that they need not use this one. No such way is ever closed, and none of"
                + " this is a breach (P61, P62).";
    }

    @Override
    public Act act() {
        return LookingAtMisuse.LOOK;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !Misuse.of(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                                "restriction",
                                "What is behind it?",
                                Misuse.during(file).stream()
                                        .map(one ->
                                                Choice.of(one.restrained().id().text(), said(one)))
                                        .toList())
                        .suggestingTheOnly(),
                Question.oneOf(
                                "answer",
                                "What comes of it?",
                                MisuseAnswer.class,
                                MisuseAnswer::words)
                        .hinting(
                                "A further way is opened by a review, which makes the restriction milder"
                                        + " and whose letter tells them of it."),
                Question.text("note", "If a note: what does the desk read?")
                        .hinting(
                                "What to do, never why: at most %d characters. For example: If it is about a bill, offer the office's form. Leave it empty to take the last note away."
                                        .formatted(DeskNoteSet.LONGEST)),
                Question.text("because", "Why?").hinting("The person may read it one day."));
    }

    /** {@code 3 contacts: on Friday 27 November 2026 by phone, said to be an emergency; ...}. */
    private static String said(Misuse misuse) {
        return "%s: %s"
                .formatted(
                        switch (misuse.contacts().size()) {
                            case 0 -> "No contact";
                            case 1 -> "One contact";
                            default -> misuse.contacts().size() + " contacts";
                        },
                        misuse.contacts().stream()
                                .map(MisuseForm::said)
                                .collect(Collectors.joining("; ")));
    }

    static String said(Misuse.Contact contact) {
        return "%s, %s, said to be %s: %s"
                .formatted(
                        PrintedDate.of(contact.entry().happenedOn()),
                        contact.entry().channel().words(),
                        contact.saidToBe().words().toLowerCase(Locale.UK),
                        contact.triaged().fact().as().words().toLowerCase(Locale.UK));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Misuse> chosen = chosen(file, answers);
        MisuseAnswer answer = answers.oneOf("answer", MisuseAnswer.class, "Say what comes of it");
        String note = answers.text("note", DeskNoteSet.LONGEST);
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        if (chosen.isEmpty()) {
            answers.problems().add("restriction", "Choose what is behind it");
        }
        return answers.fine() && answer != null
                ? chosen.map(one ->
                        looking.look(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new LookingAtMisuse.Look(
                                        one.restrained().id(), answer, because, note)))
                : Optional.empty();
    }

    private static Optional<Misuse> chosen(CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first("restriction");
        return Misuse.during(file).stream()
                .filter(one -> one.restrained().id().text().equals(typed))
                .findFirst();
    }
}

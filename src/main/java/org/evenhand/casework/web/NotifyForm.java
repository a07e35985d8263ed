package org.evenhand.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.SendingMethod;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The Chair is notified that the person was warned, or barred for now (P49, F6). */
@Component
final class NotifyForm implements CaseForm {
    private static final List<Choice> WAYS =
            List.of(
                    Choice.of(SendingMethod.E_MAILED.name(), "By e-mail"),
                    Choice.of(SendingMethod.HANDED_OVER.name(), "By hand"),
                    Choice.of(SendingMethod.FIRST_CLASS_POST.name(), "By post"));

    private final Acts acts;
    private final NotifyingAGovernor notifyingAGovernor;

    NotifyForm(Acts acts, NotifyingAGovernor notifyingAGovernor) {
        this.acts = acts;
        this.notifyingAGovernor = notifyingAGovernor;
    }

    @Override
    public String path() {
        return "notify";
    }

    @Override
    public String title() {
        return "Notify the Chair of governors";
    }

    /** Whoever stands in for a Chair who is concerned is notified in their place (J23). */
    @Override
    public String title(CaseFile file) {
        List<String> whom =
                ToldToAGovernor.waiting(file).stream()
                        .flatMap(waits -> file.whoDecides(waits.decision()).notified().stream())
                        .map(one -> "%s (%s)".formatted(one.name(), one.office()))
                        .distinct()
                        .toList();
        return whom.isEmpty() ? title() : "Notify " + String.join(" and ", whom);
    }

    @Override
    public String lead() {
        return "The headteacher notifies the Chair, or whoever stands in for them (J23), when a warning has gone"
                + " (P49) or an interim bar was said (F6). A one-page notice without the person's name is made"
                + " and kept, so that they can still hear a panel.";
    }

    @Override
    public Act act() {
        return NotifyingAGovernor.NOTIFY;
    }

    @Override
    public String button() {
        return "Make the notice and record it";
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !ToldToAGovernor.waiting(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question about =
                Question.oneOf(
                        "about",
                        "What are they told of?",
                        ToldToAGovernor.waiting(file).stream()
                                .map(waits -> Choice.of(waits.id().text(), said(file, waits)))
                                .toList());
        return List.of(
                about.suggestingTheOnly(),
                Question.oneOf("method", "How do they get it?", WAYS)
                        .hinting(
                                "That is its delivery, and is not asked again. Print or save the notice on"
                                        + " the case afterwards."),
                Question.line("how", "To which address, or into whose hands?")
                        .hinting("For example: chair@school.example, or her own hands"));
    }

    @Override
    public Map<String, LetterDocument> letters(Scope scope, CaseFile file) {
        return acts.lookUp(
                scope,
                unit -> {
                    Map<String, LetterDocument> notices = new LinkedHashMap<>();
                    ToldToAGovernor.waiting(file)
                            .forEach(waits ->
                                    NotifyingAGovernor.notice(unit, file, waits)
                                            .ifPresent(notice ->
                                                    notices.put(
                                                            heading(
                                                                    notices.size(),
                                                                    said(file, waits)),
                                                            notice)));
                    return notices;
                });
    }

    /** Two of one day are told apart by their number. */
    private static String heading(int before, String said) {
        return before == 0 ? said : "%d. %s".formatted(before + 1, said);
    }

    private static String said(CaseFile file, ToldToAGovernor waits) {
        return "%s, %s: to %s"
                .formatted(
                        waits.what(),
                        PrintedDate.of(CaseFile.day(waits.of().recordedAt())),
                        file.whoDecides(waits.decision())
                                .notified()
                                .map(one -> "%s (%s)".formatted(one.name(), one.office()))
                                .orElse("nobody yet"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first("about");
        // Any of the case, so that the act says when it was done in another window meanwhile.
        Optional<ToldToAGovernor> about =
                ToldToAGovernor.of(file).stream()
                        .filter(one -> one.id().text().equals(typed))
                        .findFirst();
        if (about.isEmpty()) {
            answers.problems().add("about", "Choose what they are told of");
        }
        SendingMethod method =
                answers.oneOf("method", SendingMethod.class, "Choose how they get it");
        String how =
                answers.line(
                        "how",
                        Answers.LONGEST_LINE,
                        "Say to which address it goes, or into whose hands");
        return answers.fine() && method != null
                ? about.map(one ->
                        notifyingAGovernor.notify(
                                scope,
                                ticket,
                                file.theCase().id(),
                                one.id(),
                                new NotifyingAGovernor.Way(method, how)))
                : Optional.empty();
    }
}

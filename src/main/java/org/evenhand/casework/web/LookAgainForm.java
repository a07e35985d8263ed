package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.LookingAgainAtABreach;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Whether a breach stands although the letter that told them came back (J6). */
@Component
final class LookAgainForm implements CaseForm {
    private static final String BREACH = "breach";
    private static final String STANDS = "stands";

    private final LookingAgainAtABreach looking;

    LookAgainForm(LookingAgainAtABreach looking) {
        this.looking = looking;
    }

    @Override
    public String path() {
        return "look-again";
    }

    @Override
    public String title() {
        return "Look again at a breach";
    }

    @Override
    public String lead() {
        return "A letter came back: from then on they do not count as told, and what was found to be a"
                + " breach since does not count before you have looked at it again (J6).";
    }

    @Override
    public Act act() {
        return LookingAgainAtABreach.LOOK;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !new Breaches(file).toLookAtAgain().isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                                BREACH,
                                "Which breach?",
                                new Breaches(file)
                                        .toLookAtAgain().stream()
                                                .map(one ->
                                                        Choice.of(one.id().text(), said(file, one)))
                                                .toList())
                        .suggestingTheOnly(),
                Question.oneOf(
                        STANDS,
                        "Does it count?",
                        List.of(
                                Choice.of("yes", "Yes: they knew of the restriction all the same"),
                                Choice.of("no", "No"))),
                Question.text("because", "Why?"));
    }

    /** The contact, and why it was found to be a breach. */
    static String said(CaseFile file, Recorded<ContactTriaged> breach) {
        return file.entry(breach.fact().entry())
                .map(entry ->
                        "%s, %s: %s"
                                .formatted(
                                        entry.channel().words(),
                                        PrintedDate.of(entry.happenedOn()),
                                        breach.fact().reason()))
                .orElse(breach.fact().reason());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Recorded<ContactTriaged>> breach = chosen(file, answers);
        if (breach.isEmpty()) {
            answers.problems().add(BREACH, "Choose the breach");
        }
        boolean stands = answers.yes(STANDS, "Say whether it counts");
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        return answers.fine()
                ? breach.map(one ->
                        looking.look(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new LookingAgainAtABreach.Look(one.id(), stands, because)))
                : Optional.empty();
    }

    /** Any that was found, so that the act says what was done about it meanwhile. */
    private static Optional<Recorded<ContactTriaged>> chosen(CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first(BREACH);
        return file.triages().stream()
                .filter(triaged -> triaged.fact().isBreach())
                .filter(triaged -> triaged.id().text().equals(typed))
                .findFirst();
    }
}

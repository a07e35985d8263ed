package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.act.ReadingANotice;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/**
 * Somebody on the case writes down that the governor who was notified has read the notice, as they
 * said by telephone, by e-mail or face to face (P49, J7).
 */
@Component
final class NoticeReadForm implements CaseForm {
    private static final String NOTICE = "notice";

    private final ReadingANotice reading;

    NoticeReadForm(ReadingANotice reading) {
        this.reading = reading;
    }

    @Override
    public String path() {
        return "notice-read";
    }

    @Override
    public String title() {
        return "Record that a notice was read";
    }

    @Override
    public String lead() {
        return "Whoever was notified and signs in says so on the page for governors (P49). When they say so"
                + " by telephone, by e-mail or face to face, write it down here. Nothing waits for it.";
    }

    @Override
    public Act act() {
        return ReadingANotice.WRITE_DOWN;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !NoticeToAGovernor.unread(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question notice =
                Question.oneOf(
                        NOTICE,
                        "Which notice?",
                        NoticeToAGovernor.unread(file).stream()
                                .map(one -> Choice.of(one.id().text(), named(one)))
                                .toList());
        return List.of(
                notice.suggestingTheOnly(),
                Question.line("how", "How and when did they say that they have read it?")
                        .hinting("For example: by e-mail, this morning at 9"));
    }

    private static String named(NoticeToAGovernor one) {
        return "%s (%s): %s"
                .formatted(
                        one.notified().fact().name(),
                        one.notified().fact().office(),
                        one.told().what());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first(NOTICE);
        // Any of the case, so that the act says that it was read in another window meanwhile.
        Optional<FactId> notified =
                NoticeToAGovernor.of(file).stream()
                        .map(NoticeToAGovernor::id)
                        .filter(id -> id.text().equals(typed))
                        .findFirst();
        if (notified.isEmpty()) {
            answers.problems().add(NOTICE, "Choose which notice they have read");
        }
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how they said so");
        return answers.fine()
                ? notified.map(id -> reading.writeDown(scope, ticket, file.theCase().id(), id, how))
                : Optional.empty();
    }
}

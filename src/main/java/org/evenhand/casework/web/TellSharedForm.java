package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.enforcement.Share;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Everybody who was told that it began is told that it has ended (J18). */
@Component
final class TellSharedForm implements CaseForm {
    private final EndingARestriction endingARestriction;

    TellSharedForm(EndingARestriction endingARestriction) {
        this.endingARestriction = endingARestriction;
    }

    @Override
    public String path() {
        return "tell-end";
    }

    @Override
    public String title() {
        return "Tell those who knew that it has ended";
    }

    @Override
    public String lead() {
        return "The person is written to before anybody else hears of it. Then everybody who was told that it"
                + " began is told that it has ended (J18).";
    }

    @Override
    public Act act() {
        return EndingARestriction.TELL;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return EndingARestriction.toTell(file).isPresent();
    }

    @Override
    public String nothingToDo(CaseFile file) {
        if (isOffered(file)) {
            return "";
        }
        return EndingARestriction.waitsForThePerson(file)
                ? "There is nobody to tell yet: the person is to know first. The case shows what is still to be"
                        + " written to them, or whether it has arrived."
                : "There is nobody to tell. Whoever was told of a restriction of this case that has ended knows"
                        + " that it has ended.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.someOf(
                        "shares",
                        "Who has been told now?",
                        toTell(file).stream()
                                .map(share -> Choice.of(share.id().text(), share.shared().name()))
                                .toList()),
                Question.day("on", "On what day?").suggesting(file.today()));
    }

    private static List<Share> toTell(CaseFile file) {
        return EndingARestriction.toTell(file).stream()
                .flatMap(one -> one.plan().notToldOfTheEnd().stream())
                .toList();
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        List<FactId> told = ShareChoices.of(answers.chosen("shares"));
        if (told.isEmpty()) {
            answers.problems().add("shares", "Tick who was told");
        }
        LocalDate on = answers.pastDay("on", "Say on what day they were told");
        return answers.fine() && on != null
                ? Optional.of(endingARestriction.tell(scope, ticket, file.theCase().id(), told, on))
                : Optional.empty();
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.act.SeeingReasonsAfterNo;
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
 * Whoever decided after a no writes down that the governor for whom the reasons are was shown them:
 * by post, by e-mail or in person (J7).
 */
@Component
final class ReasonsShownForm implements CaseForm {
    static final String PATH = "reasons-shown";
    private static final String DECISION = "decision";

    private final SeeingReasonsAfterNo seeing;

    ReasonsShownForm(SeeingReasonsAfterNo seeing) {
        this.seeing = seeing;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Record that the reasons after a no were seen";
    }

    @Override
    public String lead() {
        return "Who signs in sees them on the page for governors. Show them to anybody else on paper, with no"
                + " more of the case than the reasons (J7), and write it down here. When no governor"
                + " is free, show them to the head of another school, the authority or the diocese"
                + " (J23).";
    }

    @Override
    public Act act() {
        return SeeingReasonsAfterNo.SHOW;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !SeeingReasonsAfterNo.toBeShown(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<ReasonsAfterNo> unseen = SeeingReasonsAfterNo.toBeShown(file);
        Question decision =
                Question.oneOf(
                        DECISION,
                        "Which reasons?",
                        unseen.stream()
                                .map(one -> Choice.of(one.id().text(), GovernorReasons.title(one)))
                                .toList());
        Question who =
                Question.line("who", "Who has seen them?")
                        .hinting("Their name and office, such as: Jo Marsh, vice-chair");
        return List.of(
                decision.suggestingTheOnly(),
                unseen.size() == 1
                        ? unseen.getFirst()
                                .reader()
                                .map(ReasonsShownForm::named)
                                .map(who::suggesting)
                                .orElse(who)
                        : who,
                Question.line("how", "How and when were they shown?")
                        .hinting("For example: on paper, in school, this morning at 9"));
    }

    private static String named(Chosen reader) {
        return "%s, %s".formatted(reader.name(), reader.office());
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<FactId> decided =
                SeeingReasonsAfterNo.toBeShown(file).stream()
                        .map(ReasonsAfterNo::id)
                        .filter(id -> id.text().equals(answers.problems().typed().first(DECISION)))
                        .findFirst();
        if (decided.isEmpty()) {
            answers.problems().add(DECISION, "Choose which reasons they have seen");
        }
        String who = answers.line("who", Answers.LONGEST_LINE, "Say who has seen them");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how they were shown");
        return answers.fine()
                ? decided.map(one ->
                        seeing.show(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new SeeingReasonsAfterNo.Shown(one, who, how)))
                : Optional.empty();
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.SideWeighed;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** What came of what the person said (J11). */
@Component
final class WeighedForm implements CaseForm {
    private final HearingTheirSide hearingTheirSide;

    WeighedForm(HearingTheirSide hearingTheirSide) {
        this.hearingTheirSide = hearingTheirSide;
    }

    @Override
    public String path() {
        return "weighed";
    }

    @Override
    public String title() {
        return "Weigh what they said";
    }

    @Override
    public String lead() {
        return "Say what it changes and what it does not. Nothing can be decided before (J11).";
    }

    @Override
    public Act act() {
        return HearingTheirSide.WEIGH;
    }

    private static List<Recorded<SideHeard>> waiting(CaseFile file) {
        return file.theCase().all(SideHeard.class).stream()
                .filter(heard ->
                        file.theCase().all(SideWeighed.class).stream()
                                .noneMatch(done -> done.fact().heard().equals(heard.id())))
                .toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Question heard =
                Question.oneOf(
                        "heard",
                        "What they said",
                        waiting(file).stream()
                                .map(one -> Choice.of(one.id().text(), one.fact().words()))
                                .toList());
        return List.of(
                heard.choices().size() == 1
                        ? heard.suggesting(heard.choices().getFirst().value())
                        : heard,
                Question.longText("came", "What comes of it?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Recorded<SideHeard>> heard =
                waiting(file).stream()
                        .filter(one ->
                                one.id().text().equals(answers.problems().typed().first("heard")))
                        .findFirst();
        if (heard.isEmpty()) {
            answers.problems().add("heard", "Choose what they said");
        }
        String came = answers.text("came", Answers.LONGEST_TEXT, "Say what comes of it");
        return answers.fine()
                ? heard.map(one ->
                        hearingTheirSide.weigh(scope, ticket, file.theCase().id(), one.id(), came))
                : Optional.empty();
    }
}

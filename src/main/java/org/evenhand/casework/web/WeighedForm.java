package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Side;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
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

    private static List<Side> waiting(CaseFile file) {
        return file.theCase().sides().stream().filter(side -> side.weighed().isEmpty()).toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                WhatTheySaid.question(waiting(file)),
                Question.longText("came", "What comes of it?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Side> side = WhatTheySaid.chosen(file, answers);
        String came = answers.text("came", Answers.LONGEST_TEXT, "Say what comes of it");
        return answers.fine()
                ? side.map(one ->
                        hearingTheirSide.weigh(scope, ticket, file.theCase().id(), one.id(), came))
                : Optional.empty();
    }
}

package org.evenhand.casework.web;

import java.time.LocalDate;
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

/** The person has the answer that the acknowledgement promised (J11). */
@Component
final class SideAnsweredForm implements CaseForm {
    private final HearingTheirSide hearingTheirSide;

    SideAnsweredForm(HearingTheirSide hearingTheirSide) {
        this.hearingTheirSide = hearingTheirSide;
    }

    @Override
    public String path() {
        return "side-answered";
    }

    @Override
    public String title() {
        return "Record that they were answered";
    }

    @Override
    public String lead() {
        return "The acknowledgement promised them an answer by a day (J11). It can be the letter of the"
                + " decision, or a talk.";
    }

    @Override
    public Act act() {
        return HearingTheirSide.ANSWER;
    }

    private static List<Side> waiting(CaseFile file) {
        return file.theCase().sides().stream()
                .filter(side -> side.weighed().isPresent() && side.answered().isEmpty())
                .toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                WhatTheySaid.question(waiting(file)),
                Question.line("how", "How were they answered, and by whom?")
                        .hinting(
                                "For example: in the letter of the decision, or on the phone by the"
                                        + " headteacher"),
                Question.day("on", "On which day?").suggesting(file.today()));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Side> side = WhatTheySaid.chosen(file, answers);
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how they were answered");
        LocalDate on = answers.day("on", "Enter the day on which they were answered");
        return answers.fine() && on != null
                ? side.map(one ->
                        hearingTheirSide.answer(
                                scope, ticket, file.theCase().id(), one.id(), how, on))
                : Optional.empty();
    }
}

package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Side;
import org.evenhand.casework.SideHeard;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.letters.AcknowledgementLetter;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The person is thanked for their side: who answers it, and by when (J11). */
@Component
final class AcknowledgementSheet extends DraftedSheet<Optional<AcknowledgementSheet.Thanks>> {
    private final HearingTheirSide hearingTheirSide;

    AcknowledgementSheet(Acts acts, HearingTheirSide hearingTheirSide) {
        super(acts);
        this.hearingTheirSide = hearingTheirSide;
    }

    @Override
    public String path() {
        return "acknowledge";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.ACKNOWLEDGEMENT;
    }

    @Override
    public String title() {
        return "Acknowledge what they told you";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.j(11);
    }

    @Override
    public Act act() {
        return HearingTheirSide.ACKNOWLEDGE;
    }

    @Override
    public String button() {
        return "Issue this acknowledgement";
    }

    private static List<Side> waiting(CaseFile file) {
        return file.theCase().sides().stream()
                .filter(side -> side.acknowledged().isEmpty())
                .toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return Grounds.none();
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                SheetPage.of(
                                "thanks",
                                "The acknowledgement",
                                promises(file),
                                WhatTheySaid.question(waiting(file)),
                                Question.text("meanwhile", "Anything to add")
                                        .hinting(
                                                "For example what happens until they are answered."))
                        .optional("meanwhile"));
    }

    /** What was settled when it was taken down, and is printed. */
    private static String promises(CaseFile file) {
        return waiting(file).stream()
                .findFirst()
                .map(side -> side.heard().fact())
                .map(said ->
                        "It says that %s answers them by %s."
                                .formatted(said.answerer(), PrintedDate.of(said.by())))
                .orElse("It says who answers them, and by when.");
    }

    record Thanks(Side side, LetterDocument letter) {}

    @Override
    Optional<Thanks> read(CaseFile file, Scope by, Answers answers) {
        String meanwhile = answers.text("meanwhile", Answers.LONGEST_TEXT);
        return WhatTheySaid.chosen(file, answers)
                .map(side -> {
                    SideHeard said = side.heard().fact();
                    return new Thanks(
                            side,
                            new AcknowledgementLetter(
                                            LetterFrames.toThePerson(file, by, answers.today()),
                                            file.somethingStands(),
                                            said.how(),
                                            said.answerer(),
                                            said.by(),
                                            meanwhile)
                                    .document());
                });
    }

    @Override
    Optional<LetterDocument> letter(Optional<Thanks> draft) {
        return draft.map(Thanks::letter);
    }

    @Override
    Grounds against(Unit unit, CaseFile file, Optional<Thanks> draft) {
        return draft.map(thanks ->
                        HearingTheirSide.againstAcknowledging(
                                unit, file, thanks.side().id(), thanks.letter()))
                .orElse(Grounds.none());
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, Optional<Thanks> draft) {
        Thanks thanks = draft.orElseThrow();
        return hearingTheirSide.acknowledge(scope, ticket, id, thanks.side().id(), thanks.letter());
    }
}

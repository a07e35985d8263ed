package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Side;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** Which of the things that the person said for their side a form is about (J11). */
final class WhatTheySaid {
    private static final String FIELD = "heard";

    private WhatTheySaid() {}

    /** In their words; the only one is chosen already. */
    static Question question(List<Side> sides) {
        Question heard =
                Question.oneOf(
                        FIELD,
                        "What they said",
                        sides.stream()
                                .map(side ->
                                        Choice.of(side.id().text(), side.heard().fact().words()))
                                .toList());
        return heard.suggestingTheOnly();
    }

    /**
     * Any that was said, so that the act says what was done about it meanwhile; else empty, with a
     * message beside the question.
     */
    static Optional<Side> chosen(CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first(FIELD);
        Optional<Side> chosen =
                file.theCase().sides().stream()
                        .filter(side -> side.id().text().equals(typed))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add(FIELD, "Choose what they said");
        }
        return chosen;
    }
}

package org.evenhand.casework.web;

import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.SupportQuestion;

/**
 * What a governor was asked, as their page prints it: the outline that was sent to them, and
 * nothing of the case.
 *
 * @param answer empty while it waits
 */
public record GovernorQuestion(
        String title, String askedBy, String outline, String answer, String href) {
    static GovernorQuestion of(SupportQuestion question) {
        SupportAsked asked = question.asked().fact();
        return new GovernorQuestion(
                "Do you support %s?".formatted(asked.decision().words()),
                "Asked by %s on %s"
                        .formatted(
                                question.asked().actor().name(),
                                PrintedDate.of(CaseFile.day(question.asked().recordedAt()))),
                asked.outline(),
                question.answer()
                        .map(answer ->
                                "%s on %s: %s"
                                        .formatted(
                                                answer.fact().supportive() ? "Yes" : "No",
                                                PrintedDate.of(CaseFile.day(answer.recordedAt())),
                                                answer.fact().words()))
                        .orElse(""),
                "/governors/" + question.asked().id().text());
    }
}

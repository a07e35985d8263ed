package org.evenhand.casework.web;

import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.SupportQuestion;
import org.evenhand.kernel.AccountId;

/**
 * What a governor was asked, as their page prints it: the outline that was sent to them, and
 * nothing of the case.
 *
 * @param answer empty while it waits
 */
public record GovernorQuestion(
        String title, String askedBy, String outline, String answer, String href) {
    /** As whoever looks reads it: the governor who was asked, or the clerk. */
    static GovernorQuestion of(SupportQuestion question, AccountId looks) {
        SupportAsked asked = question.asked().fact();
        String subject =
                looks.equals(asked.account()) ? "Do you" : "Does %s".formatted(asked.name());
        return new GovernorQuestion(
                "%s support %s?".formatted(subject, asked.decision().words()),
                "%s (%s) was asked by %s on %s"
                        .formatted(
                                asked.name(),
                                asked.office(),
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

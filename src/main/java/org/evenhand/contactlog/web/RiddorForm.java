package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.NotReportableToHse;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.act.ReportingToHse;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.springframework.stereotype.Component;

/**
 * Whether it was reported to HSE under RIDDOR, and when; or why it is not reportable (P41, B22).
 */
@Component
final class RiddorForm implements EntryForm {
    private static final String REPORTED = "REPORTED";
    private static final String NOT_REPORTABLE = "NOT_REPORTABLE";

    private final ReportingToHse reporting;

    RiddorForm(ReportingToHse reporting) {
        this.reporting = reporting;
    }

    @Override
    public String path() {
        return Duties.RIDDOR;
    }

    @Override
    public String title() {
        return "Report to HSE under RIDDOR";
    }

    @Override
    public Act act() {
        return ReportingToHse.DECIDE;
    }

    @Override
    public String why() {
        return "Somebody who is off work for over seven days after an incident at work, not counting the day"
                + " itself, is reported to HSE within fifteen days of it; a death or an injury that RIDDOR"
                + " names, without delay (P41). It is reported on HSE’s own site; here stands that it was.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return (open.seeing().whole() || open.seeing().safety())
                && open.entry().has(SafetyReportWritten.class);
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        DaysOffWork.of(open.entry(), open.today())
                .ifPresent(days -> questions.add(Question.say(days.words())));
        questions.add(
                new Question.One(
                        "outcome",
                        "Was it reported?",
                        null,
                        List.of(
                                Choice.of(REPORTED, "It was reported to HSE"),
                                Choice.of(NOT_REPORTABLE, "It is not reportable")),
                        chosen(open),
                        Map.of(
                                REPORTED,
                                List.of(
                                        Question.line(
                                                "riddorReference",
                                                "Reference that HSE gave",
                                                open.words(
                                                        SafetyReportWritten.class,
                                                        SafetyReportWritten::riddorReference)),
                                        new Question.Day(
                                                "reportedOn",
                                                "When was it reported?",
                                                null,
                                                open.told(
                                                        SafetyReportWritten.class,
                                                        SafetyReportWritten::reportedOn))),
                                NOT_REPORTABLE,
                                List.of(
                                        Question.text(
                                                "because",
                                                "Why is it not reportable?",
                                                "For example: it was a private quarrel that had nothing"
                                                        + " to do with their work.",
                                                open.words(
                                                        NotReportableToHse.class,
                                                        NotReportableToHse::because))))));
        return questions;
    }

    private static String chosen(OpenEntry open) {
        boolean reported =
                open.told(SafetyReportWritten.class)
                        .filter(report -> report.reportedOn() != null)
                        .isPresent();
        return reported
                ? REPORTED
                : open.entry().has(NotReportableToHse.class) ? NOT_REPORTABLE : "";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        return switch (answers.problems().typed().first("outcome")) {
            case REPORTED -> reported(scope, ticket, open, answers);
            case NOT_REPORTABLE -> notReportable(scope, ticket, open, answers);
            default -> {
                answers.problems().add("outcome", "Say whether it was reported");
                yield Optional.empty();
            }
        };
    }

    private Optional<Outcome> reported(
            Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String reference =
                answers.line(
                        "riddorReference",
                        Answers.LONGEST_LINE,
                        "Enter the reference that HSE gave");
        LocalDate on = answers.pastDay("reportedOn", "Enter the day");
        return answers.fine() && on != null
                ? Optional.of(reporting.reported(scope, ticket, open.id(), reference, on))
                : Optional.empty();
    }

    private Optional<Outcome> notReportable(
            Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String because =
                answers.text("because", Answers.LONGEST_ACCOUNT, "Say why it is not reportable");
        return answers.fine()
                ? Optional.of(
                        reporting.notReportable(
                                scope, ticket, new NotReportableToHse(open.id(), because)))
                : Optional.empty();
    }
}

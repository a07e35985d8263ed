package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.act.ReportingToThePolice;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** It was reported to the police. */
@Component
final class PoliceForm implements EntryForm {
    private final ReportingToThePolice reporting;

    PoliceForm(ReportingToThePolice reporting) {
        this.reporting = reporting;
    }

    @Override
    public String path() {
        return "police";
    }

    @Override
    public String title() {
        return "Report it to the police";
    }

    @Override
    public Act act() {
        return ReportingToThePolice.REPORT;
    }

    @Override
    public String why() {
        return "This will always be the case if physical violence is used or threatened, or stalking behaviour"
                + " is exhibited (P33). If anybody is in danger, ring 999 first.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                new Question.Instead(
                        "The police are not told: record the headteacher's reason",
                        open.href("police-exception")),
                Question.line(
                        "force",
                        "Which police force?",
                        open.words(PoliceReported.class, PoliceReported::force)),
                Question.line(
                        "how",
                        "How was it reported?",
                        open.words(PoliceReported.class, PoliceReported::how)),
                new Question.Day(
                        "on",
                        "When?",
                        null,
                        open.told(PoliceReported.class)
                                .map(PoliceReported::on)
                                .orElse(open.today())),
                Question.line(
                        "logNumber",
                        "Log number",
                        open.words(PoliceReported.class, PoliceReported::logNumber)),
                Question.line(
                        "crimeReference",
                        "Crime reference, when there is one",
                        open.words(PoliceReported.class, PoliceReported::crimeReference)),
                Question.line(
                        "officer",
                        "Officer, when known",
                        open.words(PoliceReported.class, PoliceReported::officer)),
                Question.text(
                        "result",
                        "What came of it, so far?",
                        open.words(PoliceReported.class, PoliceReported::result)));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String force = answers.line("force", Answers.LONGEST_NAME, "Enter the police force");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how: 999, 101, online");
        LocalDate on = answers.pastDay("on", "Enter the day");
        String log =
                answers.line("logNumber", Answers.LONGEST_LINE, "Enter the log number they gave");
        String crime = answers.line("crimeReference", Answers.LONGEST_LINE);
        String officer = answers.line("officer", Answers.LONGEST_NAME);
        String result = answers.text("result", Answers.LONGEST_ACCOUNT);
        return answers.fine() && on != null
                ? Optional.of(
                        reporting.report(
                                scope,
                                ticket,
                                new PoliceReported(
                                        open.id(), force, how, on, log, crime, officer, result)))
                : Optional.empty();
    }
}

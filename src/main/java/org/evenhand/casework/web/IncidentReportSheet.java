package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ReportingAViolentIncident;
import org.evenhand.casework.letters.ViolentIncidentReport;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The violent-incident report, made from the entry and signed by the headteacher (P41). */
@Component
final class IncidentReportSheet implements Sheet {
    private static final String CHOSEN = "incident";

    private final Acts acts;
    private final ReportingAViolentIncident reporting;

    IncidentReportSheet(Acts acts, ReportingAViolentIncident reporting) {
        this.acts = acts;
        this.reporting = reporting;
    }

    @Override
    public String path() {
        return "incident-report";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.VIOLENT_INCIDENT;
    }

    @Override
    public String title() {
        return "Issue a violent-incident report";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(41);
    }

    @Override
    public Act act() {
        return ReportingAViolentIncident.REPORT;
    }

    @Override
    public String button() {
        return "Sign and issue this report";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return ReportingAViolentIncident.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return List.of(
                SheetPage.of(
                        "report",
                        "The report",
                        "It stays inside the school and takes everything from the contact's own pages: put"
                                + " right there what is wrong (P41).",
                        Question.oneOf(
                                CHOSEN,
                                "Which incident?",
                                EntryChoices.of(ReportingAViolentIncident.incidents(file))),
                        Question.line("to", "To whom does it go in the school?")
                                .suggesting("The health and safety lead"),
                        Question.text("prevention", "What prevents it from happening again?")
                                .hinting("New controls, who sees to them, and by when.")));
    }

    private static ReportingAViolentIncident.Draft read(CaseFile file, Scope by, Answers answers) {
        Optional<Entry> entry =
                EntryIds.in(answers, CHOSEN).stream()
                        .findFirst()
                        .flatMap(id ->
                                ReportingAViolentIncident.incidents(file).stream()
                                        .filter(one -> one.id().equals(id))
                                        .findFirst());
        String to = answers.line("to", Answers.LONGEST_LINE);
        String prevention = answers.text("prevention", Answers.LONGEST_TEXT);
        return new ReportingAViolentIncident.Draft(
                entry,
                to.isBlank()
                        ? Optional.empty()
                        : entry.map(one ->
                                new ViolentIncidentReport(
                                                LetterFrames.insideTheSchool(
                                                        file, by, answers.today(), to),
                                                file.person().name(),
                                                one,
                                                answers.today(),
                                                prevention)
                                        .document()));
    }

    @Override
    public Grounds against(CaseFile file, Scope by, Answers answers) {
        ReportingAViolentIncident.Draft draft = read(file, by, answers);
        Grounds unread = Unanswered.of(answers);
        return unread.and(
                acts.lookUp(by, unit -> ReportingAViolentIncident.against(unit, file, draft)));
    }

    @Override
    public Optional<LetterDocument> letter(CaseFile file, Scope by, Answers answers) {
        return read(file, by, answers).letter();
    }

    @Override
    public Outcome take(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        ReportingAViolentIncident.Draft draft = read(file, scope, answers);
        return Unanswered.orElse(
                answers, () -> reporting.report(scope, ticket, file.theCase().id(), draft));
    }
}

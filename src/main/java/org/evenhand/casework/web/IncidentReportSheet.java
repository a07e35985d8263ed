package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ReportingAViolentIncident;
import org.evenhand.casework.letters.ViolentIncidentReport;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
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
import org.evenhand.people.Person;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The violent-incident report, made from the entry and signed by the headteacher (P41). */
@Component
final class IncidentReportSheet extends DraftedSheet<ReportingAViolentIncident.Draft> {
    private static final String CHOSEN = "incident";

    private final ReportingAViolentIncident reporting;

    IncidentReportSheet(Acts acts, ReportingAViolentIncident reporting) {
        super(acts);
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

    /** It stays inside the school, and names whoever was hurt and whoever saw it. */
    @Override
    public boolean isReadByThePerson() {
        return false;
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

    @Override
    ReportingAViolentIncident.Draft read(CaseFile file, Scope by, Answers answers) {
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
                                                relation(file),
                                                one,
                                                new EntryDays(
                                                        file.calendar(),
                                                        file.timers(),
                                                        answers.today()),
                                                prevention)
                                        .document()));
    }

    private static String relation(CaseFile file) {
        return Person.soOn(file.today(), file.person().relationships()).stream()
                .map(one -> one.kind().words())
                .collect(Collectors.joining(", "));
    }

    @Override
    Optional<LetterDocument> letter(ReportingAViolentIncident.Draft draft) {
        return draft.letter();
    }

    @Override
    Grounds against(Unit unit, CaseFile file, ReportingAViolentIncident.Draft draft) {
        return ReportingAViolentIncident.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, ReportingAViolentIncident.Draft draft) {
        return reporting.report(scope, ticket, id, draft);
    }
}

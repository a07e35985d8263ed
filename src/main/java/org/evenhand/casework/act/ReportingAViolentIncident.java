package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ViolentIncidentReported;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The headteacher issues the violent-incident report (P41): a letter inside the school, made from
 * what the entry and the health and safety lead's page say.
 */
@Paragraphs("P41")
@Component
public class ReportingAViolentIncident {
    public static final Act REPORT = new Act("casework.report-violent-incident");

    private static final LetterKind KIND = LetterKind.VIOLENT_INCIDENT_REPORT;
    private static final PolicyParagraph VIOLENCE = PolicyParagraph.p(41);

    private final OnACase onACase;

    ReportingAViolentIncident(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The report as it would go out; without an entry there is none yet. */
    public record Draft(Optional<Entry> entry, Optional<LetterDocument> letter) {}

    /** The letter's page is the result. */
    public Outcome report(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, REPORT, ticket, id, (unit, file) -> report(unit, file, draft));
    }

    private static Verdict report(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty() || draft.entry().isEmpty() || draft.letter().isEmpty()) {
            return Verdict.refused(against);
        }
        CaseId id = file.theCase().id();
        EntryId entry = draft.entry().get().id();
        IssuedLetter letter =
                Letters.issue(unit, KIND, draft.letter().get(), file.person().id(), id, entry);
        unit.record(new ViolentIncidentReported(id, letter.id(), entry), id, entry);
        Worksheets.discard(unit, id, Worksheet.Kind.VIOLENT_INCIDENT);
        return Verdict.happened(letter.href());
    }

    /** Everything that speaks against it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        Grounds letter =
                draft.letter()
                        .map(written ->
                                CaseLetters.against(
                                        unit,
                                        KIND,
                                        written,
                                        file.person().id(),
                                        file.theCase().id()))
                        .orElse(Grounds.none());
        return before(file, unit.scope(), draft.entry(), false).and(letter);
    }

    /** What speaks against beginning one. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        List<Entry> incidents = incidents(file);
        return before(
                file,
                by,
                incidents.stream()
                        .filter(ReportingAViolentIncident::isReady)
                        .findFirst()
                        .or(() -> incidents.stream().findFirst()),
                true);
    }

    /** Whether both pages that it is made from are there. */
    private static boolean isReady(Entry entry) {
        return entry.has(ViolentIncidentEntered.class) && entry.has(SafetyReportWritten.class);
    }

    /** The contacts that are violent incidents and were not reported yet. */
    public static List<Entry> incidents(CaseFile file) {
        return file.entries().stream()
                .filter(Entry::isViolentIncident)
                .filter(entry ->
                        file.theCase().all(ViolentIncidentReported.class).stream()
                                .noneMatch(done -> done.fact().entry().equals(entry.id())))
                .toList();
    }

    private static Grounds before(
            CaseFile file, Scope by, Optional<Entry> entry, boolean beginning) {
        return Stream.of(
                        CaseRules.closed(file)
                                .map(reason ->
                                        new Ground(
                                                "incident-report.case-is-open",
                                                PolicyParagraph.p(45),
                                                reason.because(),
                                                reason.remedy())),
                        when(
                                !by.is(Role.HEADTEACHER),
                                "incident-report.by-the-head",
                                "The headteacher enters and reports violent incidents.",
                                "Ask the headteacher."),
                        when(
                                entry.isEmpty(),
                                "incident-report.entry-is-chosen",
                                beginning
                                        ? "No contact of this case is a violent incident that waits for its"
                                                + " report."
                                        : "Which contact it reports is not chosen.",
                                "Enter the contact as a violent incident in the record."),
                        missing(
                                entry,
                                ViolentIncidentEntered.class,
                                "violent-incident",
                                "incident-report.was-entered",
                                "It is not entered as a violent incident with its health and safety"
                                        + " reference.",
                                "The headteacher enters it on the contact's page."),
                        missing(
                                entry,
                                SafetyReportWritten.class,
                                "safety-report",
                                "incident-report.safety-page-is-written",
                                "The health and safety lead's page on it is not written.",
                                "Ask the health and safety lead for it."))
                .collect(Grounds.collecting());
    }

    /** What the contact lacks, which is named: a case may have several. */
    private static Optional<Ground> missing(
            Optional<Entry> entry,
            Class<? extends EntryFact> page,
            String path,
            String rule,
            String because,
            String remedy) {
        return entry.filter(it -> !it.has(page))
                .map(it ->
                        new Ground(
                                rule,
                                VIOLENCE,
                                "%s. %s".formatted(CaseRules.sentence(it), because),
                                remedy,
                                "/contacts/%s/%s".formatted(it.id().text(), path)));
    }

    private static Optional<Ground> when(
            boolean wrong, String rule, String because, String remedy) {
        return wrong ? Optional.of(new Ground(rule, VIOLENCE, because, remedy)) : Optional.empty();
    }
}

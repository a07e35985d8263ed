package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.NotReportableToHse;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.Block;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Run;
import org.evenhand.letter.Section;
import org.evenhand.letter.SignatureBlock;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * The violent-incident report, inside the school (P41; C8): what happened, who was affected and
 * how, what was done, and what keeps it from happening again. It takes everything from the entry.
 *
 * @param prevention what the headteacher adds: what prevents it from happening again
 */
public record ViolentIncidentReport(
        LetterFrame frame, String person, Entry entry, LocalDate today, String prevention) {
    private static final PolicyParagraph VIOLENCE = p(41);

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("incident", "The incident", VIOLENCE, incident()));
        sections.add(
                Section.required(
                        "account",
                        "What happened, as it was written down",
                        VIOLENCE,
                        Paragraph.of(Run.quoted(entry.account()))));
        before().ifPresent(sections::add);
        sections.add(
                Section.optional(
                        "words",
                        "The words that were used",
                        p(22),
                        Paragraph.of(Run.quoted(entry.exactWords()))));
        sections.add(Section.required("harm", "Who was affected, and how", VIOLENCE, harm()));
        sections.add(Section.required("done", "What was done there and then", p(39), onTheSpot()));
        sections.add(Section.required("police", "The police", p(33), Paragraph.of(police())));
        sections.add(Section.required("after", "Afterwards", VIOLENCE, afterwards()));
        sections.add(
                Written.required(
                        "prevention",
                        "What prevents it from happening again",
                        VIOLENCE,
                        prevention));
        sections.add(
                Section.required(
                        "close",
                        "",
                        VIOLENCE,
                        new SignatureBlock(
                                "Entered and signed by",
                                frame.signatory().name(),
                                frame.signatory().office())));
        return frame.letter("Violent-incident report", "violent-incident 2", sections);
    }

    private KeyFacts incident() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("When", Incidents.said(entry.happenedAt())));
        facts.add(KeyFacts.Fact.of("Where", where()));
        facts.add(KeyFacts.Fact.of("By whom", person));
        facts.add(
                KeyFacts.Fact.of(
                        "Written down",
                        "%s, by %s"
                                .formatted(
                                        Incidents.said(entry.loggedAt()),
                                        entry.reporter().name())));
        add(
                facts,
                "Kind",
                entry.subTypes().stream()
                        .map(SubType::words)
                        .map(ViolentIncidentReport::capital)
                        .collect(Collectors.joining("; ")));
        add(facts, "Witnesses", circumstances(told -> String.join(", ", told.witnesses())));
        add(
                facts,
                "Related to work",
                circumstances(told -> told.workRelated() ? "Yes. " + told.how() : "No"));
        add(
                facts,
                "Health and safety reference",
                part(ViolentIncidentEntered.class, ViolentIncidentEntered::reference));
        add(
                facts,
                "Entered as a violent incident",
                entry.latest(ViolentIncidentEntered.class)
                        .map(entered ->
                                "%s, by %s"
                                        .formatted(
                                                Incidents.said(entered.recordedAt()),
                                                entered.actor().name()))
                        .orElse(""));
        return new KeyFacts("The incident in short", facts);
    }

    /** What led up to it, as far as it was told (C8). */
    private Optional<Section> before() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        add(facts, "What led up to it", part(BackgroundTold.class, BackgroundTold::context));
        add(
                facts,
                "Tried to calm it",
                part(
                        BackgroundTold.class,
                        told ->
                                told.tried().stream()
                                        .map(DeEscalation::words)
                                        .collect(Collectors.joining("; "))));
        add(facts, "What came of it", part(BackgroundTold.class, BackgroundTold::triedWords));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.required(
                                "before",
                                "What led up to it",
                                VIOLENCE,
                                new KeyFacts("Before the incident", facts)));
    }

    private String where() {
        String place = circumstances(told -> (told.place().words() + ". " + told.where()).strip());
        return place.isEmpty() ? capital(entry.channel().words()) : place;
    }

    private KeyFacts harm() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        add(facts, "Affected", safety(SafetyReportWritten::affected));
        add(facts, "Their work", optional(SafetyReportWritten::role));
        add(facts, "Kind of harm", safety(SafetyReportWritten::nature));
        add(facts, "Weapon or object", optional(SafetyReportWritten::weapon));
        add(facts, "Injury and treatment", safety(SafetyReportWritten::injury));
        for (ImpactTold told : entry.impacts()) {
            add(facts, "In their own words: " + told.affected().name(), told.onMe());
        }
        add(facts, "Off work", DaysOffWork.of(entry, today).map(DaysOffWork::words).orElse(""));
        add(
                facts,
                "Report to HSE",
                report().map(it ->
                                it.riddorReference().isEmpty()
                                        ? notReported(it)
                                        : it.riddorReference() + reportedOn(it))
                        .orElse(""));
        return new KeyFacts("Those affected, and the harm", facts);
    }

    private static String reportedOn(SafetyReportWritten report) {
        LocalDate on = report.reportedOn();
        return on == null ? "" : ", reported on " + PrintedDate.of(on);
    }

    private String notReported(SafetyReportWritten report) {
        return entry.latest(NotReportableToHse.class)
                .map(reason -> "Not reportable. " + reason.fact().because())
                .orElse(
                        report.specifiedInjury()
                                ? "A specified injury: reportable without delay"
                                : "None made");
    }

    private Block onTheSpot() {
        List<String> done =
                entry.onTheSpot().stream()
                        .map(action ->
                                action.action().words()
                                        + (action.at() == null
                                                ? ""
                                                : ", " + Times.said(action.at())))
                        .toList();
        return done.isEmpty()
                ? Paragraph.of("Nothing was written down.")
                : BulletList.of(done.toArray(String[]::new));
    }

    private String police() {
        return entry.latest(PoliceReported.class)
                .map(reported ->
                        "Reported to %s on %s. Log number %s, crime reference %s."
                                .formatted(
                                        reported.fact().force(),
                                        PrintedDate.of(reported.fact().on()),
                                        orNone(reported.fact().logNumber()),
                                        orNone(reported.fact().crimeReference())))
                .or(() ->
                        entry.latest(PoliceNotReported.class)
                                .map(not -> "Not reported, because: " + not.fact().because()))
                .orElse("Not reported so far.");
    }

    private static String orNone(String reference) {
        return reference.isBlank() ? "not known yet" : reference;
    }

    private KeyFacts afterwards() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        add(facts, "Support offered", safety(SafetyReportWritten::support));
        add(facts, "Risk assessment", safety(SafetyReportWritten::riskReviewed));
        add(facts, "Film", safety(SafetyReportWritten::filmKept));
        return new KeyFacts("Support, and the risk assessment", facts);
    }

    private Optional<SafetyReportWritten> report() {
        return entry.latest(SafetyReportWritten.class).map(Recorded::fact);
    }

    private String optional(Function<SafetyReportWritten, @Nullable String> part) {
        return report().flatMap(it -> Optional.<String>ofNullable(part.apply(it))).orElse("");
    }

    private String safety(Function<SafetyReportWritten, String> part) {
        return report().map(part).orElse("");
    }

    private String circumstances(Function<CircumstancesTold, String> part) {
        return part(CircumstancesTold.class, part);
    }

    private <F extends EntryFact> String part(Class<F> kind, Function<F, String> part) {
        return entry.latest(kind).map(Recorded::fact).map(part).orElse("");
    }

    /** A line that does not apply is left out. */
    private static void add(List<KeyFacts.Fact> facts, String label, String words) {
        if (!words.isBlank()) {
            facts.add(KeyFacts.Fact.of(label, words));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

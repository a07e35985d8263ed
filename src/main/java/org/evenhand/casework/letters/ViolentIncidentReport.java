package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.ReportToHse;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SafetyReportWritten.Further;
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
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * The violent-incident report, inside the school (P41; C8): what happened, who was affected and
 * how, what was done, and what keeps it from happening again. It takes everything from the entry,
 * and says of what nobody has told that it is not known yet.
 *
 * @param relation what the person is to the school; empty when nothing is recorded
 * @param days today, and by when things are due
 * @param prevention what the headteacher adds: what prevents it from happening again
 */
public record ViolentIncidentReport(
        LetterFrame frame,
        String person,
        String relation,
        Entry entry,
        EntryDays days,
        String prevention) {
    private static final PolicyParagraph VIOLENCE = p(41);
    private static final String NOT_KNOWN = "Not known yet.";

    /** How it had to do with work does not go without saying there (P22). */
    private static final Set<Place> AWAY = EnumSet.of(Place.STREET, Place.HOME, Place.ONLINE);

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("incident", "The incident", VIOLENCE, incident()));
        sections.add(
                Section.required(
                        "account",
                        "What happened, as it was written down",
                        VIOLENCE,
                        Paragraph.of(Run.quoted(entry.account()))));
        sections.add(Section.required("before", "What led up to it", VIOLENCE, before()));
        sections.add(
                Section.required(
                        "words", "The words that were used", p(22), Paragraph.of(words())));
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
                        "close", "", VIOLENCE, frame.signatory().under("Entered and signed by")));
        return frame.letter("Violent-incident report", "violent-incident 3", sections);
    }

    private KeyFacts incident() {
        return facts(
                "The incident in short",
                fact("When", Incidents.said(entry)),
                fact("Where", where()),
                fact("By whom", person),
                fact("What they are to the school", relation),
                fact(
                        "Written down",
                        "%s, by %s"
                                .formatted(
                                        Incidents.said(entry.loggedAt()), entry.reporter().name())),
                fact("First told", firstTold()),
                fact(
                        "Kind",
                        entry.subTypes().stream()
                                .map(SubType::words)
                                .map(ViolentIncidentReport::capital)
                                .collect(Collectors.joining("; "))),
                fact("Witnesses", circumstances(ViolentIncidentReport::witnesses)),
                fact("Kept with it", kept()),
                fact("Related to work", circumstances(ViolentIncidentReport::workRelated)),
                fact(
                        "Health and safety reference",
                        part(ViolentIncidentEntered.class, ViolentIncidentEntered::reference)),
                fact(
                        "Entered as a violent incident",
                        entry.latest(ViolentIncidentEntered.class)
                                .map(entered ->
                                        "%s, by %s"
                                                .formatted(
                                                        Incidents.said(entered.recordedAt()),
                                                        entered.actor().name()))
                                .orElse("")));
    }

    private String where() {
        String place = circumstances(told -> (told.place().words() + ". " + told.where()).strip());
        return place.isEmpty() ? capital(entry.channel().words()) : place;
    }

    private String firstTold() {
        Further further = report().flatMap(SafetyReportWritten::asked).orElse(null);
        if (further == null || further.firstTold().isEmpty()) {
            return "";
        }
        LocalDate on = further.firstToldOn();
        LocalTime at = further.firstToldAt();
        return further.firstTold()
                + ", "
                + (on == null ? "on a day not known yet" : PrintedDate.of(on))
                + (at == null ? "" : ", " + Times.said(at));
    }

    private static String witnesses(CircumstancesTold told) {
        return told.witnesses().isEmpty()
                ? "Nobody else is named."
                : String.join(", ", told.witnesses());
    }

    private String kept() {
        return entry.evidence().isEmpty()
                ? "No files."
                : entry.evidence().stream()
                        .map(file -> file.fact().safeName())
                        .collect(Collectors.joining("; "));
    }

    private static String workRelated(CircumstancesTold told) {
        if (!told.workRelated()) {
            return "No";
        }
        return told.how().isEmpty() && AWAY.contains(told.place())
                ? "Yes. How is not known yet."
                : ("Yes. " + told.how()).strip();
    }

    /** What led up to it, as far as it was told (C8). */
    private KeyFacts before() {
        return facts(
                "Before the incident",
                fact("What led up to it", part(BackgroundTold.class, BackgroundTold::context)),
                fact(
                        "Tried to calm it",
                        part(
                                BackgroundTold.class,
                                told ->
                                        told.tried().isEmpty()
                                                ? "Nothing is named."
                                                : told.tried().stream()
                                                        .map(DeEscalation::words)
                                                        .collect(Collectors.joining("; ")))),
                fact("What came of it", part(BackgroundTold.class, BackgroundTold::triedWords)));
    }

    private Run words() {
        return entry.exactWords().isEmpty()
                ? Run.plain("None were written down word for word.")
                : Run.quoted(entry.exactWords());
    }

    private KeyFacts harm() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(fact("Affected", safety(SafetyReportWritten::affected)));
        facts.add(fact("Their work", safety(SafetyReportWritten::role)));
        facts.add(fact("Their age", further(it -> it.age() == null ? "" : it.age().words())));
        facts.add(fact("Kind of harm", safety(SafetyReportWritten::nature)));
        facts.add(fact("Weapon or object", safety(SafetyReportWritten::weapon)));
        facts.add(fact("Injury and treatment", safety(SafetyReportWritten::injury)));
        facts.add(fact("Hospital", further(Further::hospital)));
        facts.add(fact("Harm besides injury", further(Further::felt)));
        for (ImpactTold told : entry.impacts()) {
            facts.add(fact("In their own words: " + told.affected().name(), theirWords(told)));
        }
        facts.add(
                fact(
                        "Off work",
                        report().map(it ->
                                        DaysOffWork.of(it, days.today())
                                                .map(DaysOffWork::counted)
                                                .orElse("Nobody, as far as is known."))
                                .orElse("")));
        facts.add(
                fact(
                        "Report to HSE",
                        ReportToHse.of(entry, days).map(ReportToHse::words).orElse("")));
        return new KeyFacts("Those affected, and the harm", facts);
    }

    /** Whoever else was affected reads this report too. */
    private static String theirWords(ImpactTold told) {
        return told.mayBeShared() ? told.onMe() : "Told to those who decide, and not to be shared.";
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
        facts.add(fact("Support offered", safety(SafetyReportWritten::support)));
        facts.add(fact("Their union", further(it -> it.union() == null ? "" : it.union().words())));
        facts.add(fact("Other duties", further(Further::otherDuties)));
        entry.welfare().stream().map(thread -> FollowUps.of(thread, days)).forEach(facts::add);
        facts.add(fact("Risk assessment", safety(SafetyReportWritten::riskReviewed)));
        facts.add(
                fact(
                        "Looked at again on",
                        further(it ->
                                it.riskReviewedOn() == null
                                        ? ""
                                        : PrintedDate.of(it.riskReviewedOn()))));
        facts.add(fact("New controls", further(Further::newControls)));
        facts.add(fact("Who sees to them", further(Further::controlsOwner)));
        facts.add(fact("Film", safety(SafetyReportWritten::filmKept)));
        return new KeyFacts("Support, and the risk assessment", facts);
    }

    private Optional<SafetyReportWritten> report() {
        return entry.latest(SafetyReportWritten.class).map(Recorded::fact);
    }

    private String safety(Function<SafetyReportWritten, @Nullable String> part) {
        return report().flatMap(it -> Optional.<String>ofNullable(part.apply(it))).orElse("");
    }

    private String further(Function<Further, String> part) {
        return report().flatMap(SafetyReportWritten::asked).map(part).orElse("");
    }

    private String circumstances(Function<CircumstancesTold, String> part) {
        return part(CircumstancesTold.class, part);
    }

    private <F extends EntryFact> String part(Class<F> kind, Function<F, String> part) {
        return entry.latest(kind).map(Recorded::fact).map(part).orElse("");
    }

    private static KeyFacts facts(String caption, KeyFacts.Fact... facts) {
        return new KeyFacts(caption, List.of(facts));
    }

    /** A line that nobody has filled says so, and is not left out in silence. */
    private static KeyFacts.Fact fact(String label, String words) {
        return KeyFacts.Fact.of(label, words.isBlank() ? NOT_KNOWN : words);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.RecordLine;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Considered;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryCorrected;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Times;

/**
 * What the Record says of a contact, field by field (C1), in the words of the record; empty where
 * nobody has told it.
 */
public final class RecordWords {
    private RecordWords() {}

    public static String how(Entry entry) {
        return capital(entry.channel().words());
    }

    public static String direction(Entry entry) {
        return told(entry, CircumstancesTold.class, told -> told.direction().words());
    }

    public static String where(Entry entry) {
        return told(
                entry,
                CircumstancesTold.class,
                told -> sentences(told.place().words(), told.where()));
    }

    public static String witnesses(Entry entry) {
        return told(entry, CircumstancesTold.class, told -> joined(told.witnesses().stream()));
    }

    public static String targets(Entry entry) {
        return joined(entry.targets().stream().map(Target::name));
    }

    /** What they raised, and where that goes: it is dealt with whatever the manner (P10). */
    public static String raised(Entry entry) {
        return told(
                entry,
                DissatisfactionAnswered.class,
                told -> {
                    Routing routing = told.routing();
                    return told.expressed() && routing != null
                            ? sentences(
                                    told.issue(),
                                    capital(routing.words()),
                                    labelled("Reference", told.reference()))
                            : "No dissatisfaction";
                });
    }

    public static String reportedAs(Entry entry) {
        return told(
                entry,
                HeadingsReported.class,
                told ->
                        joined(
                                Stream.concat(
                                        told.headings().stream().map(Heading::words),
                                        told.subTypes().stream().map(SubType::words))));
    }

    public static String reviewedAs(Entry entry) {
        return entry.classified()
                .map(review ->
                        joined(
                                Stream.concat(
                                        review.headings().stream().map(Heading::words),
                                        review.subTypes().stream().map(SubType::words))))
                .orElse("");
    }

    public static String reviewer(Entry entry) {
        return entry.classified().map(review -> review.by().name()).orElse("");
    }

    /** Whether it counts, and why not (P16, J4). */
    public static String counts(Entry entry) {
        if (entry.isEnteredInError()) {
            return "Entered in error: it counts for nothing";
        }
        return entry.classified().map(RecordWords::counts).orElse("Not reviewed yet");
    }

    private static String counts(Classified review) {
        String acts = joined(review.protectedActs().stream().map(ProtectedAct::words));
        String holds = acts.isEmpty() ? "" : "It holds " + acts + " (J4)";
        return sentences(
                !review.reliedOn()
                        ? "Not relied on"
                        : review.onlyTheManner()
                                ? "May be relied on, its manner only"
                                : "May be relied on",
                review.because(),
                holds);
    }

    public static String characteristics(Entry entry) {
        return entry.classified()
                .map(review ->
                        joined(
                                review.characteristics().stream()
                                        .map(ProtectedCharacteristic::words)))
                .orElseGet(() ->
                        told(
                                entry,
                                HeadingsReported.class,
                                told ->
                                        joined(
                                                told.characteristics().stream()
                                                        .map(ProtectedCharacteristic::words))));
    }

    public static String context(Entry entry) {
        return told(entry, BackgroundTold.class, BackgroundTold::context);
    }

    public static String tried(Entry entry) {
        return told(
                entry,
                BackgroundTold.class,
                told ->
                        sentences(
                                joined(told.tried().stream().map(DeEscalation::words)),
                                told.triedWords()));
    }

    /** How it left each who told, in their own words (P47). */
    public static String impacts(Entry entry) {
        return entry.impacts().stream()
                .map(told -> told.affected().name() + ": " + told.onMe())
                .collect(Collectors.joining("\n"));
    }

    /** On the work and on others (P6, P25). */
    public static String onOthers(Entry entry) {
        return joined(
                Stream.concat(
                        entry.impacts().stream().map(ImpactTold::onOthers),
                        entry.latest(CircumstancesTold.class).stream()
                                .map(told -> told.fact().othersDisadvantaged())));
    }

    public static String thereAndThen(Entry entry) {
        return sentences(
                joined(entry.onTheSpot().stream().map(RecordWords::said)),
                entry.ending().map(OnTheSpotTold.Ending::inWords).orElse(""));
    }

    private static String said(SpotAction done) {
        return done.at() == null
                ? done.action().words()
                : done.action().words() + ", " + Times.said(done.at());
    }

    /** Whether they were told at the time (P64). */
    public static String toldAtTheTime(Entry entry) {
        return told(
                entry,
                OnTheSpotTold.class,
                told -> {
                    String because = told.notToldBecause();
                    return told.told()
                            ? sentences("Yes", told.words())
                            : sentences("No", because == null ? "" : because);
                });
    }

    public static String followedUp(Entry entry) {
        return told(
                entry,
                FollowedUp.class,
                told ->
                        sentences(
                                told.way().words(),
                                "%s, %s".formatted(told.by(), PrintedDate.of(told.on())),
                                told.words()));
    }

    /** What it was during a restriction, as a person said (J12). */
    public static String triagedAs(RecordLine line) {
        return line.triage().map(told -> told.fact().as().words()).orElse("");
    }

    /** Compared with what was in force (F7), and why. */
    public static String compared(RecordLine line) {
        return line.triage().map(Recorded::fact).map(RecordWords::compared).orElse("");
    }

    private static String compared(ContactTriaged told) {
        return sentences(told.compared().words(), told.reason());
    }

    public static String police(Entry entry) {
        String reported =
                entry.every(PoliceReported.class)
                        .map(Recorded::fact)
                        .map(told ->
                                sentences(
                                        "Reported on " + PrintedDate.of(told.on()),
                                        told.force(),
                                        labelled("Log", told.logNumber()),
                                        labelled("Crime reference", told.crimeReference()),
                                        told.result()))
                        .collect(Collectors.joining("\n"));
        return reported.isEmpty()
                ? told(entry, PoliceNotReported.class, told -> "Not reported: " + told.because())
                : reported;
    }

    public static String safety(Entry entry) {
        String entered =
                told(
                        entry,
                        ViolentIncidentEntered.class,
                        told -> sentences(labelled("Reference", told.reference()), told.words()));
        return entered.isEmpty()
                ? told(entry, NotAViolentIncident.class, told -> "Not an entry: " + told.because())
                : entered;
    }

    public static String socialMedia(Entry entry) {
        return told(
                entry,
                SocialMediaConsidered.class,
                told -> joined(told.steps().stream().map(RecordWords::considered)));
    }

    private static String considered(Considered one) {
        LocalDate on = one.on();
        return "%s: %s%s. %s"
                .formatted(
                        one.step().words(),
                        one.done() ? "yes" : "no",
                        on == null ? "" : ", " + PrintedDate.of(on),
                        one.because());
    }

    /** The files kept with it, each with the start of its SHA-256. */
    public static String evidence(Entry entry) {
        return joined(entry.evidence().stream().map(Recorded::fact).map(RecordWords::file));
    }

    private static String file(EvidenceKept kept) {
        return "%s (SHA-256 %s…)".formatted(kept.safeName(), kept.sha256().substring(0, 16));
    }

    /** What was put right, and why; what stood there before stays in the record (B32). */
    public static String corrections(Entry entry) {
        return joined(
                entry.corrections().stream()
                        .map(corrected -> corrected(corrected.fact(), corrected.recordedAt())));
    }

    private static String corrected(EntryCorrected told, java.time.Instant at) {
        return "Corrected %s: %s".formatted(Incidents.said(at), told.because());
    }

    private static <F extends EntryFact> String told(
            Entry entry, Class<F> kind, Function<F, String> words) {
        return entry.latest(kind).map(told -> words.apply(told.fact())).orElse("");
    }

    private static String labelled(String label, String words) {
        return words.isBlank() ? "" : label + " " + words;
    }

    /** Those that say something, each with its full stop. */
    static String sentences(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            String words = part.strip();
            if (!words.isEmpty()) {
                said.add(words.matches("(?s).*[.!?…”\"]") ? words : words + ".");
            }
        }
        return String.join(" ", said);
    }

    private static String joined(Stream<String> words) {
        return words.filter(each -> !each.isBlank()).collect(Collectors.joining("; "));
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

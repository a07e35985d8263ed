package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.ColleagueConfirmed;
import org.evenhand.contactlog.CorrespondenceRead;
import org.evenhand.contactlog.CorrespondenceResubmitted;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.MustNotWait;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.PoliceNotReported;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.PostCaptured;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.ui.Link;
import org.evenhand.ui.SummaryRow;
import org.evenhand.ui.Times;
import org.jspecify.annotations.Nullable;

/** What was told of an entry beyond its four answers, part by part. */
final class EntryParts {
    private final OpenEntry open;
    private final boolean completing;
    private final List<EntryPart> parts = new ArrayList<>();

    private EntryParts(OpenEntry open, boolean completing) {
        this.open = open;
        this.completing = completing;
    }

    static List<EntryPart> of(OpenEntry open, boolean completing) {
        EntryParts parts = new EntryParts(open, completing);
        parts.told();
        if (open.seeing().whole()) {
            parts.decided();
        }
        if (open.seeing().whole() || open.seeing().safety()) {
            parts.safety();
        }
        return parts.parts;
    }

    private void told() {
        open.told(ColleagueConfirmed.class)
                .ifPresent(said ->
                        part(
                                "Confirmed by " + open.entry().reporter().name(),
                                "confirm",
                                false,
                                row("It is right", said.right()),
                                row("Added", said.words())));
        open.told(CircumstancesTold.class)
                .ifPresent(told ->
                        part(
                                "Where, how long, who was there",
                                "circumstances",
                                true,
                                row("Who made the contact", told.direction().words()),
                                row("Place", told.place().words()),
                                row("Exactly", told.where()),
                                row("Related to work", told.workRelated()),
                                row("How", told.how()),
                                row("Minutes it took", told.minutes()),
                                row("Minutes of all staff", told.staffMinutes()),
                                row("Pages or files", told.pages()),
                                row("Witnesses", String.join(", ", told.witnesses())),
                                row("Others got less", told.othersDisadvantaged())));
        open.told(TargetsTold.class)
                .ifPresent(told ->
                        part(
                                "At whom it was directed",
                                "targets",
                                true,
                                row("Directed at", names(told.targets()))));
        open.told(DissatisfactionAnswered.class)
                .ifPresent(told -> {
                    Routing routing = told.routing();
                    part(
                            "Dissatisfaction",
                            "dissatisfaction",
                            true,
                            row("Expressed", told.expressed()),
                            row("Goes to", routing == null ? "" : routing.words()),
                            row("About", told.issue()),
                            row("Reference", told.reference()));
                });
        open.told(HeadingsReported.class)
                .ifPresent(told ->
                        part(
                                "How its reporter sees it",
                                "headings",
                                true,
                                row("Headings", headings(told.headings())),
                                row("What it was", subTypes(told.subTypes())),
                                row("About", characteristics(told.characteristics())),
                                row("Beyond anger", told.beyondAnger())));
        open.told(BackgroundTold.class)
                .ifPresent(told ->
                        part(
                                "What led up to it, what was tried",
                                "background",
                                true,
                                row("Known of what led up to it", told.context()),
                                row("Tried", lines(told.tried().stream().map(DeEscalation::words))),
                                row("What came of it", told.triedWords())));
        open.told(OnTheSpotTold.class)
                .ifPresent(told ->
                        part(
                                "Done there and then",
                                "on-the-spot",
                                true,
                                row("Done", lines(told.actions().stream().map(EntryParts::spot))),
                                row("Told so at the time", told.told()),
                                row("What was said", told.words())));
        open.told(PostCaptured.class)
                .ifPresent(told ->
                        part(
                                "The post",
                                "post",
                                true,
                                row("Platform", told.platform()),
                                row("Account", told.accountName()),
                                row("Group", told.group()),
                                row("Address", told.address()),
                                row("Picture taken", day(told.on())),
                                row("By", told.by())));
        for (ImpactTold told : open.entry().impacts()) {
            part(
                    "How it left " + told.affected().name(),
                    "impact",
                    false,
                    row("In their own words", told.onMe()),
                    row("On work and others", told.onOthers()),
                    row("May be used in a letter", told.mayBeShared()));
        }
        open.told(SafeguardingLeadTold.class)
                .ifPresent(told ->
                        part(
                                "Safeguarding lead told",
                                "safeguarding-told",
                                true,
                                row("Told", told.toldTo()),
                                row("How", told.how()),
                                row("Reference", told.reference())));
    }

    private void decided() {
        open.entry()
                .classified()
                .ifPresent(review ->
                        part(
                                "Reviewed by " + review.by().name(),
                                "review",
                                true,
                                row("On", Said.moment(review.at())),
                                row(
                                        "Headings",
                                        review.headings().isEmpty()
                                                ? "None: it is not unacceptable"
                                                : headings(review.headings())),
                                row("What it was", subTypes(review.subTypes())),
                                row("About", characteristics(review.characteristics())),
                                row("Beyond anger", review.beyondAnger()),
                                row("Contains", protectedActs(review.protectedActs())),
                                row("An allegation about", names(review.about())),
                                row(
                                        "Counts",
                                        review.onlyTheManner()
                                                ? "Only the manner, not what was alleged or asked"
                                                : ""),
                                row("Harassment because", review.harassmentBecause()),
                                row("A decision may rely on it", review.reliedOn()),
                                row("Why", review.because())));
        open.entry()
                .examination()
                .ifPresent(examined ->
                        part(
                                "Allegation looked into by " + examined.actor().name(),
                                "examine",
                                true,
                                row("On", day(examined.fact().on())),
                                row("Found", examined.fact().finding().words()),
                                row("What was looked at", examined.fact().result())));
        open.told(FollowedUp.class)
                .ifPresent(told ->
                        part(
                                "Follow-up",
                                "follow-up",
                                true,
                                row("What followed", told.way().words()),
                                row("How", told.how()),
                                row("By", told.by()),
                                row("On", day(told.on())),
                                row("Words", told.words()),
                                row("For the police", told.policeSupport())));
        open.told(SocialMediaConsidered.class)
                .ifPresent(told ->
                        part(
                                "Social media",
                                "social-media",
                                true,
                                told.steps().stream()
                                        .map(step ->
                                                row(
                                                        step.step().words(),
                                                        (step.done() ? "Done: " : "Not done: ")
                                                                + step.because()
                                                                + (step.reference().isEmpty()
                                                                        ? ""
                                                                        : "\n" + step.reference())))
                                        .toArray(SummaryRow[]::new)));
        open.told(CorrespondenceRead.class)
                .ifPresent(told ->
                        part(
                                "Read, not answered until it is sent again",
                                "correspondence",
                                true,
                                row(
                                        "Holds",
                                        told.holds().isEmpty()
                                                ? "Nothing that must not wait"
                                                : lines(
                                                        told.holds().stream()
                                                                .map(MustNotWait::words))),
                                row("What is done", told.words()),
                                row("Asked to send it again", day(told.resubmissionInvited()))));
        open.told(CorrespondenceResubmitted.class)
                .ifPresent(told ->
                        part(
                                "Sent again in an acceptable format",
                                "sent-again",
                                true,
                                row("On", day(told.on())),
                                row("Words", told.words())));
    }

    private void safety() {
        open.told(PoliceReported.class)
                .ifPresent(told ->
                        part(
                                "Police",
                                "police",
                                open.seeing().whole(),
                                row("Force", told.force()),
                                row("How", told.how()),
                                row("On", day(told.on())),
                                row("Log number", told.logNumber()),
                                row("Crime reference", told.crimeReference()),
                                row("Officer", told.officer()),
                                row("What came of it", told.result())));
        open.told(PoliceNotReported.class)
                .ifPresent(told ->
                        part(
                                "Police not told",
                                "police",
                                open.seeing().whole(),
                                row("Because", told.because())));
        open.told(ViolentIncidentEntered.class)
                .ifPresent(told ->
                        part(
                                "Violent incident",
                                "violent-incident",
                                open.seeing().whole(),
                                row("Reference", told.reference()),
                                row("Words", told.words())));
        open.told(NotAViolentIncident.class)
                .ifPresent(told ->
                        part(
                                "Not a violent incident",
                                "violent-incident",
                                open.seeing().whole(),
                                row("Because", told.because())));
        open.told(SafetyReportWritten.class)
                .ifPresent(told ->
                        part(
                                "Violent-incident report",
                                "safety-report",
                                true,
                                row("Affected", told.affected()),
                                row("What was done", told.nature()),
                                row("Injury", told.injury()),
                                row("Specified injury", told.specifiedInjury()),
                                row(
                                        "Off work",
                                        DaysOffWork.of(told, open.today())
                                                .map(DaysOffWork::words)
                                                .orElse("")),
                                row("Support", told.support()),
                                row("Risk looked at again", told.riskReviewed()),
                                row("Film", told.filmKept()),
                                row("RIDDOR reference", told.riddorReference())));
    }

    private void part(String heading, String path, boolean change, SummaryRow... rows) {
        List<SummaryRow> said =
                Arrays.stream(rows)
                        .filter(row -> row.text() != null && !row.text().isEmpty())
                        .toList();
        boolean may =
                change
                        && !open.entry().isEnteredInError()
                        && (completing || path.equals("safety-report"));
        parts.add(new EntryPart(heading, said, may ? Link.to("Change", open.href(path)) : null));
    }

    private static SummaryRow row(String key, String words) {
        return SummaryRow.of(key, words);
    }

    private static SummaryRow row(String key, boolean so) {
        return SummaryRow.of(key, so ? "Yes" : "No");
    }

    private static SummaryRow row(String key, @Nullable Integer number) {
        return SummaryRow.of(key, number == null ? "" : number.toString());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Said.day(day);
    }

    private static String spot(SpotAction done) {
        LocalTime at = done.at();
        return done.action().words() + (at == null ? "" : ", " + Times.said(at));
    }

    private static String names(List<Target> targets) {
        return targets.stream().map(Target::name).collect(Collectors.joining(", "));
    }

    private static String headings(List<Heading> headings) {
        return lines(headings.stream().map(Heading::words));
    }

    private static String subTypes(List<SubType> subTypes) {
        return lines(subTypes.stream().map(SubType::words));
    }

    private static String characteristics(List<ProtectedCharacteristic> characteristics) {
        return lines(characteristics.stream().map(ProtectedCharacteristic::words));
    }

    private static String protectedActs(List<ProtectedAct> acts) {
        return lines(acts.stream().map(ProtectedAct::words));
    }

    private static String lines(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}

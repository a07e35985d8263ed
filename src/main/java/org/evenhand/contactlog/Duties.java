package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.TermDates;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;

/**
 * Everything that one entry asks of somebody, worked out from what it says: nothing of this is ever
 * set or ticked off by hand.
 */
public final class Duties {
    private static final Set<Channel> SOCIAL = Set.of(Channel.SOCIAL_MEDIA, Channel.ONLINE_REVIEW);
    private static final Set<Channel> LIVE =
            Set.of(
                    Channel.IN_PERSON_ON_SITE,
                    Channel.IN_PERSON_OFF_SITE,
                    Channel.MEETING,
                    Channel.PHONE_CALL);
    private static final Set<Channel> WRITTEN =
            Set.of(
                    Channel.EMAIL,
                    Channel.LETTER,
                    Channel.TEXT_MESSAGE,
                    Channel.MESSAGING_APP,
                    Channel.SCHOOL_APP);

    /** Where it is said whether something was reported to HSE. */
    public static final String RIDDOR = "riddor";

    /** Where it is said what was done so that it does not happen again. */
    public static final String STEPS_TAKEN = "steps-taken";

    private final Entry entry;
    private final EntryDays days;
    private final List<Duty> duties = new ArrayList<>();

    private Duties(Entry entry, EntryDays days) {
        this.entry = entry;
        this.days = days;
    }

    /** All of them, done or not, in the order of the entry's page; none of one entered in error. */
    public static List<Duty> of(Entry entry, EntryDays days) {
        return entry.isEnteredInError() ? List.of() : new Duties(entry, days).gathered();
    }

    static Grounds groundsAgainstClosing(Entry entry) {
        return grounds(entry, Duty.Kind::isBeforeClosing, "not-closed-before");
    }

    static Grounds groundsAgainstRelying(Entry entry) {
        return grounds(entry, Duty.Kind::isBeforeRelying, "not-relied-on-before");
    }

    private static Grounds grounds(Entry entry, Predicate<Duty.Kind> which, String verb) {
        // Whoever is still off work is off for as long as it may be.
        EntryDays anyDays =
                new EntryDays(SchoolCalendar.of(TermDates.NONE), Timers.USUAL, LocalDate.MAX);
        return of(entry, anyDays).stream()
                .filter(duty -> !duty.done() && which.test(duty.kind()))
                .filter(duty -> !isSaidElsewhere(entry, duty))
                .map(duty ->
                        Optional.of(
                                new Ground(
                                        duty.kind().rule(verb),
                                        duty.kind().paragraph(),
                                        "Still to be done: " + forAnybody(entry, duty) + ".",
                                        "Do it on the entry's page.",
                                        whereForAnybody(entry, duty))))
                .collect(Grounds.collecting());
    }

    /** Only whom it was written for says that it is right. */
    private static String whereForAnybody(Entry entry, Duty duty) {
        return duty.kind() == Duty.Kind.CONFIRM ? "" : duty.at(entry);
    }

    /** As whoever reads a refusal has it said, who may be somebody else than the reporter. */
    private static String forAnybody(Entry entry, Duty duty) {
        String name = entry.reporter().name();
        return switch (duty.kind()) {
            case IMPACT -> name + " says how it left them";
            case ON_THE_SPOT -> name + " says when it was done, and whether they were told then";
            default -> duty.title();
        };
    }

    /** What is one thread for several contacts is missing once (J14). */
    private static boolean isSaidElsewhere(Entry entry, Duty duty) {
        return duty.kind() == Duty.Kind.WELFARE
                && entry.welfare().stream()
                        .filter(thread -> duty.path().endsWith(thread.affected().key().toString()))
                        .noneMatch(thread -> thread.saidUnder().equals(entry.id()));
    }

    private List<Duty> gathered() {
        safeguarding();
        completing();
        deciding();
        incident();
        welfare();
        return duties;
    }

    private void completing() {
        entry.loggedFor()
                .ifPresent(asked ->
                        add(
                                Duty.Kind.CONFIRM,
                                asked.name() + " confirms what was written for them",
                                entry.latest(ColleagueConfirmed.class)
                                        .filter(said -> said.fact().right())
                                        .isPresent(),
                                "confirm"));
        add(Duty.Kind.PERSON, "Name the person", entry.person().isPresent(), "person");
        tell(
                Duty.Kind.CIRCUMSTANCES,
                "Where it was, how long it took, who was there",
                CircumstancesTold.class,
                "circumstances");
        if (entry.isUnder(Heading.A)) {
            tell(Duty.Kind.TARGETS, "At whom it was directed", TargetsTold.class, "targets");
        }
        tell(
                Duty.Kind.DISSATISFACTION,
                "Say whether it expresses dissatisfaction, and where that goes",
                DissatisfactionAnswered.class,
                "dissatisfaction");
        tell(
                Duty.Kind.HEADINGS,
                "Which of the policy's headings you see in it",
                HeadingsReported.class,
                "headings");
        tell(
                Duty.Kind.BACKGROUND,
                "What led up to it, and what was tried to calm it",
                BackgroundTold.class,
                "background");
        if (entry.isDemand()) {
            tell(
                    Duty.Kind.DEMAND,
                    "What they insisted on, and what was offered instead",
                    DemandWeighed.class,
                    "demand");
        }
        onTheSpot();
        if (entry.isUnder(Heading.A) || entry.isUnder(Heading.C)) {
            add(Duty.Kind.IMPACT, "How it left you", !entry.impacts().isEmpty(), "impact");
        }
        thePost();
        if (days.isLate(entry) && !entry.bearsItsOwnDate()) {
            tell(Duty.Kind.LATE, "Say why it was written down late", LateExplained.class, "late");
        }
    }

    /** Whoever had no time to tick it when they saved is asked later like for the rest (P39). */
    private void onTheSpot() {
        if (!entry.told().onTheSpot().isEmpty()) {
            tell(
                    Duty.Kind.ON_THE_SPOT,
                    "When you did it, and whether you told them at the time",
                    OnTheSpotTold.class,
                    "on-the-spot");
        } else if (LIVE.contains(entry.channel()) || !entry.onTheSpot().isEmpty()) {
            tell(
                    Duty.Kind.DONE_ON_THE_SPOT,
                    "What you did there and then, if anything",
                    OnTheSpotTold.class,
                    "on-the-spot");
        }
    }

    /** A child comes before everything else that is asked, and on the same day (PRE, J4). */
    private void safeguarding() {
        add(
                Duty.Kind.SAFEGUARDING,
                "Say whether it may concern a child's safety",
                entry.has(SafeguardingAnswered.class),
                "safeguarding",
                loggedOn());
        if (entry.isSafeguarding()) {
            boolean cleared = entry.has(SafeguardingCleared.class);
            LocalDate raisedOn = whenRaised();
            duties.add(
                    new Duty(
                            Duty.Kind.SAFEGUARDING_LEAD_TOLD,
                            whoTellsTheSafeguardingLead(),
                            "Tell the designated safeguarding lead",
                            raisedOn,
                            cleared || entry.has(SafeguardingLeadTold.class),
                            "safeguarding-told"));
            add(
                    Duty.Kind.SAFEGUARDING_CLEARED,
                    "The designated safeguarding lead says that it is in hand",
                    cleared,
                    "safeguarding-cleared",
                    raisedOn);
        }
    }

    /** The day on which somebody first said so: nobody could tell anybody before. */
    private LocalDate whenRaised() {
        return since(Duties::tellsOfAChild);
    }

    private static boolean tellsOfAChild(EntryFact said) {
        return switch (said) {
            case SafeguardingAnswered answered -> answered.concern();
            case EntryReviewed review ->
                    review.protectedActs().contains(ProtectedAct.HARM_TO_A_CHILD);
            default -> false;
        };
    }

    private void thePost() {
        if (SOCIAL.contains(entry.channel())) {
            tell(
                    Duty.Kind.POST_CAPTURED,
                    "Keep the post: platform, account, address, when and by whom",
                    PostCaptured.class,
                    "post");
        }
    }

    /** What only the review says is no news for the reporter, whom it may even be about (J4). */
    private Duty.For whoTellsTheSafeguardingLead() {
        return entry.isReportedAsSafeguarding()
                ? Duty.Kind.SAFEGUARDING_LEAD_TOLD.forWhom()
                : Duty.For.HEAD;
    }

    private void deciding() {
        tell(Duty.Kind.REVIEW, "Review it before it is relied on", EntryReviewed.class, "review");
        entry.classified()
                .filter(review -> !review.about().isEmpty())
                .ifPresent(review ->
                        add(
                                Duty.Kind.EXAMINE,
                                "Look into the allegation in it",
                                entry.examination().isPresent(),
                                "examine"));
        complaint();
        if (!entry.onTheSpot().isEmpty()) {
            add(
                    Duty.Kind.FOLLOW_UP,
                    "Follow up what was done there and then",
                    entry.has(FollowedUp.class),
                    "follow-up",
                    days.due(Timer.FOLLOW_UP_ON_THE_SPOT_ACTION, since(Duties::tellsOfTheSpot)));
        }
        if (entry.isToBeAdvisedAfterwards()) {
            add(
                    Duty.Kind.ADVISED_AFTERWARDS,
                    "Tell them in writing what could not be said at the time",
                    entry.has(AdvisedAfterwards.class),
                    "told-afterwards",
                    days.due(
                            Timer.CONFIRM_IN_WRITING,
                            since(said ->
                                    said instanceof OnTheSpotTold told
                                            && !told.actions().isEmpty()
                                            && !told.told())));
        }
    }

    /** However it was said, it goes somewhere: a complaint named by its reference is there (F1). */
    private void complaint() {
        entry.latest(DissatisfactionAnswered.class)
                .map(Recorded::fact)
                .filter(said -> said.expressed())
                .filter(said -> said.routing() != Routing.EXISTING || said.reference().isBlank())
                .ifPresent(_ ->
                        add(
                                Duty.Kind.COMPLAINT,
                                "Direct it to the complaints procedure, or say who deals with it",
                                entry.has(ComplaintDirected.class),
                                "complaint",
                                days.due(
                                        Timer.FOLLOW_UP_ON_THE_SPOT_ACTION,
                                        since(said ->
                                                said instanceof DissatisfactionAnswered answered
                                                        && answered.expressed()))));
    }

    private void incident() {
        boolean calledPolice =
                entry.onTheSpot().stream()
                        .anyMatch(done -> done.action() == OnTheSpot.CALLED_POLICE);
        if (calledPolice || entry.subTypes().stream().anyMatch(SubType::goesToThePolice)) {
            add(
                    Duty.Kind.POLICE,
                    "Report it to the police",
                    entry.has(PoliceReported.class) || entry.has(PoliceNotReported.class),
                    "police",
                    days.due(Timer.TELL_POLICE, since(Duties::isForThePolice)));
        }
        if (entry.isUnder(Heading.A)) {
            add(
                    Duty.Kind.VIOLENT_INCIDENT,
                    "Enter it as a violent incident on the health and safety system",
                    entry.has(ViolentIncidentEntered.class) || entry.has(NotAViolentIncident.class),
                    "violent-incident");
        }
        if (entry.has(ViolentIncidentEntered.class)) {
            tell(
                    Duty.Kind.SAFETY_REPORT,
                    "Write the violent-incident report",
                    SafetyReportWritten.class,
                    "safety-report");
        }
        riddor();
        if (entry.isSexualHarassment()) {
            tell(
                    Duty.Kind.EMPLOYER_DUTY,
                    "Say what was done so that it does not happen again",
                    ReasonableStepsTaken.class,
                    STEPS_TAKEN);
        }
        if (SOCIAL.contains(entry.channel()) && entry.isUnder(Heading.A)) {
            tell(
                    Duty.Kind.SOCIAL_MEDIA,
                    "Answer the four questions about social media",
                    SocialMediaConsidered.class,
                    "social-media");
        }
        if (WRITTEN.contains(entry.channel()) && entry.isUnder(Heading.A)) {
            tell(
                    Duty.Kind.CORRESPONDENCE,
                    "Read it for what must not wait, although it is not answered",
                    CorrespondenceRead.class,
                    "correspondence");
        }
    }

    /** Over seven days off work, or an injury that RIDDOR names: reported, or a reason (B22). */
    private void riddor() {
        ReportToHse.of(entry, days)
                .filter(ReportToHse::isAskedFor)
                .ifPresent(report ->
                        add(
                                Duty.Kind.RIDDOR,
                                "Report it to HSE under RIDDOR, or say why it is not reportable",
                                report.isAnswered(),
                                RIDDOR,
                                report.due()));
    }

    private static boolean tellsOfTheSpot(EntryFact said) {
        return (said instanceof ContactLogged logged && !logged.onTheSpot().isEmpty())
                || (said instanceof OnTheSpotTold told && !told.actions().isEmpty());
    }

    private static boolean isForThePolice(EntryFact said) {
        return switch (said) {
            case ContactLogged logged -> logged.onTheSpot().contains(OnTheSpot.CALLED_POLICE);
            case OnTheSpotTold told ->
                    told.actions().stream()
                            .anyMatch(done -> done.action() == OnTheSpot.CALLED_POLICE);
            case HeadingsReported reported ->
                    reported.subTypes().stream().anyMatch(SubType::goesToThePolice);
            case EntryReviewed review ->
                    review.subTypes().stream().anyMatch(SubType::goesToThePolice);
            default -> false;
        };
    }

    private void welfare() {
        for (WelfareThread thread : entry.welfare()) {
            LocalDate opened = LocalDate.ofInstant(thread.opened(), Period.LONDON);
            add(
                    Duty.Kind.WELFARE,
                    "Ask after " + thread.affected().name() + ", who was affected",
                    !thread.isOpen(),
                    "welfare/" + thread.affected().key(),
                    days.dueAtWork(thread.nextCheck().orElse(Timer.THIRD_WELFARE_CHECK), opened));
        }
    }

    private void tell(Duty.Kind kind, String title, Class<? extends EntryFact> part, String path) {
        add(kind, title, entry.has(part), path);
    }

    /** With no time of its own: within the days in which an entry is not late. */
    private void add(Duty.Kind kind, String title, boolean done, String path) {
        add(kind, title, done, path, days.due(Timer.LATE_ENTRY, loggedOn()));
    }

    private void add(Duty.Kind kind, String title, boolean done, String path, LocalDate due) {
        duties.add(new Duty(kind, kind.forWhom(), title, due, done, path));
    }

    /**
     * The day on which it was first written down that makes something a duty, when that was after
     * the contact itself: nobody is late with what they could not know of.
     */
    private LocalDate since(Predicate<EntryFact> makesIt) {
        return entry.every(EntryFact.class)
                .filter(said -> makesIt.test(said.fact()))
                .map(said -> LocalDate.ofInstant(said.recordedAt(), Period.LONDON))
                .min(Comparator.naturalOrder())
                .orElseGet(this::loggedOn);
    }

    private LocalDate loggedOn() {
        return LocalDate.ofInstant(entry.loggedAt(), Period.LONDON);
    }
}

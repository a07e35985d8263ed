package org.evenhand.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Completion;
import org.evenhand.contactlog.Considered;
import org.evenhand.contactlog.CorrespondenceRead;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.DemandWeighed;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.FollowUpWay;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.PostCaptured;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SocialMediaConsidered;
import org.evenhand.contactlog.SocialMediaStep;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.contactlog.WelfareAnswered;
import org.evenhand.contactlog.WelfareClosed;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.ConsideringSocialMedia;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.contactlog.act.FollowingUp;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.contactlog.act.ReadingCorrespondence;
import org.evenhand.contactlog.act.ReportingToThePolice;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.contactlog.act.TellingTheSafeguardingLead;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.demonstration.Happening.Progress;
import org.evenhand.kernel.EntryId;
import org.evenhand.restriction.Channel;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the record of the demonstration's year: each contact as far as it has come. */
@Component
@Profile("demo")
class TheRecord {
    private static final Set<Channel> POSTS = Set.of(Channel.SOCIAL_MEDIA, Channel.ONLINE_REVIEW);
    private static final Set<Channel> WRITTEN =
            Set.of(
                    Channel.EMAIL,
                    Channel.LETTER,
                    Channel.TEXT_MESSAGE,
                    Channel.MESSAGING_APP,
                    Channel.SCHOOL_APP);
    private static final Set<SubType> VIOLENCE =
            Set.of(
                    SubType.PHYSICAL_ASSAULT,
                    SubType.THREAT_OF_VIOLENCE,
                    SubType.INTIMIDATION,
                    SubType.STALKING);

    private final LoggingAContact logging;
    private final NamingThePerson naming;
    private final CompletingAnEntry completing;
    private final ReviewingAnEntry reviewing;
    private final FollowingUp followingUp;
    private final ReportingToThePolice police;
    private final EnteringAViolentIncident incidents;
    private final WritingTheSafetyReport safetyReports;
    private final ConsideringSocialMedia socialMedia;
    private final ReadingCorrespondence correspondence;
    private final LookingAfterSomebody welfare;
    private final TellingTheSafeguardingLead safeguarding;
    private final TheFiles files;

    TheRecord(
            LoggingAContact logging,
            NamingThePerson naming,
            CompletingAnEntry completing,
            ReviewingAnEntry reviewing,
            FollowingUp followingUp,
            ReportingToThePolice police,
            EnteringAViolentIncident incidents,
            WritingTheSafetyReport safetyReports,
            ConsideringSocialMedia socialMedia,
            ReadingCorrespondence correspondence,
            LookingAfterSomebody welfare,
            TellingTheSafeguardingLead safeguarding,
            TheFiles files) {
        this.logging = logging;
        this.naming = naming;
        this.completing = completing;
        this.reviewing = reviewing;
        this.followingUp = followingUp;
        this.police = police;
        this.incidents = incidents;
        this.safetyReports = safetyReports;
        this.socialMedia = socialMedia;
        this.correspondence = correspondence;
        this.welfare = welfare;
        this.safeguarding = safeguarding;
        this.files = files;
    }

    /** Plans what was done about one contact, each step a while after the one before. */
    void plan(Play play, Happening it) {
        Instant happened = play.moment(it.daysAgo(), it.time().toString());
        play.at(happened.plus(Duration.ofMinutes(10)), () -> log(play, it, happened));
        if (it.progress() == Progress.LOGGED) {
            return;
        }
        play.at(happened.plus(Duration.ofMinutes(25)), () -> complete(play, it));
        if (it.progress() == Progress.COMPLETED) {
            return;
        }
        play.at(happened.plus(Duration.ofMinutes(50)), () -> review(play, it));
        if (it.progress() == Progress.DONE) {
            play.at(happened.plus(Duration.ofMinutes(80)), () -> decide(play, it));
            play.at(happened.plus(Duration.ofMinutes(100)), () -> offer(play, it));
            play.at(happened.plus(Duration.ofHours(2)), () -> close(play, it));
        }
    }

    /** Plans that its reporter says it may concern a child's safety, and tells the lead. */
    void planConcern(Play play, String key, int ago, String time) {
        play.on(
                ago,
                time,
                () -> {
                    EntryId entry = play.entry(key);
                    Play.done(
                            completing.tell(
                                    play.as(Staff.TEACHER),
                                    null,
                                    entry,
                                    List.of(new SafeguardingAnswered(entry, true))));
                    Play.done(
                            safeguarding.tell(
                                    play.as(Staff.TEACHER),
                                    null,
                                    new SafeguardingLeadTold(
                                            entry, Staff.DSL.displayName(), "In person", "")));
                });
    }

    private void log(Play play, Happening it, Instant happened) {
        EntryId entry =
                new EntryId(
                        Play.id(
                                logging.log(
                                        play.as(it.reporter()),
                                        new LoggingAContact.Told(
                                                it.who(),
                                                it.channel(),
                                                happened,
                                                it.account(),
                                                it.exactWords(),
                                                it.onTheSpot(),
                                                it.howItLeftMe()))));
        play.logged(it.key(), entry);
        if (play.isKnown(it.who())) {
            Play.done(
                    naming.name(
                            play.as(leader(it)), null, entry, Optional.of(play.person(it.who()))));
        }
    }

    private void complete(Play play, Happening it) {
        EntryId entry = play.entry(it.key());
        List<Completion> parts = new ArrayList<>();
        parts.add(
                new CircumstancesTold(
                        entry,
                        Direction.IN,
                        it.place(),
                        "",
                        true,
                        "In the course of my work",
                        it.minutes(),
                        it.minutes() * 2 + 10,
                        null,
                        List.of(),
                        ""));
        parts.add(new DissatisfactionAnswered(entry, false, null, "", ""));
        parts.add(
                new BackgroundTold(
                        entry, "", List.of(DeEscalation.LISTENED), "I tried to hear them out."));
        parts.add(new SafeguardingAnswered(entry, false));
        parts.add(
                new HeadingsReported(
                        entry,
                        it.classified().headings(),
                        it.classified().subTypes(),
                        List.of(),
                        it.classified().beyondAnger()));
        if (!it.classified().headings().isEmpty()) {
            parts.add(
                    new TargetsTold(
                            entry, it.classified().targets().stream().map(play::target).toList()));
            parts.add(
                    new ImpactTold(
                            entry,
                            play.target(it.reporter()),
                            it.howItLeftMe().isEmpty()
                                    ? "It took time that others needed."
                                    : it.howItLeftMe(),
                            "",
                            true));
        }
        if (it.classified().headings().contains(Heading.B)) {
            parts.add(
                    new DemandWeighed(
                            entry,
                            "An answer before midnight",
                            false,
                            false,
                            "Nobody answers at night, and nothing hung on it.",
                            "An answer on the next school day."));
        }
        if (!it.onTheSpot().isEmpty()) {
            parts.add(
                    new OnTheSpotTold(
                            entry,
                            it.onTheSpot().stream()
                                    .map(action -> new SpotAction(action, it.time().plusMinutes(3)))
                                    .toList(),
                            true,
                            "I said that I would not be spoken to like that.",
                            null,
                            it.onTheSpot().stream().anyMatch(OnTheSpot::isAnEnding)
                                    ? new OnTheSpotTold.Ending(true, it.reporter().displayName())
                                    : null));
        }
        if (POSTS.contains(it.channel())) {
            parts.add(
                    new PostCaptured(
                            entry,
                            it.channel() == Channel.ONLINE_REVIEW ? "A map service" : "Facebook",
                            it.who(),
                            "Willowmere Neighbours",
                            "",
                            play.now(),
                            it.reporter().displayName(),
                            null));
        }
        Play.done(completing.tell(play.as(it.reporter()), null, entry, parts));
        files.attach(play, it.key(), entry, it.reporter());
    }

    /** Whoever leads the school and had no part in it. */
    private static Staff leader(Happening it) {
        boolean head =
                it.reporter() == Staff.HEAD || it.classified().targets().contains(Staff.HEAD);
        return head ? Staff.SLT : Staff.HEAD;
    }

    private void review(Play play, Happening it) {
        Happening.Classified found = it.classified();
        boolean counts = !found.headings().isEmpty();
        Play.done(
                reviewing.review(
                        play.as(leader(it)),
                        null,
                        new EntryReviewed(
                                play.entry(it.key()),
                                found.headings(),
                                found.subTypes(),
                                List.of(),
                                found.beyondAnger(),
                                List.of(),
                                List.of(),
                                "",
                                counts,
                                counts
                                        ? "It is what the policy calls "
                                                + found.subTypes().getFirst().words()
                                                + "."
                                        : "Nothing in it is unacceptable. It stays in the record as a contact.",
                                counts
                                        ? "I have read it, and it counts. Thank you for writing it down."
                                        : "I have read it. Nothing more follows from it.")));
    }

    private void decide(Play play, Happening it) {
        EntryId entry = play.entry(it.key());
        boolean a = it.classified().headings().contains(Heading.A);
        boolean calledPolice = it.onTheSpot().contains(OnTheSpot.CALLED_POLICE);
        if (!it.onTheSpot().isEmpty()) {
            Play.done(
                    followingUp.follow(
                            play.as(Staff.HEAD),
                            null,
                            new FollowedUp(
                                    entry,
                                    FollowUpWay.INFORMAL_WARNING,
                                    "By phone",
                                    Staff.HEAD.displayName(),
                                    play.now(),
                                    "I rang and said that this must not happen again, and that what was raised"
                                            + " is being looked into.",
                                    calledPolice ? "A statement, and the film of the gate." : "")));
        }
        if (calledPolice
                || it.classified().subTypes().stream().anyMatch(SubType::goesToThePolice)) {
            Play.done(
                    police.report(
                            play.as(Staff.HEAD),
                            null,
                            new PoliceReported(
                                    entry,
                                    "County Constabulary",
                                    "By phone, 101",
                                    play.now(),
                                    "Log 214",
                                    "",
                                    "PC Doyle",
                                    "Words of advice will be given.")));
        }
        if (a) {
            incident(play, it, entry);
        }
        if (a && POSTS.contains(it.channel())) {
            considered(play, entry);
        }
        if (a && WRITTEN.contains(it.channel())) {
            Play.done(
                    correspondence.read(
                            play.as(Staff.HEAD),
                            null,
                            new CorrespondenceRead(
                                    entry,
                                    List.of(),
                                    "Nothing in it that must not wait.",
                                    play.now())));
        }
    }

    private void incident(Play play, Happening it, EntryId entry) {
        if (it.classified().subTypes().stream().noneMatch(VIOLENCE::contains)) {
            Play.done(
                    incidents.notOne(
                            play.as(Staff.HEAD),
                            null,
                            new NotAViolentIncident(
                                    entry, "Words only; nobody was threatened with violence.")));
            return;
        }
        Play.done(
                incidents.enter(
                        play.as(Staff.HEAD),
                        null,
                        new ViolentIncidentEntered(
                                entry,
                                "VI-%03d".formatted(it.daysAgo()),
                                "As the entry tells it.")));
        boolean hurt = it.classified().subTypes().contains(SubType.PHYSICAL_ASSAULT);
        Play.done(
                safetyReports.write(
                        play.as(Staff.SAFETY),
                        null,
                        new SafetyReportWritten(
                                entry,
                                it.classified().targets().getFirst().displayName(),
                                it.classified().subTypes().getFirst().words(),
                                hurt ? "Sprained wrist; ice, the first aider, then the doctor" : "",
                                false,
                                hurt ? play.day(it.daysAgo()).plusDays(1) : null,
                                null,
                                "Debrief the same day; counselling and the union offered.",
                                "Looked at with those who stand at the gate.",
                                "Kept by the office for 30 days",
                                "",
                                null,
                                "Member of staff, employed by the school",
                                "",
                                new SafetyReportWritten.Further(
                                        null,
                                        Staff.HEAD.displayName(),
                                        play.day(it.daysAgo()),
                                        null,
                                        hurt ? "No; the family doctor looked at the wrist" : "No",
                                        "",
                                        null,
                                        hurt ? "No gate duty until half term" : "",
                                        "The gate is now closed by two members of staff.",
                                        Staff.BUSINESS.displayName(),
                                        play.day(it.daysAgo())))));
    }

    private void considered(Play play, EntryId entry) {
        Play.done(
                socialMedia.consider(
                        play.as(Staff.HEAD),
                        null,
                        new SocialMediaConsidered(
                                entry,
                                Arrays.stream(SocialMediaStep.values())
                                        .map(step ->
                                                new Considered(
                                                        step,
                                                        step == SocialMediaStep.REPORT_TO_PLATFORM,
                                                        step == SocialMediaStep.REPORT_TO_PLATFORM
                                                                ? "It names a member of staff and was reported"
                                                                        + " after it was kept."
                                                                : "Not needed while it stays one post.",
                                                        "",
                                                        step == SocialMediaStep.REPORT_TO_PLATFORM
                                                                ? play.now()
                                                                : null))
                                        .toList())));
    }

    private static List<Staff> affected(Happening it) {
        return it.classified().headings().contains(Heading.A)
                ? Stream.concat(it.classified().targets().stream(), Stream.of(it.reporter()))
                        .distinct()
                        .toList()
                : List.of();
    }

    private void offer(Play play, Happening it) {
        for (Staff one : affected(it)) {
            Play.done(
                    welfare.offer(
                            play.as(Staff.SAFETY),
                            null,
                            new WelfareOffered(
                                    play.entry(it.key()),
                                    play.target(one),
                                    play.now(),
                                    "Asked how they are; offered time off timetable, counselling, and"
                                            + " somebody to sit with them.")));
        }
    }

    private void close(Play play, Happening it) {
        for (Staff one : affected(it)) {
            EntryId entry = play.entry(it.key());
            Play.done(
                    welfare.answer(
                            play.as(one),
                            null,
                            new WelfareAnswered(
                                    entry, play.target(one), "Thank you. I am all right.")));
            Play.done(
                    welfare.close(
                            play.as(one),
                            null,
                            new WelfareClosed(entry, play.target(one), "I am all right.")));
        }
    }
}

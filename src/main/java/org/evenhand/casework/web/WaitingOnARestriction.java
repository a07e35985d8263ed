package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ChildGone;
import org.evenhand.casework.FirstMeeting;
import org.evenhand.casework.Misuse;
import org.evenhand.casework.NamedContact;
import org.evenhand.casework.Readers;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.enforcement.Share;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one restriction asks of those who lead the school, until nothing is left of it.
 */
record WaitingOnARestriction(CaseFile file, Restrained one) {
    /** How long before its last day, or before a review, it stands on Today. */
    private static final int DAYS_AHEAD = 14;

    List<Wait> all() {
        return one.isOver(file) ? ended() : running();
    }

    private List<Wait> running() {
        List<Wait> waits = new ArrayList<>();
        LocalDate soon = file.today().plusDays(DAYS_AHEAD);
        LocalDate lastDay = one.restriction().period().lastDay();
        Optional<LocalDate> promised =
                one.nextReview()
                        .filter(day -> !day.isAfter(soon))
                        .filter(_ -> !one.isDecidedOn(file));
        promised.ifPresent(day -> waits.add(review(day)));
        waits.addAll(early(promised));
        waits.addAll(new WaitingAdjustments(file, one).all());
        NamedContact.running(file).stream()
                .filter(contact -> contact.restrained().id().equals(one.id()))
                .forEach(contact -> waits.addAll(new WaitingForAContact(file, contact).all()));
        Readers.running(file)
                .filter(readers -> readers.restrained().id().equals(one.id()))
                .flatMap(readers -> readers.toldOf(file))
                .ifPresent(change ->
                        waits.add(
                                wait(
                                                "Write to %s that %s reads what they send now: their letter names somebody who has left"
                                                        .formatted(name(), change.reader().name()),
                                                WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                                                CaseFile.day(change.from()),
                                                "/decide/" + ReaderSheet.PATH,
                                                new PolicyParagraph("E25"))
                                        .alarming("They were not told")));
        Misuse.of(file).stream()
                .filter(misuse -> misuse.restrained().id().equals(one.id()))
                .forEach(misuse -> waits.addAll(misuse(misuse)));
        if (isToBeDecidedAnew()) {
            waits.add(
                    wait(
                            "Decide on a stricter or a longer restriction on %s, or leave it as it is"
                                    .formatted(name()),
                            WaitingOnACase.whoseTurn(file, Decision.RESTRICTION),
                            lastDay,
                            "/decide/restrict",
                            PolicyParagraph.j(9)));
        }
        if (!lastDay.isAfter(soon)) {
            waits.add(
                    wait(
                            "The %s on %s ends by itself on %s"
                                    .formatted(kind(), name(), PrintedDate.of(lastDay)),
                            WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                            lastDay,
                            "",
                            PolicyParagraph.p(60)));
        }
        return waits;
    }

    /** A pattern that nobody has looked at, and a way that was said to be opened (F7). */
    private List<Wait> misuse(Misuse misuse) {
        List<Wait> waits = new ArrayList<>();
        if (misuse.waits()) {
            waits.add(
                    wait(
                            "Look at how %s uses the ways that are never closed: %d contacts were plainly something else"
                                    .formatted(name(), misuse.contacts().size()),
                            WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                            null,
                            "/add/" + MisuseForm.PATH,
                            PolicyParagraph.f(7)));
        }
        misuse.stillToOpen()
                .ifPresent(look ->
                        waits.add(
                                wait(
                                        "Open a further way to %s, as you said: hold an early review that makes the %s milder"
                                                .formatted(name(), kind()),
                                        WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                                        CaseFile.day(look.recordedAt()),
                                        "/decide/review",
                                        PolicyParagraph.f(7))));
        return waits;
    }

    /**
     * What a review before the promised day may be held for, for as long as none was held since
     * (P50-5, E7): of the one that would be reviewed. Near a promised day it is held on that.
     */
    private List<Wait> early(Optional<LocalDate> promised) {
        List<Wait> waits = new ArrayList<>();
        if (HoldingAReview.toReview(file).filter(it -> it.id().equals(one.id())).isEmpty()
                || one.restriction().kind() != Restriction.Kind.PCCR) {
            return waits;
        }
        int breaches = new Breaches(file).sinceTheLastReview(one).size();
        if (breaches > 0 && promised.isEmpty()) {
            waits.add(
                    wait(
                            "Review the restriction on %s early: the conduct went on (%s that no review has looked at)"
                                    .formatted(
                                            name(),
                                            breaches == 1 ? "one breach" : breaches + " breaches"),
                            WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                            null,
                            "/decide/review",
                            PolicyParagraph.p(50)));
        }
        ChildGone.of(file, one)
                .ifPresent(gone ->
                        waits.add(
                                wait(
                                        "Review whether the restriction on %s still has its basis: %s, with %s as the last day"
                                                .formatted(
                                                        name(),
                                                        file.hasChildHere()
                                                                ? "one of their children has left the school"
                                                                : "no child of theirs is here any more",
                                                        PrintedDate.of(gone.lastDay())),
                                        WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                                        null,
                                        "/decide/review",
                                        new PolicyParagraph("E7"))));
        return waits;
    }

    /** The last review came to that, and it has not been decided since (J9). */
    private boolean isToBeDecidedAnew() {
        return one.reviews().stream()
                .reduce((earlier, later) -> later)
                .filter(held -> held.fact().outcome() == ReviewOutcome.NEW_DECISION)
                .filter(held ->
                        file.theCase().all(RestrictionDecided.class).stream()
                                .noneMatch(
                                        decided -> decided.recordedAt().isAfter(held.recordedAt())))
                .isPresent();
    }

    private Wait review(LocalDate day) {
        Wait review =
                wait(
                        "Review the %s on %s, as its letter promised".formatted(kind(), name()),
                        WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                        day,
                        "/decide/review",
                        PolicyParagraph.p(50));
        return day.isBefore(file.today()) ? review.alarming("The review is overdue") : review;
    }

    private List<Wait> ended() {
        List<Wait> waits = new ArrayList<>();
        if (EndingARestriction.needsItsLetter(file, one)) {
            waits.add(
                    wait(
                            "Write to %s that the %s has ended".formatted(name(), kind()),
                            Role.HEADTEACHER.title(),
                            endedOn(),
                            "/decide/end",
                            PolicyParagraph.j(18)));
        } else if (EndingARestriction.isToTell(file, one)) {
            one.plan().notToldOfTheEnd().forEach(share -> waits.add(tell(share)));
        }
        FirstMeeting.open(file).stream()
                .filter(meeting -> meeting.restrained().id().equals(one.id()))
                .forEach(meeting -> waits.add(firstMeeting(meeting)));
        return waits;
    }

    /** It waits for them, and no longer than the school lets it (J18). */
    private Wait firstMeeting(FirstMeeting meeting) {
        return meeting.agreed()
                .map(day ->
                        wait(
                                "Write down how the first meeting with %s went".formatted(name()),
                                Role.HEADTEACHER.title(),
                                day,
                                "/add/" + FirstMeetingForm.PATH,
                                PolicyParagraph.j(18)))
                .orElseGet(() ->
                        wait(
                                "Say whether %s would like the first meeting that was offered, or let it rest"
                                        .formatted(name()),
                                Role.HEADTEACHER.title(),
                                dueFrom(CaseFile.day(meeting.offered())),
                                "/add/" + FirstMeetingForm.PATH,
                                PolicyParagraph.j(18)));
    }

    private @Nullable LocalDate dueFrom(LocalDate offered) {
        return file.timers().due(Timer.FIRST_MEETING, offered, file.calendar()) instanceof Due.By by
                ? by.day()
                : null;
    }

    /** Whoever still thinks that it is in force carries it out. */
    private Wait tell(Share share) {
        return wait(
                        "Tell %s that the %s on %s has ended"
                                .formatted(share.shared().name(), kind(), name()),
                        Role.HEADTEACHER.title(),
                        theirTurn(),
                        "/add/tell-end",
                        PolicyParagraph.j(18))
                .alarming("Nobody has told them yet");
    }

    /** The person hears it first: from the day on which they were written to (J18). */
    private LocalDate theirTurn() {
        return one.closed()
                .map(closed -> CaseFile.day(closed.recordedAt()))
                .filter(day -> day.isAfter(endedOn()))
                .orElse(endedOn());
    }

    private LocalDate endedOn() {
        return one.restriction().endsOn();
    }

    private String kind() {
        return one.restriction().kind() == Restriction.Kind.PCCR ? "restriction" : "interim bar";
    }

    private String name() {
        return file.person().name();
    }

    private Wait wait(
            String what,
            String forWhom,
            @Nullable LocalDate due,
            String path,
            PolicyParagraph paragraph) {
        return new Wait(what, forWhom, due, CaseHeading.href(file) + path, paragraph);
    }
}

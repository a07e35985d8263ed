package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.FirstMeeting;
import org.evenhand.casework.FirstMeetingSaid;
import org.evenhand.casework.MeetingState;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The first meeting that was offered when a restriction ended: whether they would like it, when and
 * with whom it is, and what came of it (J18). Nothing follows for them from a no.
 */
@Component
@Paragraphs("J18")
public class FollowingUpAFirstMeeting {
    public static final Act SAY = new Act("casework.follow-up-first-meeting");

    private static final PolicyParagraph REPAIR = PolicyParagraph.j(18);

    private final OnACase onACase;

    FollowingUpAFirstMeeting(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What became of it.
     *
     * @param on the day of the meeting, or on which they answered
     * @param account absent for somebody from outside
     * @param name with whom they meet; absent where nobody does
     */
    public record Said(
            MeetingState state,
            @Nullable LocalDate on,
            @Nullable AccountId account,
            @Nullable String name,
            String words) {}

    public Outcome say(Scope scope, FormTicket ticket, CaseId id, Said said) {
        return onACase.record(
                scope,
                SAY,
                ticket,
                id,
                (unit, file) -> {
                    Optional<FirstMeeting> open = FirstMeeting.open(file).stream().findFirst();
                    Grounds against =
                            open.map(one -> against(file, one, said))
                                    .orElseGet(() -> Grounds.of(nothingIsOpen()));
                    if (against.isEmpty()) {
                        unit.record(
                                new FirstMeetingSaid(
                                        id,
                                        open.orElseThrow().restrained().id(),
                                        said.state(),
                                        said.on(),
                                        said.account(),
                                        said.name(),
                                        said.words()),
                                id);
                    }
                    return against;
                });
    }

    private static Grounds against(CaseFile file, FirstMeeting meeting, Said said) {
        return Stream.of(withSomebodyNeutral(file, said), onADayThatFits(file, meeting, said))
                .collect(Grounds.collecting());
    }

    private static Ground nothingIsOpen() {
        return new Ground(
                "meeting.is-offered",
                REPAIR,
                "No first meeting is offered of which something is still to be written down.",
                "Open the case again to see what was said of it.");
    }

    /** Whoever it happened to, decided it or answered for it would carry it on. */
    private static Optional<Ground> withSomebodyNeutral(CaseFile file, Said said) {
        AccountId account = said.account();
        return account == null || file.hadNoPart(account)
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "meeting.with-somebody-neutral",
                                REPAIR,
                                "%s had a part in what led to the restriction or in deciding it."
                                        .formatted(said.name()),
                                "Choose somebody who had none, or somebody from outside."));
    }

    private static Optional<Ground> onADayThatFits(CaseFile file, FirstMeeting meeting, Said said) {
        LocalDate day = said.on();
        return day == null
                ? Optional.empty()
                : (said.state() == MeetingState.TAKEN_UP
                                ? isStillToCome(file, day)
                                : hasBeen(file, meeting, day))
                        .map(because ->
                                new Ground(
                                        "meeting.day-fits",
                                        REPAIR,
                                        because,
                                        "Put in the day on which it is, or was."));
    }

    private static Optional<String> isStillToCome(CaseFile file, LocalDate day) {
        return day.isBefore(file.today())
                ? Optional.of(
                        "A meeting that is still to be held cannot have been on %s."
                                .formatted(PrintedDate.of(day)))
                : Optional.empty();
    }

    private static Optional<String> hasBeen(CaseFile file, FirstMeeting meeting, LocalDate day) {
        LocalDate ended = meeting.restrained().restriction().endsOn();
        return day.isAfter(file.today()) || day.isBefore(ended)
                ? Optional.of(
                        "It cannot have been on %s: the restriction ended on %s, and today is %s."
                                .formatted(
                                        PrintedDate.of(day),
                                        PrintedDate.of(ended),
                                        PrintedDate.of(file.today())))
                : Optional.empty();
    }
}

package org.evenhand.frontdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.frontdesk.tablet.Tablet;
import org.evenhand.frontdesk.tablet.UsedOnATablet;
import org.evenhand.ledger.Recorded;

/**
 * A tablet as it is listed.
 *
 * @param enrolled by whom and when
 * @param fetched when it last fetched its cards
 * @param ended by whom and when it was ended; empty while it may hold cards
 * @param afterItsEnd what it sent although it had been ended; empty when nothing
 * @param inDoubt how many times of what it sent cannot be believed; empty when all can
 */
public record TabletView(
        String id,
        String label,
        String rings,
        String enrolled,
        String fetched,
        String ended,
        String afterItsEnd,
        String inDoubt) {
    static TabletView of(
            Tablet tablet, Optional<Instant> fetched, List<Recorded<UsedOnATablet>> used) {
        long late = used.stream().filter(one -> one.fact().afterItsEnd()).count();
        long inDoubt = used.stream().filter(one -> one.fact().timeInDoubt()).count();
        return new TabletView(
                tablet.id().text(),
                tablet.label(),
                tablet.rings(),
                "By %s at %s"
                        .formatted(
                                tablet.enrolledBy().name(),
                                AsAt.saidWithTheDay(tablet.enrolledAt())),
                fetched.map(AsAt::saidWithTheDay).orElse("Never yet"),
                tablet.ended()
                        .map(end ->
                                "By %s at %s"
                                        .formatted(end.by().name(), AsAt.saidWithTheDay(end.at())))
                        .orElse(""),
                late == 0 ? "" : things(late) + " shown or pressed on it arrived after that",
                inDoubt == 0
                        ? ""
                        : "The time of " + things(inDoubt) + " is in doubt: its clock was wrong");
    }

    private static String things(long many) {
        return many == 1 ? "one thing" : many + " things";
    }
}

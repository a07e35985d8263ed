package org.evenhand.enforcement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.Line;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.Restriction;

/**
 * Where one restriction is carried out, as pages print it.
 *
 * @param mailboxes what somebody reads of the person; left out where only some lines are shown
 * @param until "Until Thursday 25 March 2027", or since when it is over
 */
public record PlanView(
        String name,
        String until,
        List<LineView> lines,
        List<ShareView> shares,
        List<MailboxView> mailboxes) {
    /** All of it, for those who work on the case. */
    public static PlanView of(
            EnforcementPlan plan, String name, SchoolCalendar calendar, Instant now) {
        PlanView lines = of(plan, plan.lines(), name, now);
        return new PlanView(
                lines.name,
                lines.until,
                lines.lines,
                lines.shares,
                plan.mailboxes(now).stream()
                        .map(mailbox -> MailboxView.of(mailbox, calendar, now))
                        .toList());
    }

    /** Some of its lines, for those whose they are. */
    static PlanView of(EnforcementPlan plan, List<Line> lines, String name, Instant now) {
        return new PlanView(
                name,
                until(plan.restriction(), now),
                LineView.of(plan, lines, now),
                plan.shares().stream().map(ShareView::of).toList(),
                List.of());
    }

    /** The same for whoever may open none of its lines. */
    public PlanView onlyToRead() {
        return new PlanView(
                name,
                until,
                lines.stream().map(LineView::onlyToRead).toList(),
                shares,
                mailboxes.stream().map(MailboxView::onlyToRead).toList());
    }

    private static String until(Restriction restriction, Instant now) {
        return restriction.isOverAt(now)
                ? "Ended on " + PrintedDate.of(restriction.endsOn())
                : "Until the end of " + PrintedDate.of(restriction.period().lastDay());
    }

    static String day(Instant moment) {
        return PrintedDate.of(LocalDate.ofInstant(moment, Period.LONDON));
    }
}

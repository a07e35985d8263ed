package org.evenhand.enforcement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.Line;

/** Everything that the page of one line shows, read at once. */
record OpenedLine(
        EnforcementPlan plan,
        Line line,
        String name,
        boolean leads,
        String caseHref,
        boolean forwards,
        boolean returns,
        List<Holder> staff,
        LineView view,
        LocalDate today,
        Instant now) {

    boolean running() {
        return !plan.restriction().isOverAt(now);
    }

    boolean inForce() {
        return plan.restriction().isInForceAt(now);
    }

    /** Where it is seen that something was saved: what is done and over is theirs no more. */
    String saved() {
        return (leads || running() ? view.href() : "/enforcement") + "?saved";
    }
}

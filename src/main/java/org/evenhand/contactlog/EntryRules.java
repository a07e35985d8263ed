package org.evenhand.contactlog;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;

/** Rules that several acts on an entry share; each gives its ground, or nothing against it. */
public final class EntryRules {
    private EntryRules() {}

    /** Its reporter, the colleague it was written for, and those who lead the school (P46). */
    public static Optional<Ground> completedByThoseWhoWereThere(Unit unit, Entry entry) {
        boolean may =
                entry.isReportedBy(unit.scope().actor().account())
                        || unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER);
        return when(
                !may,
                "entry.completed-by-its-reporter",
                PolicyParagraph.p(46),
                "Only " + entry.reporter().name() + " or a senior leader completes this entry",
                "Ask " + entry.reporter().name() + ".");
    }

    /** The head or a senior leader (P40); a governor when none of them is free (J5). */
    public static Optional<Ground> decidedByALeader(Unit unit, Entry entry) {
        boolean leads = unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER);
        return when(
                !leads && !isAmong(Uninvolved.reviewers(unit, entry), unit),
                "entry.decided-by-a-leader",
                PolicyParagraph.p(40),
                "Only the headteacher or a senior leader may do this",
                "Ask " + Colleagues.names(Uninvolved.reviewers(unit, entry)) + ".");
    }

    /** The headteacher, also one acting with dates (P33, P41). */
    public static Optional<Ground> decidedByTheHead(Unit unit, PolicyParagraph paragraph) {
        return when(
                !unit.scope().is(Role.HEADTEACHER),
                "entry.decided-by-the-head",
                paragraph,
                "Only the headteacher may do this",
                "Ask " + Colleagues.names(Colleagues.of(unit).holding(Role.HEADTEACHER)) + ".");
    }

    /** What was entered in error is left as it is (E33). */
    public static Optional<Ground> notEnteredInError(Entry entry) {
        return when(
                entry.isEnteredInError(),
                "entry.entered-in-error",
                new PolicyParagraph("E33"),
                "This entry was made in error and is left as it is",
                "Log the contact again if it did happen.");
    }

    public static boolean isAmong(List<Colleagues.Colleague> colleagues, Unit unit) {
        return colleagues.stream()
                .anyMatch(each -> each.account().equals(unit.scope().actor().account()));
    }

    /** The ground when the condition holds. */
    public static Optional<Ground> when(
            boolean condition,
            String rule,
            PolicyParagraph paragraph,
            String because,
            String remedy) {
        return condition
                ? Optional.of(new Ground(rule, paragraph, because, remedy))
                : Optional.empty();
    }
}

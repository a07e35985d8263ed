package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.Duties;
import org.evenhand.contactlog.Duty;
import org.evenhand.contactlog.EnteredInError;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EvidenceTurnedAway;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.PoliceReported;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.contactlog.act.ClassingForDisclosure;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.ui.Link;
import org.evenhand.ui.Task;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its page prints it, for one who may see so much of it.
 *
 * @param flags what has to be noticed at once: late, in error, about a child's safety
 * @param tasks what is to be done, under whose turn it is
 * @param outcome the one sentence for its reporter; empty when there is none
 * @param child where it is said whether it may concern a child's safety; absent once it is said
 * @param stalking what is asked when it may be stalking; absent when nobody called it that
 * @param harassment what whoever was sexually harassed may choose; absent for all else
 * @param first what its reader may look for first: support for them, papers issued about it
 * @param actions what else can be done with it
 */
public record EntryPage(
        EntryView entry,
        List<String> flags,
        List<TaskGroup> tasks,
        List<EntryPart> parts,
        List<EvidenceView> evidence,
        List<String> turnedAway,
        List<CorrectionView> corrections,
        String outcome,
        @Nullable Link child,
        @Nullable StalkingView stalking,
        @Nullable HarassmentView harassment,
        List<Link> first,
        List<Link> actions,
        @Nullable String askForSupport) {
    private static final Set<Disclosure> WITH_CARE =
            EnumSet.of(Disclosure.THIRD_PARTY, Disclosure.PRIVILEGED);

    /** Tasks of one turn. */
    public record TaskGroup(String heading, List<Task> tasks) {}

    static EntryPage of(OpenEntry open, Scope scope) {
        Entry entry = open.entry();
        boolean completing =
                entry.isReportedBy(scope.actor().account())
                        || scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER);
        return new EntryPage(
                EntryView.of(entry),
                flags(open),
                EntryTasks.of(open, scope),
                EntryParts.of(open, completing, ClassingForDisclosure.mayClassify(scope)),
                entry.evidence().stream().map(each -> EvidenceView.of(open, each)).toList(),
                entry.every(EvidenceTurnedAway.class)
                        .map(Recorded::fact)
                        .map(away -> away.name() + ": " + away.because() + " " + away.instead())
                        .toList(),
                CorrectionView.of(entry),
                entry.isReportedBy(scope.actor().account())
                        ? entry.classified().map(EntryPage::sentence).orElse("")
                        : "",
                child(open),
                StalkingView.of(open).orElse(null),
                HarassmentView.of(open, scope).orElse(null),
                first(open, scope),
                actions(open, scope, completing),
                mayAsk(open, scope) ? open.href("welfare") : null);
    }

    private static @Nullable Link child(OpenEntry open) {
        return Duties.of(open.entry(), open.days()).stream()
                .filter(duty -> duty.kind() == Duty.Kind.SAFEGUARDING && !duty.done())
                .map(duty ->
                        Link.to(
                                "say whether it may concern a child's safety",
                                open.href(duty.path())))
                .findFirst()
                .orElse(null);
    }

    private static List<Link> first(OpenEntry open, Scope scope) {
        return Stream.concat(
                        open.entry().welfare().stream()
                                .filter(WelfareThread::isOpen)
                                .map(WelfareThread::affected)
                                .filter(affected -> affected.is(scope.actor().account()))
                                .map(affected ->
                                        Link.to(
                                                "Are you all right? Support for you",
                                                open.href("welfare/" + affected.key()))),
                        open.papers().stream())
                .toList();
    }

    private static List<Link> actions(OpenEntry open, Scope scope, boolean completing) {
        List<Link> actions = new ArrayList<>();
        if (open.triaged() && Right.TRIAGE_CONTACTS.isOpenTo(scope.roles())) {
            actions.add(
                    Link.to(
                            "A restriction was in force: say what this contact was",
                            open.href("triage")));
        }
        if (Right.SEE_PEOPLE.isOpenTo(scope.roles())) {
            open.entry()
                    .person()
                    .ifPresent(person ->
                            actions.add(
                                    Link.to(
                                            "Everything about " + open.entry().whoOrUnknown(),
                                            "/people/" + person.text())));
        }
        if (mayStillGoToThePolice(open, scope)) {
            actions.add(Link.to("It was reported to the police", open.href("police")));
        }
        if (completing && !open.entry().isEnteredInError()) {
            actions.add(Link.to("Add evidence", open.href("evidence")));
            actions.add(Link.to("Correct this entry", open.href("correct")));
            actions.add(Link.to("It was made in error", open.href("in-error")));
        }
        return actions;
    }

    /**
     * Whatever falls under heading A, also where the policy does not ask for it (P21, P33, P56).
     */
    private static boolean mayStillGoToThePolice(OpenEntry open, Scope scope) {
        return scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                && open.entry().isUnder(Heading.A)
                && !open.entry().isEnteredInError()
                && !open.entry().has(PoliceReported.class)
                && Duties.of(open.entry(), open.days()).stream()
                        .noneMatch(duty -> duty.kind() == Duty.Kind.POLICE);
    }

    private static String sentence(Classified review) {
        return review.toReporter().isEmpty()
                ? "It has been read and considered. Thank you for writing it down."
                : review.toReporter();
    }

    /** Whoever reported it, or was its target, and has no thread that is open. */
    private static boolean mayAsk(OpenEntry open, Scope scope) {
        AccountId self = scope.actor().account();
        return (open.entry().isReportedBy(self) || open.entry().isDirectedAt(self))
                && open.entry().welfare().stream()
                        .noneMatch(thread -> thread.affected().is(self) && thread.isOpen());
    }

    private static List<String> flags(OpenEntry open) {
        Entry entry = open.entry();
        List<String> flags = new ArrayList<>();
        entry.latest(EnteredInError.class)
                .ifPresent(error ->
                        flags.add(
                                "Made in error, and left out of every count: "
                                        + error.fact().because()));
        if (open.days().isLate(entry)) {
            flags.add(
                    entry.bearsItsOwnDate()
                            ? "Written down more than two school days after it was sent; the e-mail"
                                    + " bears its own date"
                            : "Written down more than two school days after it happened");
        }
        if (open.seeing().whole() ? entry.isSafeguarding() : entry.isReportedAsSafeguarding()) {
            flags.add("It may concern a child's safety");
        }
        if (open.seeing().whole() && WITH_CARE.contains(entry.disclosure())) {
            flags.add("Not shown outside as it is: " + entry.disclosure().words());
        }
        return flags;
    }
}

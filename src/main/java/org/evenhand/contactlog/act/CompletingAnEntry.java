package org.evenhand.contactlog.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Completion;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.OnTheSpotTold;
import org.evenhand.contactlog.SafeguardingAnswered;
import org.evenhand.contactlog.TargetsTold;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever was there tells the rest (C1), in any order and as often as needed; those who lead the
 * school may too. Nothing has to be told before the entry is saved, most before it is relied on.
 */
@Component
@Paragraphs({
    "PRE", "P6", "P11", "P13", "P15", "P17", "P18", "P22", "P23", "P25", "P26", "P28", "P47", "P64"
})
public class CompletingAnEntry {
    public static final Act COMPLETE = new Act("contactlog.complete-entry");

    private final OnAnEntry onAnEntry;

    CompletingAnEntry(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /**
     * Tells one part of the entry or several.
     *
     * @param parts each about this very entry
     */
    public Outcome tell(
            Scope scope, @Nullable FormTicket ticket, EntryId entry, List<Completion> parts) {
        return onAnEntry.perform(
                scope, COMPLETE, ticket, entry, (unit, before) -> told(unit, before, parts));
    }

    private static Grounds told(Unit unit, Entry entry, List<Completion> parts) {
        Grounds against =
                Stream.of(
                                EntryRules.notEnteredInError(entry),
                                mayTell(unit, entry, parts),
                                aNamedByTheReporterHasASubType(parts),
                                whoeverWasNotToldHasAReason(parts),
                                onlyTheSafeguardingLeadClears(entry, parts))
                        .collect(Grounds.collecting());
        if (against.isEmpty()) {
            parts.forEach(part -> record(unit, entry, part));
        }
        return against;
    }

    private static void record(Unit unit, Entry entry, Completion part) {
        if (!part.entry().equals(entry.id())) {
            throw new IllegalArgumentException("A part belongs to its own entry");
        }
        OnAnEntry.record(
                unit,
                entry,
                part,
                switch (part) {
                    case TargetsTold told -> OnAnEntry.accountsOf(told.targets());
                    case ImpactTold told -> OnAnEntry.accountsOf(List.of(told.affected()));
                    default -> new Id[0];
                });
    }

    /** How it left them, the targets say themselves. */
    private static Optional<Ground> mayTell(Unit unit, Entry entry, List<Completion> parts) {
        AccountId account = unit.scope().actor().account();
        boolean theirOwnImpact =
                entry.isDirectedAt(account)
                        && parts.stream()
                                .allMatch(part ->
                                        part instanceof ImpactTold told
                                                && told.affected().is(account));
        return theirOwnImpact
                ? Optional.empty()
                : EntryRules.completedByThoseWhoWereThere(unit, entry);
    }

    /** Anger alone is no heading A, not even as the reporter's view (P10). */
    private static Optional<Ground> aNamedByTheReporterHasASubType(List<Completion> parts) {
        boolean empty =
                parts.stream()
                        .anyMatch(part ->
                                part instanceof HeadingsReported told
                                        && told.headings().contains(Heading.A)
                                        && told.subTypes().stream()
                                                .noneMatch(each -> each.heading() == Heading.A));
        return EntryRules.when(
                empty,
                "entry.heading-a-needs-a-sub-type",
                PolicyParagraph.p(10),
                "Heading A needs what it was: anger alone is not unacceptable",
                "Choose what it was, or take heading A away.");
    }

    /** The person is advised at the time; where they were not, it is said why (P64). */
    private static Optional<Ground> whoeverWasNotToldHasAReason(List<Completion> parts) {
        boolean unsaid =
                parts.stream()
                        .anyMatch(part ->
                                part instanceof OnTheSpotTold told
                                        && !told.actions().isEmpty()
                                        && !told.told()
                                        && told.notToldBecause() == null);
        return EntryRules.when(
                unsaid,
                "entry.not-told-needs-a-reason",
                PolicyParagraph.p(64),
                "They were not told at the time, and why not is not said",
                "Say why; then they are told in writing.");
    }

    /** Anybody sets the flag; only the safeguarding lead takes it back (PRE). */
    private static Optional<Ground> onlyTheSafeguardingLeadClears(
            Entry entry, List<Completion> parts) {
        boolean takesItBack =
                entry.isReportedAsSafeguarding()
                        && parts.stream()
                                .anyMatch(part ->
                                        part instanceof SafeguardingAnswered told
                                                && !told.concern());
        return EntryRules.when(
                takesItBack,
                "entry.only-the-safeguarding-lead-clears",
                new PolicyParagraph("PRE"),
                "It was said that this may concern a child's safety, and only the designated"
                        + " safeguarding lead clears that",
                "Tell the designated safeguarding lead.");
    }
}

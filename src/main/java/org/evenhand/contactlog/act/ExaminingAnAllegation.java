package org.evenhand.contactlog.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.AllegationExamined;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.SafeguardingCleared;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.Uninvolved;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody it is not about looks into an allegation that an entry contains (J4, P23). */
@Component
@Paragraphs({"P23", "J4"})
public class ExaminingAnAllegation {
    public static final Act EXAMINE = new Act("contactlog.examine-allegation");

    private final OnAnEntry onAnEntry;

    ExaminingAnAllegation(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome examine(Scope scope, @Nullable FormTicket ticket, AllegationExamined result) {
        return onAnEntry.perform(
                scope,
                EXAMINE,
                ticket,
                result.entry(),
                (unit, entry) -> {
                    Grounds against =
                            Stream.of(
                                            EntryRules.notEnteredInError(entry),
                                            somebodyHasSaidWhomItIsAbout(entry),
                                            notByAnybodyItIsAbout(unit, entry),
                                            safeguardingFirst(entry))
                                    .collect(Grounds.collecting());
                    if (against.isEmpty()) {
                        OnAnEntry.record(unit, entry, result);
                    }
                    return against;
                });
    }

    private static Optional<Ground> somebodyHasSaidWhomItIsAbout(Entry entry) {
        return EntryRules.when(
                entry.classified().map(Classified::about).orElse(List.of()).isEmpty(),
                "examination.says-about-whom",
                PolicyParagraph.j(4),
                "Nobody has said yet whom the allegation is about",
                "Say so in the review of the entry.");
    }

    private static Optional<Ground> notByAnybodyItIsAbout(Unit unit, Entry entry) {
        List<Colleagues.Colleague> free = Uninvolved.examiners(unit, entry);
        return EntryRules.when(
                !EntryRules.isAmong(free, unit),
                "examination.by-nobody-it-is-about",
                PolicyParagraph.j(4),
                "An allegation is looked into by a leader of the school whom it is not about",
                "This may be done by " + Colleagues.names(free) + ".");
    }

    /** Harm to a child goes to the safeguarding lead first. */
    private static Optional<Ground> safeguardingFirst(Entry entry) {
        boolean told =
                entry.has(SafeguardingLeadTold.class) || entry.has(SafeguardingCleared.class);
        return EntryRules.when(
                entry.allegesHarmToAChild() && !told,
                "examination.safeguarding-first",
                PolicyParagraph.j(4),
                "An allegation of harm to a child goes to the designated safeguarding lead first",
                "Tell them, and record that you did, on the entry's page.");
    }
}

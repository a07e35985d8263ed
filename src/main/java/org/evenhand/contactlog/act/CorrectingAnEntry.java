package org.evenhand.contactlog.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryCorrected;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts right what was written down; the old words stay to be read beside the new (P45, B32). */
@Component
@Paragraphs("P45")
public class CorrectingAnEntry {
    public static final Act CORRECT = new Act("contactlog.correct-entry");

    private final OnAnEntry onAnEntry;

    CorrectingAnEntry(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    /**
     * What was not right; what is absent was.
     *
     * @param happenedOn the day, in place of a moment, where the time is not known
     * @param because why it is corrected
     */
    public record Correction(
            @Nullable Channel channel,
            @Nullable Instant happenedAt,
            @Nullable String account,
            @Nullable String exactWords,
            String because,
            @Nullable LocalDate happenedOn) {
        boolean changesNothing() {
            return channel == null
                    && happenedAt == null
                    && happenedOn == null
                    && account == null
                    && exactWords == null;
        }
    }

    public Outcome correct(
            Scope scope, @Nullable FormTicket ticket, EntryId entry, Correction correction) {
        return onAnEntry.perform(
                scope,
                CORRECT,
                ticket,
                entry,
                (unit, before) -> corrected(unit, before, correction));
    }

    private static Grounds corrected(Unit unit, Entry entry, Correction correction) {
        Instant happened = correction.happenedAt();
        LocalDate day = correction.happenedOn();
        Grounds against =
                Stream.of(
                                EntryRules.notEnteredInError(entry),
                                EntryRules.completedByThoseWhoWereThere(unit, entry),
                                EntryRules.when(
                                        correction.changesNothing(),
                                        "entry.correction-changes-something",
                                        PolicyParagraph.p(45),
                                        "Nothing is different from what is written already",
                                        "Change what was not right."),
                                EntryRules.when(
                                        (happened != null && happened.isAfter(unit.now()))
                                                || (day != null && day.isAfter(unit.today())),
                                        "entry.happened-in-the-past",
                                        PolicyParagraph.p(46),
                                        "The time it happened must be in the past",
                                        "Check the day and the time."))
                        .collect(Grounds.collecting());
        if (against.isEmpty()) {
            OnAnEntry.record(
                    unit,
                    entry,
                    new EntryCorrected(
                            entry.id(),
                            entry.corrections().isEmpty()
                                    ? entry.firstFact()
                                    : entry.corrections().getLast().id(),
                            correction.channel(),
                            happened,
                            correction.account(),
                            correction.exactWords(),
                            correction.because(),
                            day));
        }
        return against;
    }
}

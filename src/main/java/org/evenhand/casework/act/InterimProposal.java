package org.evenhand.casework.act;

import java.time.Duration;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.restriction.Restriction;

/** An interim bar as somebody is about to record it, with the case as it stands. */
record InterimProposal(CaseFile file, ImposingAnInterimBar.Said said) {
    private static final Duration SOON = Duration.ofDays(4);

    Optional<Entry> after() {
        return file.entry(said.after());
    }

    /** Said after the contact, and written down within days: not made up later. */
    boolean wasSaidInTime() {
        return !said.at().isAfter(file.now())
                && !said.at().isBefore(file.now().minus(SOON))
                && after().filter(entry -> !said.at().isBefore(entry.happenedAt())).isPresent();
    }

    /**
     * How many bars were said for this contact or for one that happened later: one may be renewed
     * once (J8), and to name an older contact makes none of them new.
     */
    long barsAfterIt() {
        return after().map(entry ->
                        file.theCase().all(InterimBarImposed.class).stream()
                                .map(bar -> bar.fact().after())
                                .filter(named -> !isBefore(named, entry))
                                .count())
                .orElse(0L);
    }

    private boolean isBefore(EntryId named, Entry entry) {
        return file.entry(named)
                .filter(other -> other.happenedBy().isBefore(entry.happenedAt()))
                .isPresent();
    }

    /** Whoever reviewed the contact found no danger in it; before a review nobody knows. */
    boolean wasFoundHarmless() {
        return after().filter(entry -> entry.classified().isPresent())
                .filter(entry -> !CaseRules.showsDanger(entry))
                .isPresent();
    }

    /** A bar that still runs for days: in its last days it may be renewed, so that no gap opens. */
    boolean anotherGoesOn() {
        return file.inForce().stream()
                .filter(one -> one.kind() == Restriction.Kind.INTERIM_BAR)
                .anyMatch(one ->
                        one.period().lastDay().isAfter(file.today().plusDays(SOON.toDays())));
    }
}

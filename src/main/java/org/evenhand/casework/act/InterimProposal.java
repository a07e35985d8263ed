package org.evenhand.casework.act;

import java.time.Duration;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.contactlog.Entry;

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

    /** How many bars were said after this contact: one may be renewed once (J8). */
    long barsAfterIt() {
        return file.theCase().all(InterimBarImposed.class).stream()
                .filter(bar -> bar.fact().after().equals(said.after()))
                .count();
    }
}

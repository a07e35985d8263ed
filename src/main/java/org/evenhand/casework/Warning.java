package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Recorded;

/**
 * A warning with the moment from which it counts.
 *
 * @param letter its letter; of one from before Evenhand there is a scan at most (J15)
 * @param dated the day that it bears
 * @param assessment the {@link AssessmentMade} on which it rests; empty for one from before
 * @param told empty while the person has not been told, or when the letter came back (J6)
 */
public record Warning(
        LetterId letter,
        List<Heading> headings,
        LocalDate dated,
        Optional<FactId> assessment,
        Optional<Instant> told) {
    public Warning {
        headings = List.copyOf(headings);
    }

    static Warning of(Recorded<WarningIssued> issued, Optional<Instant> told) {
        return new Warning(
                issued.fact().letter(),
                issued.fact().headings(),
                CaseFile.day(issued.recordedAt()),
                Optional.of(issued.fact().assessment()),
                told);
    }

    static Warning of(WarningBeforeEvenhand before) {
        return new Warning(
                before.paper(),
                before.headings(),
                before.told().dated(),
                Optional.empty(),
                Optional.of(before.told().since()));
    }

    /** Conduct continues only after the person was told, by when it occurred (P50, E18). */
    public boolean isBefore(Instant conduct) {
        return told.filter(moment -> moment.isBefore(conduct)).isPresent();
    }
}

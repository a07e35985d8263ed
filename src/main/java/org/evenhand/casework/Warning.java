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
 * A letter that gave the person the chance to change, with the moment from which it counts: a
 * warning, or the letter of a restriction, which goes on serving as one when it is over (J10).
 *
 * @param letter its letter; of one from before Evenhand there is a scan at most (J15)
 * @param headings empty for a restriction from before, of which they are not known
 * @param dated the day that it bears
 * @param assessment the {@link AssessmentMade} on which a warning of ours rests
 * @param told empty while the person has not been told, or when the letter came back (J6)
 * @param monthsFrom the moment from which the time runs for which it counts (J10): that of telling,
 *     or the end of the restriction; empty before
 */
public record Warning(
        Kind kind,
        LetterId letter,
        List<Heading> headings,
        LocalDate dated,
        Optional<FactId> assessment,
        Optional<Instant> told,
        Optional<Instant> monthsFrom) {
    /** Which letter it was. */
    public enum Kind {
        WARNING("warning"),
        RESTRICTION("restriction");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Warning {
        headings = List.copyOf(headings);
    }

    static Warning of(Recorded<WarningIssued> issued, Optional<Instant> told) {
        return new Warning(
                Kind.WARNING,
                issued.fact().letter(),
                issued.fact().headings(),
                CaseFile.day(issued.recordedAt()),
                Optional.of(issued.fact().assessment()),
                told,
                told);
    }

    static Warning of(WarningBeforeEvenhand before) {
        Optional<Instant> told = Optional.of(before.told().since());
        return new Warning(
                Kind.WARNING,
                before.paper(),
                before.headings(),
                before.told().dated(),
                Optional.empty(),
                told,
                told);
    }

    static Warning of(
            Recorded<RestrictionDecided> decided, Optional<Instant> told, Optional<Instant> ended) {
        return new Warning(
                Kind.RESTRICTION,
                decided.fact().letter(),
                decided.fact().headings(),
                CaseFile.day(decided.recordedAt()),
                Optional.empty(),
                told,
                ended);
    }

    static Warning of(RestrictionBeforeEvenhand before, Optional<Instant> ended) {
        return new Warning(
                Kind.RESTRICTION,
                before.paper(),
                List.of(),
                before.told().dated(),
                Optional.empty(),
                Optional.of(before.told().since()),
                ended);
    }

    /** Conduct continues only after the person was told, by when it occurred (P50, E18). */
    public boolean isBefore(Instant conduct) {
        return told.filter(moment -> moment.isBefore(conduct)).isPresent();
    }
}

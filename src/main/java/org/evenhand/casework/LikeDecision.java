package org.evenhand.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restrictions;

/**
 * A warning or a restriction that was decided on another case under one of the same headings, so
 * that like cases are decided alike (P10, P67).
 *
 * @param by who decided it
 * @param limits what was restricted; empty for a warning
 */
public record LikeDecision(
        CaseId caseId,
        AccountId by,
        LocalDate on,
        List<Heading> headings,
        Optional<Limits> limits) {
    /** How long restrictions last, as coarsely as it may be said of others' decisions. */
    public enum Length {
        THREE_MONTHS(3, "up to three months"),
        SIX_MONTHS(6, "over three and up to six months"),
        LONGER(Integer.MAX_VALUE, "over six months");

        private final int months;
        private final String words;

        Length(int months, String words) {
            this.months = months;
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Length of(LocalDate start, LocalDate lastDay) {
            return Stream.of(THREE_MONTHS, SIX_MONTHS)
                    .filter(one -> lastDay.isBefore(start.plusMonths(one.months)))
                    .findFirst()
                    .orElse(LONGER);
        }
    }

    /**
     * What a restriction asked for when it was decided.
     *
     * @param timescale as it was chosen: {@code 3 months}
     * @param withoutWarning whether nobody had been warned before (P44)
     */
    public record Limits(
            String timescale,
            LocalDate start,
            LocalDate lastDay,
            boolean withoutWarning,
            List<Clause> clauses) {
        public Limits {
            clauses = List.copyOf(clauses);
        }

        public Length length() {
            return Length.of(start, lastDay);
        }
    }

    public LikeDecision {
        headings = List.copyOf(headings);
    }

    public boolean isWarning() {
        return limits.isEmpty();
    }

    /**
     * Everything decided under one of these headings, the latest first.
     *
     * @param beside the case that is being decided: what was decided on it stands in it
     */
    public static List<LikeDecision> under(Unit unit, List<Heading> headings, CaseId beside) {
        return Stream.concat(
                        unit.all(WarningIssued.class).stream().map(LikeDecision::of),
                        unit.all(RestrictionDecided.class).stream()
                                .map(decided -> of(unit, decided)))
                .filter(one -> !one.caseId.equals(beside))
                .filter(one -> one.headings.stream().anyMatch(headings::contains))
                .sorted(Comparator.comparing(LikeDecision::on).reversed())
                .toList();
    }

    private static LikeDecision of(Recorded<WarningIssued> issued) {
        return new LikeDecision(
                issued.fact().caseId(),
                issued.actor().account(),
                CaseFile.day(issued.recordedAt()),
                issued.fact().headings(),
                Optional.empty());
    }

    private static LikeDecision of(Unit unit, Recorded<RestrictionDecided> decided) {
        RestrictionDecided fact = decided.fact();
        return new LikeDecision(
                fact.caseId(),
                decided.actor().account(),
                CaseFile.day(decided.recordedAt()),
                fact.headings(),
                Optional.of(
                        new Limits(
                                fact.timescale(),
                                fact.start(),
                                fact.lastDay(),
                                fact.withoutWarning() != null,
                                Restrictions.of(unit, fact.restriction()).stream()
                                        .flatMap(one -> one.terms().first().clauses().stream())
                                        .map(NumberedClause::clause)
                                        .toList())));
    }
}

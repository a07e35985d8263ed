package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Timer;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;

/**
 * Something of a case that a governor is told of: a warning (P49), or an interim bar that was said
 * (F6, E16).
 *
 * @param of the fact that it was done
 * @param letter what went to the person; empty for a bar
 * @param bar the bar that was said; empty for a warning
 * @param what it was, in words
 * @param about under which heading of the policy, in words
 */
public record ToldToAGovernor(
        Recorded<?> of,
        Decision decision,
        Timer within,
        Optional<LetterId> letter,
        Optional<RestrictionId> bar,
        String what,
        String about) {

    /** All of a case, told or not, oldest first. */
    public static List<ToldToAGovernor> of(CaseFile file) {
        return Stream.concat(
                        file.theCase().all(WarningIssued.class).stream()
                                .map(ToldToAGovernor::warning),
                        file.theCase().all(InterimBarImposed.class).stream()
                                .map(ToldToAGovernor::bar))
                .toList();
    }

    /** Those of which nobody was told yet. */
    public static List<ToldToAGovernor> waiting(CaseFile file) {
        return of(file).stream()
                .filter(one ->
                        file.theCase().all(GovernorNotified.class).stream()
                                .noneMatch(done -> one.isToldBy(done.fact())))
                .toList();
    }

    private static ToldToAGovernor warning(Recorded<WarningIssued> issued) {
        return new ToldToAGovernor(
                issued,
                Decision.WARNING,
                Timer.TELL_CHAIR_OF_WARNING,
                Optional.of(issued.fact().letter()),
                Optional.empty(),
                issued.fact().variant().title(),
                issued.fact().headings().stream()
                        .map(each -> each.title())
                        .collect(Collectors.joining(", ")));
    }

    private static ToldToAGovernor bar(Recorded<InterimBarImposed> said) {
        return new ToldToAGovernor(
                said,
                Decision.INTERIM_BAR,
                Timer.TELL_CHAIR_OF_INTERIM_BAR,
                Optional.empty(),
                Optional.of(said.fact().restriction()),
                "Interim bar from the premises, said to the person",
                "Safety; nothing is decided beyond it yet");
    }

    boolean isToldBy(GovernorNotified done) {
        return letter.equals(Optional.ofNullable(done.letter()))
                && bar.equals(Optional.ofNullable(done.bar()));
    }

    public FactId id() {
        return of.id();
    }
}

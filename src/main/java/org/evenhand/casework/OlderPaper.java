package org.evenhand.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Recorded;

/**
 * A paper from before Evenhand, with its scan and what it lacks (J15).
 *
 * @param what the kind of paper, in words
 * @param lacks each point that it has not, in a sentence
 */
public record OlderPaper(
        LetterId id, String what, PaperTold told, Optional<ScanKept> scan, List<String> lacks) {
    private static final String NO_SCAN = "Its scan is not there (J15)";

    public OlderPaper {
        lacks = List.copyOf(lacks);
    }

    /** Those of a case, in the order in which they were entered. */
    public static List<OlderPaper> of(Case found) {
        return found.facts().stream().flatMap(each -> of(found, each).stream()).toList();
    }

    private static Optional<OlderPaper> of(Case found, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case WarningBeforeEvenhand it ->
                    Optional.of(
                            of(
                                    found,
                                    it.paper(),
                                    it.variant().title(),
                                    it.told(),
                                    PaperPoint.lacking(true, it.has())));
            case RestrictionBeforeEvenhand it ->
                    Optional.of(
                            of(
                                    found,
                                    it.paper(),
                                    "A contact restriction",
                                    it.told(),
                                    PaperPoint.lacking(false, it.has())));
            default -> Optional.empty();
        };
    }

    private static OlderPaper of(
            Case found, LetterId id, String what, PaperTold told, List<String> lacking) {
        Optional<ScanKept> scan =
                found.all(ScanKept.class).stream()
                        .map(Recorded::fact)
                        .filter(kept -> kept.paper().equals(id))
                        .reduce((earlier, later) -> later);
        List<String> lacks = new ArrayList<>(lacking);
        if (scan.isEmpty()) {
            lacks.add(NO_SCAN);
        }
        return new OlderPaper(id, what, told, scan, lacks);
    }
}

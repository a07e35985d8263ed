package org.evenhand.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.ImpactTold;

/**
 * What a contact is worth to a case, for whoever asks "is this enough?" (P16, P46, P47).
 *
 * @param counts whether it counts, under which headings, and why not
 * @param impacts how it left each who told, in their own words
 */
public record Standing(String counts, List<String> impacts) {
    public Standing {
        impacts = List.copyOf(impacts);
    }

    static final Standing NONE = new Standing("", List.of());

    static Standing of(Entry entry) {
        return new Standing(
                entry.isEnteredInError()
                        ? "Entered in error: it counts for nothing."
                        : entry.classified()
                                .map(Standing::reviewed)
                                .orElse(
                                        "Nobody has reviewed it yet: it counts for nothing so far."),
                entry.impacts().stream().flatMap(Standing::inWords).toList());
    }

    private static String reviewed(Classified review) {
        if (!review.reliedOn()) {
            return "Does not count: " + review.because();
        }
        String headings =
                review.headings().stream().map(Heading::words).collect(Collectors.joining("; "));
        return (headings.isEmpty() ? "May be relied on" : "Counts under " + headings)
                + (review.onlyTheManner() ? ", its manner only (J4)." : ".");
    }

    private static Stream<String> inWords(ImpactTold told) {
        return Stream.of(
                        "How it left %s: %s".formatted(told.affected().name(), told.onMe()),
                        told.onOthers().isBlank()
                                ? ""
                                : "On the work and on others: " + told.onOthers())
                .filter(line -> !line.isEmpty());
    }
}

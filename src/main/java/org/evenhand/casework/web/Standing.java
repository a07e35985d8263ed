package org.evenhand.casework.web;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.SpotAction;
import org.evenhand.ui.Times;

/**
 * What a contact is worth to a case, for whoever asks "is this enough?" (P16, P46, P47).
 *
 * @param counts whether it counts, under which headings, and why not
 * @param thereAndThen what was done there and then, and how a call was ended; empty for nothing
 *     (P35, P39)
 * @param impacts how it left each who told, in their own words
 */
public record Standing(String counts, String thereAndThen, List<String> impacts) {
    public Standing {
        impacts = List.copyOf(impacts);
    }

    static final Standing NONE = new Standing("", "", List.of());

    static Standing of(Entry entry) {
        return new Standing(
                entry.isEnteredInError()
                        ? "Entered in error: it counts for nothing."
                        : entry.classified()
                                .map(Standing::reviewed)
                                .orElse(
                                        "Nobody has reviewed it yet: it counts for nothing so far."),
                thereAndThen(entry),
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

    private static String thereAndThen(Entry entry) {
        String done =
                entry.onTheSpot().stream().map(Standing::inWords).collect(Collectors.joining("; "));
        return done.isEmpty()
                ? ""
                : "There and then: %s.%s"
                        .formatted(
                                done,
                                entry.ending().map(ending -> " " + ending.inWords()).orElse(""));
    }

    private static String inWords(SpotAction done) {
        LocalTime at = done.at();
        return done.action().words() + (at == null ? "" : ", " + Times.said(at));
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

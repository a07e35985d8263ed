package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The dates that a school has published: its terms in order, its INSET days and extra closures.
 * Local authority dates are only a default: academies, aided and foundation schools set their own
 * (E46). It refuses terms that overlap, run backwards or come twice, and a day that is closed
 * twice.
 */
public record TermDates(List<Term> terms, Set<LocalDate> insetDays, List<Closure> closures) {
    private static final Comparator<Term> ORDER =
            Comparator.comparing(Term::year).thenComparing(Term::name);

    /** A school that has entered nothing yet. */
    public static final TermDates NONE = new TermDates(List.of(), Set.of(), List.of());

    public TermDates {
        List<Fault> faults = faults(terms, insetDays);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join(" ", faults.stream().map(Fault::because).toList()));
        }
        Set<LocalDate> closed = new HashSet<>();
        for (Closure closure : closures) {
            if (!closed.add(closure.day())) {
                throw new IllegalArgumentException(
                        PrintedDate.of(closure.day()) + " is closed twice.");
            }
        }
        terms = terms.stream().sorted(ORDER).toList();
        insetDays = Set.copyOf(insetDays);
        closures = List.copyOf(closures);
    }

    /** What is wrong with the term at this place in the list that was given. */
    record Fault(int place, String because) {}

    /**
     * Everything that is wrong between terms: one twice, overlapping, backwards, ending on INSET.
     */
    static List<Fault> faults(List<Term> terms, Set<LocalDate> insetDays) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            if (insetDays.contains(term.lastPupilDay())) {
                faults.add(
                        new Fault(
                                place,
                                "The last pupil day of %s, %s, is an INSET day: pupils do not come."
                                        .formatted(
                                                term.label(),
                                                PrintedDate.of(term.lastPupilDay()))));
            }
        }
        List<Integer> inOrder =
                IntStream.range(0, terms.size())
                        .boxed()
                        .sorted(Comparator.comparing(terms::get, ORDER))
                        .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            int place = inOrder.get(i);
            between(terms.get(inOrder.get(i - 1)), terms.get(place)).stream()
                    .map(because -> new Fault(place, because))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<String> between(Term earlier, Term later) {
        if (ORDER.compare(earlier, later) == 0) {
            return List.of(later.label() + " is there twice.");
        }
        if (earlier.days().overlaps(later.days())) {
            return List.of(
                    "%s (%s) overlaps %s (%s)."
                            .formatted(
                                    later.label(), later.days(), earlier.label(), earlier.days()));
        }
        if (later.firstDay().isBefore(earlier.firstDay())) {
            return List.of(
                    "%s (%s) comes before %s (%s)."
                            .formatted(
                                    later.label(), later.days(), earlier.label(), earlier.days()));
        }
        return List.of();
    }
}

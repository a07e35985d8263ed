package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Terms and closures that a school is about to publish, beside those that it has: what would come
 * of it, and everything against it.
 *
 * @param before what is published now
 * @param terms each takes the place of the term of that name and year, with its INSET days
 * @param closures each takes the place of the closure of that day
 */
public record TermChanges(TermDates before, List<TermPublished> terms, List<Closure> closures) {
    private static final PolicyParagraph END_OF_TERM = new PolicyParagraph("E43");

    public TermChanges {
        terms = List.copyOf(terms);
        closures = List.copyOf(closures);
    }

    /** A whole sheet, which is in order ({@link TermSheet#dates}). */
    public static TermChanges of(TermDates before, TermDates sheet) {
        List<TermPublished> terms =
                sheet.terms().stream()
                        .map(term -> new TermPublished(term, insetIn(term, sheet.insetDays())))
                        .toList();
        return new TermChanges(before, terms, sheet.closures());
    }

    /** How one term stands to what is published. */
    public enum Standing {
        NEW("New"),
        CHANGED("Changed"),
        AS_IT_WAS("As it was");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Standing standingOf(TermPublished published) {
        return before(published.term())
                .map(old ->
                        old.equals(published.term())
                                        && insetIn(old, before.insetDays())
                                                .equals(published.insetDays())
                                ? Standing.AS_IT_WAS
                                : Standing.CHANGED)
                .orElse(Standing.NEW);
    }

    /** Those that would change anything. */
    public List<TermPublished> news() {
        return terms.stream().filter(each -> standingOf(each) != Standing.AS_IT_WAS).toList();
    }

    public List<Closure> newClosures() {
        return closures.stream().filter(each -> !before.closures().contains(each)).toList();
    }

    /** Everything against publishing this. */
    public Grounds against() {
        List<Ground> grounds = new ArrayList<>();
        for (TermDates.Fault fault : TermDates.faults(termsAfter(), insetAfter())) {
            grounds.add(
                    new Ground(
                            "calendar.terms-do-not-fit",
                            END_OF_TERM,
                            fault.because(),
                            "Correct the days, or withdraw the other term first."));
        }
        if (news().isEmpty() && newClosures().isEmpty()) {
            grounds.add(
                    new Ground(
                            "calendar.is-so-already",
                            END_OF_TERM,
                            "These are the dates that are published already",
                            "Change a day, or go back."));
        }
        return new Grounds(grounds);
    }

    /** What would be published then; only when nothing is against it. */
    public TermDates after() {
        Map<LocalDate, Closure> closed = new TreeMap<>();
        before.closures().forEach(closure -> closed.put(closure.day(), closure));
        closures.forEach(closure -> closed.put(closure.day(), closure));
        return new TermDates(termsAfter(), insetAfter(), List.copyOf(closed.values()));
    }

    /** The INSET days that lie in a term, in order. */
    public static List<LocalDate> insetIn(Term term, Set<LocalDate> insetDays) {
        return insetDays.stream().filter(term.days()::contains).sorted().toList();
    }

    private Optional<Term> before(Term term) {
        return before.terms().stream()
                .filter(old -> old.name() == term.name() && old.year().equals(term.year()))
                .findFirst();
    }

    private List<Term> termsAfter() {
        List<Term> after = new ArrayList<>(before.terms());
        for (TermPublished published : terms) {
            before(published.term()).ifPresent(after::remove);
            after.add(published.term());
        }
        return after;
    }

    private Set<LocalDate> insetAfter() {
        Set<LocalDate> after = new HashSet<>(before.insetDays());
        for (TermPublished published : terms) {
            before(published.term()).ifPresent(old -> after.removeIf(old.days()::contains));
        }
        terms.forEach(published -> after.addAll(published.insetDays()));
        return after;
    }
}

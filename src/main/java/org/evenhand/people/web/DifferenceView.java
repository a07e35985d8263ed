package org.evenhand.people.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;

/**
 * What a file says otherwise of somebody, as it is printed.
 *
 * @param told what it says
 * @param recorded what is recorded of them instead; empty when nothing of the kind is
 * @param href where it is answered
 */
public record DifferenceView(String name, String what, String told, String recorded, String href) {
    static DifferenceView of(Person person, Recorded<SuggestedChange> suggested) {
        SuggestedChange told = suggested.fact();
        return new DifferenceView(
                person.name(),
                told.what(),
                told.value(),
                told.point()
                        .map(kind ->
                                person.contactPoints().stream()
                                        .map(point -> point.kept())
                                        .filter(kept -> kept.lastDay() == null)
                                        .map(kept -> kept.fact())
                                        .filter(fact -> fact.kind() == kind)
                                        .flatMap(fact -> Stream.ofNullable(fact.value()))
                                        .collect(Collectors.joining(", ")))
                        .orElse(person.name()),
                "/people/%s/suggested/%s".formatted(person.shown().text(), suggested.id().text()));
    }

    /** By name, so that all of one person's stand together. */
    static List<DifferenceView> sorted(Stream<DifferenceView> all) {
        return all.sorted(
                        Comparator.comparing(DifferenceView::name)
                                .thenComparing(DifferenceView::href))
                .toList();
    }
}

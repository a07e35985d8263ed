package org.evenhand.people.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.ChildFound;
import org.evenhand.people.ChildNotFound;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.Kept;
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
                told(told),
                recorded(person, told),
                "/people/%s/suggested/%s".formatted(person.shown().text(), suggested.id().text()));
    }

    private static String told(SuggestedChange told) {
        return switch (told) {
            case ChildFound found -> "%s, %s".formatted(found.child(), found.yearGroup().words());
            default -> told.value();
        };
    }

    private static String recorded(Person person, SuggestedChange told) {
        return switch (told) {
            case ChildFound _ -> children(person.children().stream());
            case ChildNotFound gone ->
                    children(
                            person.children().stream()
                                    .filter(child -> child.id().equals(gone.child())));
            default -> told.point().map(kind -> points(person, kind)).orElse(person.name());
        };
    }

    private static String children(Stream<Kept<ChildRecorded>> children) {
        return children.filter(child -> child.lastDay() == null)
                .map(child -> child.fact().words())
                .collect(Collectors.joining("; "));
    }

    private static String points(Person person, ContactKind kind) {
        return person.contactPoints().stream()
                .map(point -> point.kept())
                .filter(kept -> kept.lastDay() == null)
                .map(kept -> kept.fact())
                .filter(fact -> fact.kind() == kind)
                .flatMap(fact -> Stream.ofNullable(fact.value()))
                .collect(Collectors.joining(", "));
    }

    /** By name, so that all of one person's stand together. */
    static List<DifferenceView> sorted(Stream<DifferenceView> all) {
        return all.sorted(
                        Comparator.comparing(DifferenceView::name)
                                .thenComparing(DifferenceView::href))
                .toList();
    }
}

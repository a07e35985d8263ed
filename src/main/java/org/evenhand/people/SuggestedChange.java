package org.evenhand.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;

/**
 * Something is said of a person that is not recorded of them: a suggestion that somebody confirms
 * or not. Until then it reaches nobody and finds nobody (E12).
 */
public sealed interface SuggestedChange extends Fact
        permits ChangeSuggested, NameSuggested, DifferenceFound, ChildFound, ChildNotFound {
    PersonId person();

    /** As it was written. */
    String value();

    /** The kind of way to reach them; empty when it is a name, theirs or a child's. */
    Optional<ContactKind> point();

    /** The contact or the import that it came with. */
    Id cameWith();

    /** {@code Name}, or the kind of way to reach them. */
    default String what() {
        return point().map(ContactKind::words).orElse("Name");
    }

    /** What is asked about it, in one line. */
    default String asked() {
        return "%s %s: is it theirs?".formatted(what(), value());
    }

    /** Whether it is recorded of them already, however it is spelled. */
    default boolean isKnownOf(Person person) {
        return point().map(kind ->
                        person.contactPoints().stream()
                                .map(each -> each.kept())
                                .filter(kept -> kept.lastDay() == null)
                                .map(kept -> kept.fact())
                                .filter(fact -> fact.kind() == kind)
                                .flatMap(fact -> Stream.ofNullable(fact.value()))
                                .anyMatch(this::isSpelled))
                .orElseGet(() -> person.everyName().anyMatch(this::isSpelled));
    }

    /** Whether another suggestion says the same. */
    default boolean saysTheSame(SuggestedChange other) {
        return what().equals(other.what()) && isSpelled(other.value());
    }

    /** Whether this value, of the same kind, is the same but for its spelling. */
    private boolean isSpelled(String other) {
        return point().map(
                        kind -> Spelling.point(kind, value()).equals(Spelling.point(kind, other)))
                .orElseGet(() -> Spelling.words(value()).equals(Spelling.words(other)));
    }
}

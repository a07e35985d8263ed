package org.evenhand.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;

/**
 * One person as the search sees them, once also when they are recorded twice. Nothing in it depends
 * on the day, so that it changes only when something is recorded; former names, children and
 * numbers find a person too (E12).
 *
 * @param nameWords the words of all names
 * @param childWords the words of the names of all children
 * @param points every number and address but the safe ones
 */
record IndexRow(
        PersonId person,
        String name,
        List<String> nameWords,
        List<String> childWords,
        List<String> points) {
    IndexRow {
        nameWords = List.copyOf(nameWords);
        childWords = List.copyOf(childWords);
        points = List.copyOf(points);
    }

    static IndexRow of(Person person) {
        return new IndexRow(
                person.shown(),
                person.name(),
                words(person.everyName()),
                words(person.children().stream().map(child -> child.fact().child())),
                person.contactPoints().stream()
                        .map(point -> point.kept().fact())
                        .flatMap(IndexRow::point)
                        .distinct()
                        .toList());
    }

    private static Stream<String> point(ContactPointAdded added) {
        String value = added.value();
        String point = value == null ? "" : Spelling.point(added.kind(), value);
        return point.isEmpty() ? Stream.empty() : Stream.of(point);
    }

    private static List<String> words(Stream<String> names) {
        return names.map(Spelling::words).flatMap(List::stream).distinct().toList();
    }

    /** The words of their children's names that are not their own: a surname is nobody's. */
    Set<String> childrensOwnWords() {
        Set<String> words = new HashSet<>(childWords);
        nameWords.forEach(words::remove);
        return words;
    }
}

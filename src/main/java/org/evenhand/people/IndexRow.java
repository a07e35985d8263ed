package org.evenhand.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;

/**
 * One person as the search sees them, once also when they are recorded twice. Nothing in it depends
 * on the day, so that it changes only when something is recorded; former names, children and
 * numbers find a person too (E12).
 *
 * @param nameWords the words of all names, with a blank between
 * @param childWords the words of the names of all children
 * @param points every number and address but the safe ones
 */
record IndexRow(PersonId person, String name, String nameWords, String childWords, String points) {
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
                        .collect(Collectors.joining(" ")));
    }

    private static Stream<String> point(ContactPointAdded added) {
        String value = added.value();
        String point = value == null ? "" : Spelling.point(added.kind(), value);
        return point.isEmpty() ? Stream.empty() : Stream.of(point);
    }

    private static String words(Stream<String> names) {
        return names.map(Spelling::words)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The words of their children's names that are not their own: a surname is nobody's. */
    Set<String> childrensOwnWords() {
        Set<String> words = new HashSet<>(split(childWords));
        words.removeAll(split(nameWords));
        return words;
    }

    /** A list that was joined with blanks. */
    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }
}

package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Kept;
import org.evenhand.people.Lasting;
import org.evenhand.people.Person;
import org.evenhand.people.Sameness;
import org.evenhand.people.SuggestedAsOne;

/**
 * Two records side by side.
 *
 * @param changes what is different from then on, a sentence each
 * @param suggested what others said who think that they are one person's
 */
public record ComparedView(
        String one, String other, List<Row> rows, List<String> changes, List<String> suggested) {
    /**
     * What both records say of one thing.
     *
     * @param same whether any of it stands on both
     */
    public record Row(String what, List<String> one, List<String> other, boolean same) {}

    static ComparedView of(
            Person one,
            Person other,
            LocalDate today,
            List<String> changes,
            List<Recorded<SuggestedAsOne>> suggested) {
        return new ComparedView(
                one.name(),
                other.name(),
                rows(one, other, today),
                Stream.concat(ofPeople(List.of(one, other)), changes.stream()).toList(),
                suggested.stream().map(ComparedView::words).toList());
    }

    private static String words(Recorded<SuggestedAsOne> suggested) {
        return "%s: %s %s (%s)"
                .formatted(
                        Said.by(suggested),
                        suggested.fact().because(),
                        suggested.fact().how(),
                        suggested.fact().compared().stream()
                                .map(Sameness::words)
                                .collect(Collectors.joining("; ")));
    }

    private static Stream<String> ofPeople(List<Person> both) {
        boolean safe =
                both.stream()
                        .flatMap(each -> each.contactPoints().stream())
                        .anyMatch(point -> point.kept().fact().safe());
        boolean besides = both.stream().anyMatch(each -> !each.standings().isEmpty());
        return Stream.concat(
                safe
                        ? Stream.of(
                                "A safe address is held on one of them: from then on no letter prints an address for either.")
                        : Stream.empty(),
                besides
                        ? Stream.of(
                                "One of them has a place in the school besides: it is minded from then on before anything is decided about either.")
                        : Stream.empty());
    }

    private static List<Row> rows(Person one, Person other, LocalDate today) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Names", one.everyName(), other.everyName()));
        rows.add(
                row(
                        "To the school",
                        so(one.relationships(), today),
                        so(other.relationships(), today)));
        rows.add(row("Children here", so(one.children(), today), so(other.children(), today)));
        for (ContactKind kind : ContactKind.values()) {
            rows.add(row(kind.words(), points(one, kind), points(other, kind)));
        }
        rows.add(row("Besides", so(one.standings(), today), so(other.standings(), today)));
        rows.add(row("Died", died(one), died(other)));
        return rows.stream().filter(row -> !row.one().isEmpty() || !row.other().isEmpty()).toList();
    }

    private static Row row(String what, Stream<String> one, Stream<String> other) {
        List<String> first = one.distinct().toList();
        List<String> second = other.distinct().toList();
        Set<String> plain = first.stream().map(ComparedView::plain).collect(Collectors.toSet());
        boolean same = second.stream().map(ComparedView::plain).anyMatch(plain::contains);
        return new Row(what, first, second, same);
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}@]", "").toLowerCase(Locale.ROOT);
    }

    private static <F extends Lasting> Stream<String> so(List<Kept<F>> kept, LocalDate today) {
        return Person.soOn(today, kept).stream().map(LineView::wordsOf);
    }

    /** Safe ones stay where they are: that both have one is no sameness that is shown here. */
    private static Stream<String> points(Person person, ContactKind kind) {
        return person.contactPoints().stream()
                .map(point -> point.kept().fact())
                .filter(fact -> fact.kind() == kind)
                .map(ContactPointAdded::value)
                .filter(Objects::nonNull);
    }

    private static Stream<String> died(Person person) {
        return person.death().stream().map(_ -> "Recorded as having died");
    }
}

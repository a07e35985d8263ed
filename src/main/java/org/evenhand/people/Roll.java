package org.evenhand.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/** People of a school as the search sees them, read once and asked without the database. */
public final class Roll {
    private final List<IndexRow> rows;

    private Roll(List<IndexRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Everybody, as recorded now. */
    public static Roll of(Unit unit) {
        return new Roll(PersonIndex.rows(unit));
    }

    /** As {@link People#find}. */
    public List<People.Found> find(String typed, int most) {
        return new Wanted(typed)
                .bestOf(rows.stream(), most).stream()
                        .map(scored ->
                                new People.Found(
                                        scored.row().person(), scored.row().name(), scored.score()))
                        .toList();
    }

    /** As {@link People#with}. */
    public List<People.Found> with(ContactKind kind, String value) {
        String point = Spelling.point(kind, value);
        return rows.stream()
                .filter(row -> IndexRow.split(row.points()).contains(point))
                .map(row -> new People.Found(row.person(), row.name(), 1))
                .sorted(Comparator.comparing(People.Found::name))
                .toList();
    }

    /** Only these, and whoever shares a number or an address with one of them (E2). */
    public Roll ofTheseAndWhoSharesWithThem(Collection<PersonId> these) {
        Set<String> points =
                rows.stream()
                        .filter(row -> these.contains(row.person()))
                        .flatMap(row -> IndexRow.split(row.points()).stream())
                        .collect(Collectors.toSet());
        return new Roll(
                rows.stream()
                        .filter(row ->
                                these.contains(row.person())
                                        || IndexRow.split(row.points()).stream()
                                                .anyMatch(points::contains))
                        .toList());
    }

    List<IndexRow> rows() {
        return rows;
    }

    public List<PersonId> people() {
        return rows.stream().map(IndexRow::person).toList();
    }
}

package org.evenhand.people;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Only these, and whoever could be taken for one of them: who shares a number or an address
     * with them (E2), or a name and a child's name.
     */
    public Roll ofTheseAndWhoIsEasilyTakenForThem(Collection<PersonId> these) {
        List<IndexRow> meant = rows.stream().filter(row -> these.contains(row.person())).toList();
        return new Roll(
                rows.stream()
                        .filter(row -> meant.stream().anyMatch(one -> areEasilyMixedUp(one, row)))
                        .toList());
    }

    private static boolean areEasilyMixedUp(IndexRow one, IndexRow other) {
        return one.person().equals(other.person())
                || haveOneInCommon(one.points(), other.points())
                || (haveOneInCommon(one.nameWords(), other.nameWords())
                        && haveOneInCommon(one.childWords(), other.childWords()));
    }

    private static boolean haveOneInCommon(String one, String other) {
        return !Collections.disjoint(IndexRow.split(one), IndexRow.split(other));
    }

    List<IndexRow> rows() {
        return rows;
    }

    public List<PersonId> people() {
        return rows.stream().map(IndexRow::person).toList();
    }
}

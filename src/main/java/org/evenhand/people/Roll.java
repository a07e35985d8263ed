package org.evenhand.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/**
 * People of a school as the search sees them, read once and asked without the database. They are
 * held in memory and read again when their table has changed, so that a name, a number or a joining
 * recorded anywhere is found by the next question, on every node.
 */
public final class Roll {
    private final List<IndexRow> rows;
    private final Sounds sounds = new Sounds();

    private Roll(List<IndexRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Everybody, as recorded now. */
    public static Roll of(Unit unit) {
        return unit.held(
                Roll.class, PersonIndex.version(unit), () -> new Roll(PersonIndex.rows(unit)));
    }

    /** As {@link People#find}. */
    public List<People.Found> find(String typed, int most) {
        return find(typed, _ -> true, most);
    }

    /** The same, among some: whoever is nobody's question here takes nobody's place. */
    public List<People.Found> find(String typed, Predicate<PersonId> among, int most) {
        return new Wanted(typed, sounds)
                .bestOf(rows.stream().filter(row -> among.test(row.person())), most).stream()
                        .map(scored ->
                                new People.Found(
                                        scored.row().person(), scored.row().name(), scored.score()))
                        .toList();
    }

    /** As {@link People#with}. */
    public List<People.Found> with(ContactKind kind, String value) {
        String point = Spelling.point(kind, value);
        return rows.stream()
                .filter(row -> row.points().contains(point))
                .map(row -> new People.Found(row.person(), row.name(), 1))
                .sorted(Comparator.comparing(People.Found::name))
                .toList();
    }

    /** As {@link People#named}. */
    public List<People.Found> named(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return rows.stream()
                .filter(row -> {
                    List<String> name = Spelling.words(row.name());
                    return name.size() > 1 && said.containsAll(name);
                })
                .map(row -> new People.Found(row.person(), row.name(), 1))
                .sorted(Comparator.comparing(People.Found::name))
                .toList();
    }

    /** As {@link People#namedInOneWord}. */
    List<People.Found> namedInOneWord(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return rows.stream()
                .filter(row -> {
                    List<String> name = Spelling.words(row.name());
                    return name.size() == 1 && said.containsAll(name);
                })
                .map(row -> new People.Found(row.person(), row.name(), 1))
                .sorted(Comparator.comparing(People.Found::name))
                .toList();
    }

    /** Those of whose children's names at least one word stands in these. */
    List<PersonId> perhapsWithAChildIn(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return rows.stream()
                .filter(row -> row.childrensOwnWords().stream().anyMatch(said::contains))
                .map(IndexRow::person)
                .toList();
    }

    /**
     * Only these, and whoever could be taken for one of them: who shares a number or an address
     * with them (E2), or a name and a child's name.
     */
    public Roll ofTheseAndWhoIsEasilyTakenForThem(Collection<PersonId> these) {
        Set<String> theirs =
                rows.stream()
                        .filter(row -> these.contains(row.person()))
                        .flatMap(Roll::whatTellsThem)
                        .collect(Collectors.toSet());
        return new Roll(
                rows.stream()
                        .filter(row ->
                                these.contains(row.person())
                                        || whatTellsThem(row).anyMatch(theirs::contains))
                        .toList());
    }

    /**
     * Each number and address, and each word of a name with a child's: together they tell who it
     * is.
     */
    private static Stream<String> whatTellsThem(IndexRow row) {
        return Stream.concat(
                row.points().stream(),
                row.childrensOwnWords().stream()
                        .flatMap(
                                child -> row.nameWords().stream().map(name -> name + " " + child)));
    }

    List<IndexRow> rows() {
        return rows;
    }

    public List<PersonId> people() {
        return rows.stream().map(IndexRow::person).toList();
    }
}

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
    private final Words words = new Words();
    private final List<RollLine> lines;

    Roll(List<IndexRow> rows) {
        this.lines = rows.stream().map(row -> RollLine.of(row, words)).toList();
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
        return new Wanted(typed, words)
                        .bestOf(
                                lines.stream().filter(line -> among.test(line.row().person())),
                                most)
                        .stream()
                        .map(scored ->
                                new People.Found(
                                        scored.row().person(), scored.row().name(), scored.score()))
                        .toList();
    }

    /** As {@link People#with}. */
    public List<People.Found> with(ContactKind kind, String value) {
        String point = Spelling.point(kind, value);
        return those(line -> line.row().points().contains(point));
    }

    /** As {@link People#named}. */
    public List<People.Found> named(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return those(line -> line.named().size() > 1 && said.containsAll(line.named()));
    }

    /** As {@link People#namedInOneWord}. */
    List<People.Found> namedInOneWord(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return those(line -> line.named().size() == 1 && said.containsAll(line.named()));
    }

    /** By name, and all of them meant alike. */
    private List<People.Found> those(Predicate<RollLine> meant) {
        return lines.stream()
                .filter(meant)
                .map(line -> new People.Found(line.row().person(), line.row().name(), 1))
                .sorted(Comparator.comparing(People.Found::name))
                .toList();
    }

    /** Those of whose children's names at least one word stands in these. */
    List<PersonId> perhapsWithAChildIn(String words) {
        Set<String> said = Set.copyOf(Spelling.words(words));
        return rows().filter(row -> row.childrensOwnWords().stream().anyMatch(said::contains))
                .map(IndexRow::person)
                .toList();
    }

    /**
     * Only these, and whoever could be taken for one of them: who shares a number or an address
     * with them (E2), or a name and a child's name.
     */
    public Roll ofTheseAndWhoIsEasilyTakenForThem(Collection<PersonId> these) {
        Set<String> theirs =
                rows().filter(row -> these.contains(row.person()))
                        .flatMap(Roll::whatTellsThem)
                        .collect(Collectors.toSet());
        return new Roll(
                rows().filter(row ->
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

    private Stream<IndexRow> rows() {
        return lines.stream().map(RollLine::row);
    }

    List<RollLine> lines() {
        return lines;
    }

    /** Those words that a {@link Wanted} of this roll is compared with. */
    Words words() {
        return words;
    }

    public List<PersonId> people() {
        return rows().map(IndexRow::person).toList();
    }
}

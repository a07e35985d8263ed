package org.evenhand.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/**
 * Who of those recorded may be somebody whom a list names (E12). Made for lists of thousands: who
 * is compared at all is first narrowed by the sound of a name and by numbers and addresses, so that
 * nobody is compared with everybody.
 */
public final class Namesakes {
    /** As {@link Likeness}: from here on two words may well be one, written differently. */
    private static final double ALIKE = 0.8;

    private final Map<String, List<RollLine>> bySound = new HashMap<>();
    private final Map<String, List<RollLine>> byPoint = new HashMap<>();
    private final Map<String, Likeness> likenesses = new HashMap<>();

    private Namesakes(List<RollLine> lines) {
        for (RollLine line : lines) {
            line.names().words().stream()
                    .map(Word::sound)
                    .distinct()
                    .forEach(sound ->
                            bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(line));
            line.row()
                    .points()
                    .forEach(point ->
                            byPoint.computeIfAbsent(point, key -> new ArrayList<>()).add(line));
        }
    }

    public static Namesakes of(Unit unit) {
        return new Namesakes(Roll.of(unit).lines());
    }

    /**
     * One who may be meant.
     *
     * @param byName whether the name is the same, case and accents aside
     * @param byPoint whether they have one of the numbers or addresses
     */
    public record Namesake(PersonId id, String name, boolean byName, boolean byPoint) {
        /** Name and number agree: hardly anybody else. */
        public boolean agrees() {
            return byName && byPoint;
        }
    }

    /**
     * Those who may be meant, the likeliest first.
     *
     * @param points as {@link #point} writes them
     */
    public List<Namesake> of(String name, Collection<String> points) {
        List<String> words = Spelling.words(name);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<RollLine> near = new LinkedHashSet<>();
        for (String point : points) {
            near.addAll(byPoint.getOrDefault(point, List.of()));
        }
        near.addAll(soundingLike(words));
        return near.stream()
                .map(line -> compared(line, words, points))
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing((Namesake each) -> !each.agrees())
                                .thenComparing(each -> !each.byName())
                                .thenComparing(Namesake::name))
                .toList();
    }

    /** Of the first and the last word of the name, whoever has the rarer of the two. */
    private List<RollLine> soundingLike(List<String> words) {
        List<RollLine> first = bySound.getOrDefault(Sound.of(words.getFirst()), List.of());
        List<RollLine> last = bySound.getOrDefault(Sound.of(words.getLast()), List.of());
        return first.size() < last.size() ? first : last;
    }

    private List<Namesake> compared(RollLine line, List<String> words, Collection<String> points) {
        IndexRow row = line.row();
        List<String> names = row.nameWords();
        boolean byName = names.contains(words.getFirst()) && names.contains(words.getLast());
        boolean byPoint = row.points().stream().anyMatch(points::contains);
        // A couple shares a number and a family name; whoever married keeps number and first name.
        boolean sameFirst = alike(words.getFirst(), line);
        boolean likely = byName || (sameFirst && (byPoint || alike(words.getLast(), line)));
        return likely
                ? List.of(new Namesake(row.person(), row.name(), byName, byPoint))
                : List.of();
    }

    private boolean alike(String word, RollLine line) {
        Likeness likeness = likenesses.computeIfAbsent(word, Likeness::new);
        return line.names().words().stream().anyMatch(name -> likeness.to(name) >= ALIKE);
    }

    /** How a number or an address is written so that two spellings of it meet. */
    public static String point(ContactKind kind, String value) {
        return Spelling.point(kind, value);
    }

    /** How a name is written so that two spellings of it meet. */
    public static String name(String name) {
        return String.join(" ", Spelling.words(name));
    }

    /** Whether they have or had that name already, in any of their records. */
    public static boolean isNamed(Person person, String name) {
        return person.everyName().anyMatch(known -> name(known).equals(name(name)));
    }
}

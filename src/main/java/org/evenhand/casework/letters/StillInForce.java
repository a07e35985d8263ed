package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.KeyFacts;

/**
 * What a restriction goes on asking after somebody looked at it again, so that the letter about it
 * can be kept to by itself (J13).
 *
 * @param clauses as the letter of the decision says them
 * @param letters the days of that letter and of those by which it was varied; none while an interim
 *     bar was only said
 * @param onItsWay what a letter makes milder of which they have not been told yet
 */
public record StillInForce(
        List<String> clauses,
        List<LocalDate> letters,
        LocalDate lastDay,
        Optional<Milder> onItsWay) {
    /** The clauses of a variation, and the day of its letter. */
    public record Milder(LocalDate letter, List<String> clauses) {
        public Milder {
            clauses = List.copyOf(clauses);
        }
    }

    public StillInForce {
        clauses = List.copyOf(clauses);
        letters = List.copyOf(letters);
    }

    /** Of one that no letter changes. */
    public StillInForce(List<String> clauses, List<LocalDate> letters, LocalDate lastDay) {
        this(clauses, letters, lastDay, Optional.empty());
    }

    /** True of every restriction, whatever its own letter adds to it (P50-5). */
    static final String EARLIER =
            "We look at it earlier if you ask us to, or tell us something new.";

    String until() {
        return "It ends by itself at the end of " + PrintedDate.of(lastDay) + ".";
    }

    /** The same, and what would end it early. */
    String ends() {
        return until() + " " + EARLIER;
    }

    List<KeyFacts.Fact> facts() {
        return facts(until());
    }

    /** With what would end it early beside its last day, so that one page holds them all (J13). */
    List<KeyFacts.Fact> factsWithEarlierEnd() {
        return facts(until(), "It may end earlier if you tell us something new.");
    }

    private List<KeyFacts.Fact> facts(String... until) {
        return Stream.of(
                        Stream.of(
                                KeyFacts.Fact.of(
                                        "What you are asked to keep to",
                                        clauses.toArray(String[]::new))),
                        onItsWay.stream().map(StillInForce::fromThenOn),
                        Stream.of(
                                KeyFacts.Fact.of("What you may still do", left()),
                                KeyFacts.Fact.of("Until when", until)))
                .flatMap(facts -> facts)
                .toList();
    }

    private static KeyFacts.Fact fromThenOn(Milder milder) {
        return KeyFacts.Fact.of(
                "Once you have our letter of " + PrintedDate.of(milder.letter()),
                Stream.concat(Stream.of("Only this is left of it:"), milder.clauses().stream())
                        .toArray(String[]::new));
    }

    String left() {
        return switch (letters.size()) {
            case 0 -> "Everything that it leaves open to you, as before.";
            case 1 ->
                    "Everything that our letter of %s leaves open to you, as before."
                            .formatted(said());
            default ->
                    "Everything that our letters of %s leave open to you, as before."
                            .formatted(said());
        };
    }

    private String said() {
        return letters.stream().map(PrintedDate::of).collect(Collectors.joining(" and "));
    }

    /** The same of one that is over. */
    static List<KeyFacts.Fact> over(LocalDate from) {
        return List.of(
                KeyFacts.Fact.of("What you may do", OPEN_AGAIN),
                KeyFacts.Fact.of("From when", noLongerFrom(from)));
    }

    static final String OPEN_AGAIN =
            "You may contact the school and come to it in the usual ways again.";

    static String noLongerFrom(LocalDate day) {
        return "It no longer applies from " + PrintedDate.of(day) + ".";
    }
}

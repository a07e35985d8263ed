package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.KeyFacts;

/**
 * What a restriction goes on asking after somebody looked at it again, so that the letter about it
 * can be kept to by itself (J13).
 *
 * @param clauses as the letter of the decision says them
 * @param letterOf the day of that letter; absent while an interim bar was only said
 */
public record StillInForce(List<String> clauses, Optional<LocalDate> letterOf, LocalDate lastDay) {
    public StillInForce {
        clauses = List.copyOf(clauses);
    }

    String until() {
        return "It ends by itself at the end of " + PrintedDate.of(lastDay) + ".";
    }

    List<KeyFacts.Fact> facts() {
        return List.of(
                KeyFacts.Fact.of("What you are asked to keep to", clauses.toArray(String[]::new)),
                KeyFacts.Fact.of("What you may still do", left()),
                KeyFacts.Fact.of("Until when", until()));
    }

    String left() {
        return "Everything that %s leaves open to you, as before."
                .formatted(
                        letterOf.map(day -> "our letter of " + PrintedDate.of(day)).orElse("it"));
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

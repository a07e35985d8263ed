package org.evenhand.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.ledger.FactName;

/**
 * What else stands on the school's paper from a day on.
 *
 * @param lines below the ways to reach the school
 * @param foot below the last word; may be empty
 */
@FactName("letter.head-lines-set")
public record HeadLinesSet(List<String> lines, String foot, LocalDate from)
        implements HouseStyleFact {
    public HeadLinesSet {
        lines = List.copyOf(lines);
        if (lines.size() > Stationery.MOST_LINES || foot.length() > Stationery.LONGEST_FOOT) {
            throw new IllegalArgumentException("More than there is room for");
        }
    }

    @Override
    public String what() {
        return "Lines on the paper";
    }

    @Override
    public String inWords() {
        String words =
                Stream.concat(lines.stream(), Stream.of(foot))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        return words.isEmpty() ? "None" : words;
    }
}

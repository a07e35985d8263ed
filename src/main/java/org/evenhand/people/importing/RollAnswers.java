package org.evenhand.people.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about a file so far.
 *
 * @param columns what each column of the file is
 * @param keeping absent until it was chosen
 * @param keptFor absent until it was chosen
 * @param decisions by the number of the row; what is not decided follows from the row itself
 */
public record RollAnswers(
        List<RollColumn> columns,
        @Nullable Keeping keeping,
        @Nullable KeptFor keptFor,
        Map<Integer, String> decisions) {
    /** Somebody who is not recorded yet. */
    public static final String NEW = "new";

    public static final String LEFT_OUT = "out";

    /** The same as somebody recorded: their id follows. */
    public static final String PERSON = "person:";

    /** The same as an earlier row: its number follows. */
    public static final String ROW = "row:";

    public RollAnswers {
        columns = List.copyOf(columns);
        decisions = Map.copyOf(decisions);
    }

    public static RollAnswers guessed(RollSheet sheet) {
        return new RollAnswers(RollColumn.guessed(sheet.headings()), null, null, Map.of());
    }

    /** Other columns: what was decided about rows was decided about other words. */
    public RollAnswers with(List<RollColumn> columns, Keeping keeping, KeptFor keptFor) {
        boolean same = columns.equals(this.columns);
        return new RollAnswers(columns, keeping, keptFor, same ? decisions : Map.of());
    }

    public RollAnswers with(Map<Integer, String> more) {
        Map<Integer, String> all = new TreeMap<>(decisions);
        all.putAll(more);
        return new RollAnswers(columns, keeping, keptFor, all);
    }

    /** The columns of each kind, from the left. */
    Map<RollColumn, List<Integer>> places() {
        Map<RollColumn, List<Integer>> places = new EnumMap<>(RollColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            places.computeIfAbsent(columns.get(i), column -> new ArrayList<>()).add(i);
        }
        return places;
    }
}

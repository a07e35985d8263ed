package org.evenhand.restriction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.restriction.NotOnPremises.Area;

/**
 * Clauses that cannot both be kept to. A letter that holds two such sentences leaves a person to
 * choose between them, so that they are found while it is drafted.
 */
public final class Contradictions {
    private Contradictions() {}

    /** One sentence for each; empty where all can be kept. */
    public static List<String> among(List<NumberedClause> clauses) {
        List<String> found = new ArrayList<>();
        Set<Clause> seen = new HashSet<>();
        for (NumberedClause one : clauses) {
            if (!seen.add(one.clause())) {
                found.add("Clause %d is there twice.".formatted(one.number()));
            }
        }
        for (NumberedClause one : clauses) {
            for (NumberedClause other : clauses) {
                if (one.number() != other.number()) {
                    closedWay(one, other, found);
                }
                if (one.number() < other.number()) {
                    twoOfAKind(one, other, found);
                }
            }
        }
        return found;
    }

    private static void closedWay(
            NumberedClause relying, NumberedClause closing, List<String> found) {
        Set<ChannelGroup> lost = EnumSet.noneOf(ChannelGroup.class);
        lost.addAll(relying.clause().reliesOn());
        lost.retainAll(closing.clause().closes());
        for (ChannelGroup group : lost) {
            found.add(
                    "Clause %d needs contact %s, and clause %d closes it."
                            .formatted(relying.number(), group.words(), closing.number()));
        }
        if (closing.clause() instanceof NotOnPremises bar && opensWhat(bar, relying.clause())) {
            found.add(
                    "Clause %d lets them in, and clause %d bars them from the same place."
                            .formatted(relying.number(), closing.number()));
        }
    }

    private static boolean opensWhat(NotOnPremises bar, Clause clause) {
        return switch (clause) {
            case ConditionalEntry entry ->
                    bar.area() == entry.area() || bar.area() == Area.WHOLE_SITE;
            case AppointmentOnly _ -> bar.area() == Area.WHOLE_SITE && bar.allowed().isEmpty();
            default -> false;
        };
    }

    private static void twoOfAKind(NumberedClause one, NumberedClause other, List<String> found) {
        if (one.clause().namesTheOnlyContact() && other.clause().namesTheOnlyContact()) {
            found.add(
                    "Clauses %d and %d each name the only contact."
                            .formatted(one.number(), other.number()));
        }
        if (keeps(one.clause(), other.clause()) || keeps(other.clause(), one.clause())) {
            found.add(
                    "Clauses %d and %d keep and return the same documents."
                            .formatted(one.number(), other.number()));
        }
    }

    private static boolean keeps(Clause kept, Clause returned) {
        return kept instanceof DocumentsKept one
                && returned instanceof DocumentsReturned other
                && one.matter().strip().equalsIgnoreCase(other.matter().strip());
    }
}

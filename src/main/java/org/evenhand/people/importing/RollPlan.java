package org.evenhand.people.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.ContactKind;
import org.evenhand.people.Namesakes;
import org.evenhand.people.Namesakes.Namesake;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each row of a file if it is confirmed now. Whether a row is about somebody
 * recorded already is decided by a person; only rows of one file that name the same contact of
 * several children are taken together, and that can be undone row by row.
 */
public final class RollPlan {
    /** What becomes of a row. */
    public enum Fate {
        UNDECIDED,
        NEW,
        SAME,
        LEFT_OUT,
        REFUSED
    }

    /**
     * One row.
     *
     * @param twin the earlier row that names the same contact; absent when none does
     * @param sameRow the row that brings this person, when this one does not
     * @param person who it is of those recorded, when somebody said so
     * @param namesakes those recorded who may be meant
     */
    public record Planned(
            RollRow row,
            Fate fate,
            @Nullable Integer twin,
            @Nullable Integer sameRow,
            @Nullable PersonId person,
            List<Namesake> namesakes) {
        public Planned {
            namesakes = List.copyOf(namesakes);
        }

        /** The only one recorded with this name and one of these numbers or addresses. */
        public Optional<Namesake> agreed() {
            List<Namesake> agreed = namesakes.stream().filter(Namesake::agrees).toList();
            return agreed.size() == 1 ? Optional.of(agreed.getFirst()) : Optional.empty();
        }

        private Planned becomes(Fate fate, @Nullable Integer row, @Nullable PersonId person) {
            return new Planned(this.row, fate, twin, row, person, namesakes);
        }
    }

    private final Keeping keeping;
    private final RollAnswers answers;
    private final Namesakes recorded;
    private final List<Planned> rows = new ArrayList<>();
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

    /** The row that brings somebody, by whatever names them: number, or name with a point. */
    private final Map<String, Planned> known = new HashMap<>();

    /** Whom any row says a court order concerns, by the same; also one that is left out. */
    private final Set<String> ordered = new HashSet<>();

    private RollPlan(RollAnswers answers, Namesakes recorded) {
        this.answers = answers;
        this.recorded = recorded;
        this.keeping = answers.keeping() == null ? Keeping.CHOSEN : answers.keeping();
    }

    public static RollPlan of(
            RollSheet sheet, RollAnswers answers, Namesakes recorded, LocalDate today) {
        RollPlan plan = new RollPlan(answers, recorded);
        RollRowReading reading = new RollRowReading(answers, today);
        sheet.lines().forEach(line -> plan.add(reading.read(line)));
        return plan;
    }

    public List<Planned> rows() {
        return List.copyOf(rows);
    }

    public List<Planned> rows(Fate fate) {
        return rows.stream().filter(planned -> planned.fate() == fate).toList();
    }

    public int count(Fate fate) {
        return counts.getOrDefault(fate, 0);
    }

    /** Whether this row, or another about the same person, speaks of a court order (E4). */
    public boolean isAboutAnOrder(RollRow row) {
        return row.courtOrder() || (!ordered.isEmpty() && keys(row).anyMatch(ordered::contains));
    }

    private void add(RollRow row) {
        if (row.courtOrder()) {
            keys(row).forEach(ordered::add);
        }
        Planned planned = planned(row);
        rows.add(planned);
        counts.merge(planned.fate(), 1, Integer::sum);
        if (planned.fate() != Fate.LEFT_OUT && planned.fate() != Fate.REFUSED) {
            Integer leader = planned.sameRow();
            Planned brings =
                    leader == null ? planned : known.getOrDefault("row " + leader, planned);
            known.putIfAbsent("row " + row.row(), brings);
            keys(row).forEach(key -> known.putIfAbsent(key, brings));
        }
    }

    private Planned planned(RollRow row) {
        if (!row.isFine()) {
            return new Planned(row, Fate.REFUSED, null, null, null, List.of());
        }
        Planned twin =
                keys(row)
                        .flatMap(key -> Stream.ofNullable(known.get(key)))
                        .findFirst()
                        .orElse(null);
        Integer twinRow = twin == null ? null : Integer.valueOf(twin.row().row());
        boolean certain = twin != null && !hasAnotherNumber(row, twin.row());
        List<Namesake> namesakes = certain ? List.of() : recorded.of(row.name(), points(row));
        Planned planned = new Planned(row, Fate.UNDECIDED, twinRow, null, null, namesakes);
        return decided(planned).orElseGet(() -> undecided(planned, certain));
    }

    /** As somebody decided; empty also when what they chose is no longer there. */
    private Optional<Planned> decided(Planned planned) {
        String decision = answers.decisions().getOrDefault(planned.row().row(), "");
        if (decision.equals(RollAnswers.LEFT_OUT)) {
            return Optional.of(planned.becomes(Fate.LEFT_OUT, null, null));
        }
        if (decision.equals(RollAnswers.NEW)) {
            return Optional.of(planned.becomes(Fate.NEW, null, null));
        }
        if (planned.twin() != null && decision.equals(RollAnswers.ROW + planned.twin())) {
            return Optional.of(planned.becomes(Fate.SAME, planned.twin(), null));
        }
        return planned.namesakes().stream()
                .filter(namesake -> decision.equals(RollAnswers.PERSON + namesake.id().text()))
                .findFirst()
                .map(namesake -> planned.becomes(Fate.SAME, null, namesake.id()));
    }

    private Planned undecided(Planned planned, boolean certain) {
        if (!keeping.keeps(planned.row())) {
            return planned.becomes(Fate.LEFT_OUT, null, null);
        }
        if (certain) {
            return planned.becomes(Fate.SAME, planned.twin(), null);
        }
        boolean alike = planned.twin() != null || !planned.namesakes().isEmpty();
        return planned.becomes(alike ? Fate.UNDECIDED : Fate.NEW, null, null);
    }

    /** The other system thinks them two, though name and number are the same. */
    private static boolean hasAnotherNumber(RollRow row, RollRow twin) {
        return !row.number().isEmpty()
                && !twin.number().isEmpty()
                && !row.number().equals(twin.number());
    }

    private static Stream<String> keys(RollRow row) {
        String name = Namesakes.name(row.name());
        Stream<String> number =
                row.number().isEmpty()
                        ? Stream.empty()
                        : Stream.of("number " + row.number() + " " + name);
        String address = Namesakes.point(ContactKind.POST, row.address());
        Stream<String> home = address.isEmpty() ? Stream.empty() : Stream.of(address);
        Stream<String> named =
                Stream.concat(points(row).stream(), home).map(point -> name + " at " + point);
        return Stream.concat(number, named);
    }

    private static List<String> points(RollRow row) {
        return Stream.concat(
                        row.phones().stream()
                                .map(phone -> Namesakes.point(ContactKind.PHONE, phone)),
                        row.eMails().stream()
                                .map(mail -> Namesakes.point(ContactKind.E_MAIL, mail)))
                .filter(point -> !point.isEmpty())
                .toList();
    }
}

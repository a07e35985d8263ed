package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.DocumentsKept;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Telling;
import org.junit.jupiter.api.Test;

/**
 * Two random restrictions of one person begin, are varied, are lifted and end by themselves, while
 * people put on, look at, forget and take off; at random moments what has come apart is what a
 * naive recount says.
 */
@Paragraphs({"P55", "P60", "P66"})
class DriftTwinTests {
    private static final int WALKS = 4_000;
    private static final int QUESTIONS = 12;
    private static final List<String> PLACES =
            Arrays.stream(Measure.values()).map(Measure::name).toList();

    /** The places that each of these clauses asks for, written by hand. */
    private static final Map<Clause, List<String>> ASKS =
            Map.of(
                    new ChannelNotAllowed(ChannelGroup.PHONE),
                    List.of("PHONES"),
                    new ChannelNotAllowed(ChannelGroup.LETTER),
                    List.of("LETTERS"),
                    new ChannelNotAllowed(ChannelGroup.EMAIL),
                    List.of("MAIL", "PORTAL"),
                    new ChannelNotAllowed(ChannelGroup.IN_PERSON),
                    List.of("SIGN_IN"),
                    Imposing.notOnSite(),
                    List.of("SIGN_IN", "PREMISES"),
                    new EmailForwarded("contact@school.example", Imposing.GREEN),
                    List.of("MAIL"),
                    new DocumentsKept("The trip", Imposing.BROWN),
                    List.of("DOCUMENTS"));

    @Test
    void whatHasComeApartIsWhatANaiveRecountSays() {
        Map<Drift.Kind, Integer> seen = new EnumMap<>(Drift.Kind.class);
        long fresh = System.nanoTime();
        for (long seed : new long[] {20261125, fresh}) {
            assertThat(differences(seed, Walk::drift, seen)).as("seed " + seed).isZero();
        }
        System.out.println("Drift seen: " + seen + ", fresh seed " + fresh);
        for (Drift.Kind kind : Drift.Kind.values()) {
            assertThat(seen.getOrDefault(kind, 0)).as(kind.name()).isGreaterThan(1_000);
        }
    }

    @Test
    void aPlanThatForgetsWhatWasTakenOffIsFound() {
        assertThat(
                        differences(
                                20261125,
                                (walk, now) ->
                                        walk.drift(
                                                now,
                                                it ->
                                                        !(it.fact() instanceof LineDone done
                                                                && done.doing()
                                                                        == Doing.TAKEN_OFF)),
                                new EnumMap<>(Drift.Kind.class)))
                .isPositive();
    }

    @Test
    void anEndThatComesAMinuteLateIsFound() {
        assertThat(
                        differences(
                                20261125,
                                (walk, now) -> walk.drift(now.minus(Duration.ofMinutes(1))),
                                new EnumMap<>(Drift.Kind.class)))
                .isPositive();
    }

    @Test
    void aPlanThatDoesNotLookBesideItselfIsFound() {
        assertThat(differences(20261125, Walk::driftAlone, new EnumMap<>(Drift.Kind.class)))
                .isPositive();
    }

    private static int differences(
            long seed,
            BiFunction<Walk, Instant, List<String>> asked,
            Map<Drift.Kind, Integer> seen) {
        Random random = new Random(seed);
        int differences = 0;
        for (int i = 0; i < WALKS; i++) {
            Walk walk = Walk.besideAnother(random);
            for (Instant now : walk.moments()) {
                List<String> naive =
                        NaiveDrift.at(now, walk.known(now), walk.other().known(now), PLACES);
                naive.forEach(one ->
                        seen.merge(Drift.Kind.valueOf(one.split(" ", -1)[1]), 1, Integer::sum));
                if (!naive.equals(asked.apply(walk, now))) {
                    differences++;
                }
            }
        }
        return differences;
    }

    /** One restriction and all that people did about it, in the order of time, and another. */
    private static final class Walk {
        private final RestrictionId id;
        private final Random random;
        private final List<Walk> others = new ArrayList<>();
        private final Period period;
        private final List<Clause> first;
        private final List<Clause> second;
        private final Instant varied;
        private final Instant lifted;
        private final List<Telling> tellings = new ArrayList<>();
        private final List<Recorded<?>> facts = new ArrayList<>();
        private final List<NaiveDrift.Note> notes = new ArrayList<>();
        private final List<Instant> edges = new ArrayList<>();

        /** The other begins somewhat earlier or later, so that often they overlap. */
        static Walk besideAnother(Random random) {
            LocalDate start = LocalDate.of(2027, 1, 4).plusDays(random.nextInt(200));
            Walk walk = new Walk(APlan.ID, random, start);
            walk.others.add(new Walk(APlan.OTHER, random, start.plusDays(random.nextInt(80) - 20)));
            return walk;
        }

        Walk other() {
            return others.getFirst();
        }

        private Walk(RestrictionId id, Random random, LocalDate start) {
            this.id = id;
            this.random = random;
            this.first = some(random);
            this.second = some(random);
            period =
                    new Period(
                            start.atStartOfDay(Period.LONDON).toInstant(),
                            start.plusDays(20 + random.nextInt(100)));
            varied = often(3) ? sometime() : Instant.MAX;
            lifted = often(3) ? sometime() : Instant.MAX;
            tell();
            for (int i = 0; i < 12; i++) {
                something();
            }
            facts.sort(Comparator.comparing(Recorded::recordedAt));
            notes.sort(Comparator.comparing(NaiveDrift.Note::at));
            edges.add(period.end());
            Stream.of(varied, lifted).filter(it -> !it.equals(Instant.MAX)).forEach(edges::add);
        }

        private static List<Clause> some(Random random) {
            List<Clause> all = new ArrayList<>(ASKS.keySet());
            all.sort(Comparator.comparing(Clause::sentence));
            return Stream.generate(() -> all.get(random.nextInt(all.size())))
                    .limit(2)
                    .distinct()
                    .toList();
        }

        private boolean often(int in) {
            return random.nextInt(in) == 0;
        }

        /** Between a week before its start and three weeks after its last day, to the minute. */
        private Instant sometime() {
            long minutes = Duration.between(period.from(), period.end()).toMinutes();
            return period.from()
                    .plus(Duration.ofMinutes(random.nextLong(minutes + 28 * 1_440) - 7 * 1_440));
        }

        private void tell() {
            for (int i = random.nextInt(3); i > 0; i--) {
                Instant from = sometime();
                Instant back = from.plus(Duration.ofMinutes(1 + random.nextInt(60_000)));
                tellings.add(new Telling(from, often(2) ? Optional.of(back) : Optional.empty()));
                edges.add(from);
                edges.add(back);
                LocalDate by = from.atZone(Period.LONDON).toLocalDate().plusDays(random.nextInt(4));
                remember(from, new LinesAsked(id, List.of(Measure.values()), by));
                PLACES.forEach(place -> notes.add(new NaiveDrift.Note(from, place, "ask", by)));
            }
        }

        private <T> T one(T[] all) {
            return List.of(all).get(random.nextInt(all.length));
        }

        private void something() {
            Instant when = sometime();
            Measure measure = one(Measure.values());
            if (measure == Measure.SHARES) {
                share(when);
                return;
            }
            Doing doing = one(Doing.values());
            boolean on = doing == Doing.PUT_ON || doing == Doing.CHECKED;
            LocalDate look =
                    on
                            ? when.atZone(Period.LONDON).toLocalDate().plusDays(random.nextInt(40))
                            : null;
            remember(when, new LineDone(id, measure, doing, "I looked.", look));
            note(
                    when,
                    measure,
                    switch (doing) {
                        case PUT_ON -> "on";
                        case CHECKED -> "look";
                        case TAKEN_OFF -> "off";
                        case NOT_NEEDED -> "spare";
                    },
                    look == null ? LocalDate.MAX : look);
        }

        private void share(Instant when) {
            FactId share = remember(when, Shared.withRole(id, Role.OFFICE, "The desk"));
            note(when, Measure.SHARES, "told", LocalDate.MAX);
            if (often(2)) {
                Instant later = when.plus(Duration.ofMinutes(1 + random.nextInt(100_000)));
                remember(
                        later,
                        new ToldOfTheEnd(id, share, later.atZone(Period.LONDON).toLocalDate()));
                note(later, Measure.SHARES, "ended", LocalDate.MAX);
            }
        }

        private FactId remember(Instant when, EnforcementFact fact) {
            FactId made = new FactId(new UUID(5, facts.size()));
            facts.add(APlan.recorded(made, when, fact));
            edges.add(when);
            return made;
        }

        private void note(Instant when, Measure measure, String what, LocalDate day) {
            notes.add(new NaiveDrift.Note(when, measure.name(), what, day));
        }

        /** Half of them on the minute at which something changed, or the one before. */
        List<Instant> moments() {
            List<Instant> moments = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                Instant edge = edges.get(random.nextInt(edges.size()));
                moments.add(
                        i % 2 == 0
                                ? sometime()
                                : edge.minus(Duration.ofMinutes(random.nextInt(2))));
            }
            return moments;
        }

        private List<Clause> clausesAt(Instant now) {
            return now.isBefore(varied) ? first : second;
        }

        NaiveDrift.Known known(Instant now) {
            List<String> asked = new ArrayList<>(List.of("DESK", "PUPIL_RECORD", "SHARES"));
            clausesAt(now).forEach(clause -> asked.addAll(ASKS.get(clause)));
            return new NaiveDrift.Known(
                    period.from(),
                    period.lastDay(),
                    lifted,
                    tellings.stream()
                            .map(it ->
                                    new Instant[] {it.from(), it.undoneFrom().orElse(Instant.MAX)})
                            .toList(),
                    asked,
                    notes);
        }

        List<String> drift(Instant now) {
            return drift(now, _ -> true);
        }

        List<String> drift(Instant now, Predicate<Recorded<?>> remembered) {
            return APlan.words(
                    plan(now, remembered).beside(List.of(other().plan(now, remembered)), now), now);
        }

        List<String> driftAlone(Instant now) {
            return APlan.words(plan(now, _ -> true), now);
        }

        private EnforcementPlan plan(Instant now, Predicate<Recorded<?>> remembered) {
            return new EnforcementFold(
                            APlan.restriction(
                                    id,
                                    period,
                                    clausesAt(now),
                                    tellings,
                                    lifted.equals(Instant.MAX)
                                            ? Optional.empty()
                                            : Optional.of(lifted)),
                            facts.stream()
                                    .filter(fact -> !fact.recordedAt().isAfter(now))
                                    .filter(remembered)
                                    .toList(),
                            _ -> LocalDate.MAX,
                            now)
                    .plan();
        }
    }
}

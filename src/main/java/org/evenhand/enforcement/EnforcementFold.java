package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.CarriedOut;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;

/**
 * The plan of one restriction, folded from what was recorded of it.
 *
 * @param usualBy the last day in time for what began on a day, where none was recorded
 * @param at whose terms are to be carried out: a variation asks for something else from its moment
 */
record EnforcementFold(
        Restriction restriction,
        List<? extends Recorded<?>> facts,
        UnaryOperator<LocalDate> usualBy,
        Instant at) {

    EnforcementPlan plan() {
        List<Share> shares = shares();
        Map<Measure, List<String>> asked = askedAt(at);
        return new EnforcementPlan(
                restriction,
                Arrays.stream(Measure.values())
                        .map(measure ->
                                line(measure, asked.getOrDefault(measure, List.of()), shares))
                        .filter(line -> line.isAskedFor() || !line.done().isEmpty())
                        .toList(),
                shares,
                Recorded.ofKind(facts, MailboxRead.class).toList(),
                Recorded.ofKind(facts, LinesAsked.class)
                        .map(first -> LocalDate.ofInstant(first.recordedAt(), Period.LONDON))
                        .min(LocalDate::compareTo));
    }

    /** What the terms ask for in each place, and what every restriction asks for. */
    private Map<Measure, List<String>> askedAt(Instant moment) {
        Map<Measure, List<String>> asked = new EnumMap<>(Measure.class);
        Stream.concat(always(), ofTheClausesAt(moment))
                .forEach(one -> {
                    List<String> there = asked.computeIfAbsent(one.where(), _ -> new ArrayList<>());
                    if (!there.contains(one.how())) {
                        there.add(one.how());
                    }
                });
        return asked;
    }

    private Stream<CarriedOut> ofTheClausesAt(Instant moment) {
        return restriction.termsAt(moment).clauses().stream()
                .flatMap(numbered -> numbered.clause().carriedOut().stream());
    }

    private Stream<CarriedOut> always() {
        return Stream.of(
                new CarriedOut(
                        Measure.DESK,
                        "Open their card at the front desk and see that it says what to do. Print it"
                                + " only for a place without a screen."),
                new CarriedOut(
                        Measure.PUPIL_RECORD,
                        "Put this note into the pupil record, and nothing else: “Contact"
                                + " arrangements: ask the office. Until %s.”"
                                        .formatted(PrintedDate.of(restriction.period().lastDay()))),
                new CarriedOut(
                        Measure.SHARES,
                        "Tell those whose work needs it, each as little as they need."));
    }

    private Line line(Measure measure, List<String> how, List<Share> shares) {
        List<Recorded<LineDone>> done = done(measure);
        Standing standing =
                measure == Measure.SHARES ? shared(done, shares) : standing(measure, how, done);
        return new Line(
                measure,
                owner(measure),
                how,
                by(measure),
                standing,
                standing == Standing.ON && !done.isEmpty()
                        ? Optional.ofNullable(done.getLast().fact().lookAgainBy())
                        : Optional.empty(),
                Optional.empty(),
                done);
    }

    /** What was put on before a variation was what the letter before it asked for. */
    private Standing standing(Measure measure, List<String> how, List<Recorded<LineDone>> done) {
        Standing standing = standing(done);
        return standing == Standing.ON
                        && !how.isEmpty()
                        && !how.equals(askedAt(done.getLast().recordedAt()).get(measure))
                ? Standing.TO_CHANGE
                : standing;
    }

    private static Standing standing(List<Recorded<LineDone>> done) {
        return done.isEmpty()
                ? Standing.TO_DO
                : switch (done.getLast().fact().doing()) {
                    case PUT_ON, CHECKED -> Standing.ON;
                    case TAKEN_OFF -> Standing.OFF;
                    case NOT_NEEDED -> Standing.NOT_NEEDED;
                };
    }

    /** On from the first who was told of it until the last was told that it has ended. */
    private static Standing shared(List<Recorded<LineDone>> done, List<Share> shares) {
        if (shares.isEmpty()) {
            return standing(done);
        }
        return shares.stream().allMatch(share -> share.toldOfTheEnd().isPresent())
                ? Standing.OFF
                : Standing.ON;
    }

    private List<Recorded<LineDone>> done(Measure measure) {
        Set<String> marked = new LinkedHashSet<>();
        List<Recorded<LineDone>> done = new ArrayList<>();
        for (Recorded<?> one : facts) {
            if (measure == Measure.PUPIL_RECORD) {
                one.as(MarkerChanged.class).map(old -> read(old, marked)).ifPresent(done::add);
            }
            one.as(LineDone.class)
                    .filter(said -> said.fact().measure() == measure)
                    .ifPresent(done::add);
        }
        return done;
    }

    /** A marker stood in several records: it is off when the last of them is free of it. */
    private static Recorded<LineDone> read(Recorded<MarkerChanged> old, Set<String> marked) {
        MarkerChanged marker = old.fact();
        if (marker.set()) {
            marked.add(marker.system());
        } else {
            marked.remove(marker.system());
        }
        Doing doing =
                marker.set() ? Doing.PUT_ON : marked.isEmpty() ? Doing.TAKEN_OFF : Doing.CHECKED;
        String proof =
                doing == Doing.CHECKED
                        ? "Taken out of %s; it still stands in %s."
                                .formatted(marker.system(), String.join(", ", marked))
                        : "%s: %s".formatted(marker.system(), marker.text());
        return new Recorded<>(
                old.id(),
                new LineDone(marker.restriction(), Measure.PUPIL_RECORD, doing, proof, null),
                old.actor(),
                old.occurredAt(),
                old.recordedAt());
    }

    private Owner owner(Measure measure) {
        return Recorded.ofKind(facts, LineGiven.class)
                .map(Recorded::fact)
                .filter(given -> given.measure() == measure)
                .reduce((earlier, later) -> later)
                .map(given ->
                        new Owner(measure.usually(), Optional.of(given.account()), given.name()))
                .orElseGet(() -> Owner.usually(measure.usually()));
    }

    private Optional<LocalDate> by(Measure measure) {
        return Recorded.ofKind(facts, LinesAsked.class)
                .map(Recorded::fact)
                .filter(asked -> asked.measures().contains(measure))
                .reduce((earlier, later) -> later)
                .map(LinesAsked::by)
                .or(() -> restriction.toldFrom().map(this::begins).map(usualBy));
    }

    private LocalDate begins(Instant told) {
        Instant start = restriction.period().from();
        return LocalDate.ofInstant(told.isBefore(start) ? start : told, Period.LONDON);
    }

    private List<Share> shares() {
        return facts.stream()
                .flatMap(one ->
                        Stream.concat(
                                one.as(Shared.class).stream(),
                                one.as(RoleToldOfRestriction.class).stream()
                                        .filter(told -> told.fact().beginning())
                                        .map(EnforcementFold::read)))
                .map(this::share)
                .toList();
    }

    private static Recorded<Shared> read(Recorded<RoleToldOfRestriction> old) {
        RoleToldOfRestriction told = old.fact();
        return new Recorded<>(
                old.id(),
                Shared.withRole(told.restriction(), told.role(), told.why()),
                old.actor(),
                old.occurredAt(),
                old.recordedAt());
    }

    private Share share(Recorded<Shared> told) {
        return new Share(
                told.id(),
                told.fact(),
                told.actor().name(),
                told.recordedAt(),
                Recorded.ofKind(facts, ShareWithdrawn.class)
                        .filter(one -> one.fact().share().equals(told.id()))
                        .findFirst(),
                Stream.concat(
                                Recorded.ofKind(facts, ToldOfTheEnd.class)
                                        .map(Recorded::fact)
                                        .filter(one -> one.share().equals(told.id()))
                                        .map(ToldOfTheEnd::on),
                                toldAsARole(told))
                        .findFirst());
    }

    private Stream<LocalDate> toldAsARole(Recorded<Shared> told) {
        return Recorded.ofKind(facts, RoleToldOfRestriction.class)
                .filter(one -> !one.fact().beginning())
                .filter(one -> one.fact().role() == told.fact().role())
                .map(one -> LocalDate.ofInstant(one.recordedAt(), Period.LONDON));
    }
}

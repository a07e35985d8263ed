package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Period;

/** A stretch of time in which something is in force: {@code from <= t < until}. */
record Window(Instant from, Instant until) {
    /** When a restriction is in force: once for each telling that counts (J6). */
    static List<Window> of(Restriction restriction) {
        return restriction.tellings().stream()
                .map(telling -> of(restriction, telling))
                .filter(window -> !window.isEmpty())
                .toList();
    }

    /** All of that day, in London. */
    static Window of(LocalDate day) {
        return new Window(
                day.atStartOfDay(Period.LONDON).toInstant(),
                day.plusDays(1).atStartOfDay(Period.LONDON).toInstant());
    }

    /** When a court order is in force: nobody has to tell the person (J1). */
    static Window of(CourtOrder order) {
        return new Window(
                order.from(),
                order.lastDay()
                        .map(day -> new Period(order.from(), day).end())
                        .orElse(Instant.MAX));
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** The part of it that lies in the other too; it may be empty. */
    Window within(Window other) {
        return new Window(
                later(from, other.from), until.isBefore(other.until) ? until : other.until);
    }

    boolean isWithin(Window other) {
        return !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    static Window of(Restriction restriction, Telling telling) {
        Instant end = restriction.period().end();
        return new Window(
                later(restriction.period().from(), telling.from()),
                earliest(end, telling.undoneFrom(), restriction.liftedFrom()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(
            Instant end, Optional<Instant> undone, Optional<Instant> lifted) {
        Instant first = undone.filter(moment -> moment.isBefore(end)).orElse(end);
        return lifted.filter(moment -> moment.isBefore(first)).orElse(first);
    }
}

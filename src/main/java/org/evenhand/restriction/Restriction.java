package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;

/**
 * A restriction on one person: a PCCR (P50), or an interim bar before it (P64, J8).
 *
 * <p>In force at {@code t} when all of these hold: the period contains {@code t}; some telling has
 * {@code from <= t}, and {@code t < undoneFrom} if it was undone; and it has not been lifted
 * ({@code t < liftedFrom}). So it starts at the later of its printed start and told, its last day
 * never moves, and one that nobody told is never in force (J6).
 *
 * @param terms what it says; a variation that the person was told of says something else from then
 * @param period from the printed start to the printed last day. An interim bar's start is the
 *     moment it was said
 * @param tellings every time the person was told; an interim bar's first is the moment it was said
 * @param liftedFrom when it was ended before its last day, or another took its place
 */
public record Restriction(
        RestrictionId id,
        PersonId person,
        Kind kind,
        TermsInTime terms,
        Period period,
        List<Telling> tellings,
        Optional<Instant> liftedFrom) {
    /** A PCCR, or the bar that may come before one. */
    public enum Kind {
        PCCR,
        /** Said to the person's face and confirmed in writing: the one that starts when said. */
        INTERIM_BAR
    }

    public Restriction {
        tellings = List.copyOf(tellings);
        if (kind == Kind.INTERIM_BAR
                && (tellings.isEmpty() || !tellings.getFirst().equals(Telling.at(period.from())))) {
            throw new IllegalArgumentException("An interim bar starts when it is said");
        }
    }

    /** One that was never varied. */
    public Restriction(
            RestrictionId id,
            PersonId person,
            Kind kind,
            RestrictionTerms terms,
            Period period,
            List<Telling> tellings,
            Optional<Instant> liftedFrom) {
        this(id, person, kind, TermsInTime.unvaried(terms), period, tellings, liftedFrom);
    }

    /** What it says at that moment, whether or not it is in force then. */
    public RestrictionTerms termsAt(Instant moment) {
        return terms.at(moment);
    }

    /** What it says as soon as the person is told of all that was decided. */
    public RestrictionTerms termsDecided() {
        return terms.decided();
    }

    /** Who deals with the person in place of those whom the letter names, if others do (E25). */
    public Optional<ContactChanged> contactChangedAt(Instant moment) {
        return terms.contactChangedAt(moment);
    }

    /** What whoever decides lets the desk know besides; it closes nothing (F7). */
    public Optional<String> deskNoteAt(Instant moment) {
        return terms.deskNoteAt(moment);
    }

    /** Whoever was to deal with the person and does not any more: nobody fetches them (E25). */
    public Set<AccountId> noLongerContactsAt(Instant moment) {
        return terms.noLongerContactsAt(moment);
    }

    /** Whether it binds the person at that moment. */
    public boolean isInForceAt(Instant moment) {
        return Window.of(this).stream().anyMatch(it -> it.contains(moment));
    }

    /**
     * Whether it bound the person all of that day, of which they were told before it began: what
     * happened then, at a time that nobody knows, happened under it.
     */
    public boolean isInForceAllOf(LocalDate day) {
        Window whole = Window.of(day);
        return tellings.stream()
                .filter(telling -> telling.from().isBefore(whole.from()))
                .map(telling -> Window.of(this, telling))
                .anyMatch(whole::isWithin);
    }

    /**
     * Whether all of that day lies between its beginning and its end, and they were told before.
     */
    public boolean lastsAllOf(LocalDate day) {
        Window whole = Window.of(day);
        return toldFrom().filter(told -> told.isBefore(whole.from())).isPresent()
                && whole.isWithin(new Window(period.from(), end()));
    }

    /** Whether it is over: its last day has passed, or it was lifted. */
    public boolean isOverAt(Instant moment) {
        return !moment.isBefore(period.end())
                || liftedFrom.filter(from -> !moment.isBefore(from)).isPresent();
    }

    /** The moment of its end: that of its last day, or the one from which it was lifted. */
    public Instant end() {
        return liftedFrom.filter(from -> from.isBefore(period.end())).orElse(period.end());
    }

    /**
     * Whether that is in the time from when it began to bind them until it ended, by the moment and
     * not by the day; a letter that came back meanwhile does not take it out (J6).
     */
    public boolean lasts(Instant moment) {
        return began().filter(began -> !moment.isBefore(began)).isPresent()
                && moment.isBefore(end());
    }

    /** The last day on which it can be in force: the printed one, or the day it was lifted. */
    public LocalDate endsOn() {
        return liftedFrom
                .map(from -> LocalDate.ofInstant(from, Period.LONDON))
                .filter(lifted -> lifted.isBefore(period.lastDay()))
                .orElse(period.lastDay());
    }

    /** The first moment from which the person counts as told, if any (J6). */
    public Optional<Instant> toldFrom() {
        return tellings.stream().map(Telling::from).min(Instant::compareTo);
    }

    /**
     * When it began to bind, or is to: the later of its printed start and of when they were told
     * first. Empty while nothing tells them.
     */
    public Optional<Instant> began() {
        return toldFrom().map(told -> told.isAfter(period.from()) ? told : period.from());
    }
}

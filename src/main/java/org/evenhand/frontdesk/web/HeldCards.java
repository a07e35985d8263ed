package org.evenhand.frontdesk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.access.PostHolders;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.Here;
import org.evenhand.frontdesk.WhatTells;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.Person;
import org.evenhand.people.Roll;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.SafetyLine;
import org.jspecify.annotations.Nullable;

/**
 * The action cards as a tablet holds them: what to do and say, and never why (P51, J2). Each is
 * there for the time in which it holds, so that none outlives its last day on a tablet either.
 *
 * @param asAt milliseconds, by our clock
 * @param rings whom to ring when nothing can be sent
 * @param stamp under what the tablet writes down
 * @param journalKey with which it seals what it writes down, in base 64
 */
record HeldCards(
        long asAt,
        String label,
        String rings,
        String stamp,
        String journalKey,
        List<HeldPerson> people) {
    /** As long as a tablet may show them. */
    static final Duration LIFE = Duration.ofHours(24);

    /** One on whom something is in force within that time. */
    record HeldPerson(String id, String name, WhatTells tells, List<Span> spans) {}

    /**
     * What holds from one moment until another, in milliseconds.
     *
     * @param untilKnown how to meet whoever it is before that is sure; empty when nothing is set
     * @param spared what the reader is told who need not deal with them (J2); empty otherwise
     */
    record Span(long from, long until, String untilKnown, String spared, CardView card) {}

    /** On whom something is in force now or within the life of what a tablet holds. */
    static List<PersonId> bound(Here here) {
        Instant end = here.now().plus(LIFE);
        return here.bound().everybody().stream()
                .filter(id -> here.bound().bindsBetween(id, here.now(), end))
                .flatMap(id -> here.person(id).stream())
                .map(Person::shown)
                .distinct()
                .toList();
    }

    static List<HeldPerson> people(Here here, List<PersonId> bound) {
        return bound.stream()
                .flatMap(id -> here.person(id).stream())
                .map(person ->
                        new HeldPerson(
                                person.id().text(),
                                person.name(),
                                WhatTells.of(here, person),
                                spans(here, person)))
                .filter(held -> !held.spans().isEmpty())
                .toList();
    }

    /**
     * From hour to hour: last days end with one, and what somebody decides in between the next
     * fetch brings.
     */
    private static List<Span> spans(Here here, Person person) {
        Instant end = here.now().plus(LIFE);
        List<Span> spans = new ArrayList<>();
        Instant from = here.now();
        while (from.isBefore(end)) {
            Instant next = from.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant until = next.isBefore(end) ? next : end;
            Span span = span(here, person, from, until);
            if (span != null) {
                Span last = spans.isEmpty() ? null : spans.getLast();
                if (last != null && goesOn(last, span)) {
                    spans.removeLast();
                    spans.add(longer(last, until));
                } else {
                    spans.add(span);
                }
            }
            from = until;
        }
        return spans;
    }

    private static @Nullable Span span(Here here, Person person, Instant from, Instant until) {
        return DeskCards.of(new At(here, from), person)
                .map(card ->
                        new Span(
                                from.toEpochMilli(),
                                until.toEpochMilli(),
                                card.safety()
                                        .filter(line -> line != SafetyLine.CALM)
                                        .map(SafetyLine::words)
                                        .orElse(""),
                                spared(card),
                                CardView.of(card)))
                .orElse(null);
    }

    private static String spared(DeskCard card) {
        return card.readerIsTarget() ? CardView.spared(card.fetch()) : "";
    }

    private static boolean goesOn(Span last, Span span) {
        return last.until() == span.from() && Objects.equals(last.card(), span.card());
    }

    private static Span longer(Span last, Instant until) {
        return new Span(
                last.from(), until.toEpochMilli(), last.untilKnown(), last.spared(), last.card());
    }

    /** What is known now, asked for another moment. */
    private record At(Here here, Instant now) implements Here {
        @Override
        public Instant asAt() {
            return here.asAt();
        }

        @Override
        public AccountId reader() {
            return here.reader();
        }

        @Override
        public EverybodyBound bound() {
            return here.bound();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return here.person(id);
        }

        @Override
        public Roll roll() {
            return here.roll();
        }

        @Override
        public PostHolders posts() {
            return here.posts();
        }

        @Override
        public boolean isTarget(PersonId person) {
            return here.isTarget(person);
        }
    }
}

package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.Told.Stretch;

/** How sendings, returns and tellings add up to being told (J6, E18, E28). */
final class Tellings {
    private static final int TRIES_WITHOUT_AN_ADDRESS = 2;

    private final List<Recorded<LetterSent>> sendings;
    private final List<Recorded<LetterReturned>> returns;
    private final List<Recorded<PersonTold>> tellings;
    private final WorkingDays workingDays;

    Tellings(List<? extends Recorded<?>> facts, WorkingDays workingDays) {
        this.sendings = inTime(Recorded.ofKind(facts, LetterSent.class));
        this.returns = inTime(Recorded.ofKind(facts, LetterReturned.class));
        this.tellings = inTime(Recorded.ofKind(facts, PersonTold.class));
        this.workingDays = workingDays;
    }

    private static <F extends org.evenhand.ledger.Fact> List<Recorded<F>> inTime(
            Stream<Recorded<F>> facts) {
        return facts.sorted(Comparator.comparing(Recorded::occurredAt)).toList();
    }

    /** All that told, joined where one began before the other was undone. */
    List<Stretch> stretches() {
        List<Stretch> each =
                Stream.concat(
                                sendings.stream().flatMap(sent -> bySending(sent).stream()),
                                tellings.stream().flatMap(told -> byTelling(told).stream()))
                        .sorted(Comparator.comparing(Stretch::from))
                        .toList();
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : each) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            Instant end = last == null ? null : last.undoneFrom();
            if (last == null || (end != null && next.from().isAfter(end))) {
                joined.add(next);
            } else if (end != null) {
                joined.set(joined.size() - 1, longer(last, end, next));
            }
        }
        return joined;
    }

    private static Stretch longer(Stretch one, Instant end, Stretch other) {
        Instant otherEnd = other.undoneFrom();
        return otherEnd != null && !otherEnd.isAfter(end)
                ? one
                : new Stretch(one.from(), one.because(), otherEnd, other.undoneBecause());
    }

    private Optional<Stretch> bySending(Recorded<LetterSent> sent) {
        SendingMethod method = sent.fact().method();
        Optional<Recorded<LetterReturned>> back =
                returns.stream()
                        .filter(returned -> returned.fact().sending().equals(sent.id()))
                        .findFirst();
        return method.toldFrom(sent.occurredAt(), workingDays)
                .filter(from -> back.isEmpty() || back.get().occurredAt().isAfter(from))
                .map(from ->
                        new Stretch(
                                from,
                                because(sent),
                                back.map(Recorded::occurredAt).orElse(null),
                                back.map(found -> found.fact().because()).orElse("")));
    }

    private static String because(Recorded<LetterSent> sent) {
        LocalDate day = LocalDate.ofInstant(sent.occurredAt(), Period.LONDON);
        return sent.fact().method().isByPost()
                ? "sent by first-class post on %s, and told at the beginning of the second working day after"
                        .formatted(PrintedDate.of(day))
                : switch (sent.fact().method()) {
                    case HANDED_OVER -> "handed over by " + sent.fact().by();
                    default -> "e-mailed to an address they agreed to";
                };
    }

    private Optional<Stretch> byTelling(Recorded<PersonTold> told) {
        Instant said = told.occurredAt().truncatedTo(ChronoUnit.MINUTES);
        Optional<Instant> from =
                switch (told.fact().way()) {
                    case RECORDED_CALL -> byCall(told.occurredAt(), said);
                    case BEFORE_A_WITNESS -> beforeAWitness(said);
                };
        return from.map(counts -> new Stretch(counts, because(told.fact()), null, ""));
    }

    /** A call tells by itself; once a sending came back it takes one try by another method too. */
    private Optional<Instant> byCall(Instant call, Instant said) {
        List<Recorded<LetterReturned>> before =
                returns.stream().filter(back -> !back.occurredAt().isAfter(call)).toList();
        return before.isEmpty()
                ? Optional.of(said)
                : before.stream()
                        .flatMap(this::triesByAnotherMethodSince)
                        .map(Recorded::occurredAt)
                        .min(Comparator.naturalOrder())
                        .map(tried -> later(said, tried.truncatedTo(ChronoUnit.MINUTES)));
    }

    private Stream<Recorded<LetterSent>> triesByAnotherMethodSince(Recorded<LetterReturned> back) {
        Optional<SendingMethod> returned =
                sendings.stream()
                        .filter(sent -> sent.id().equals(back.fact().sending()))
                        .map(sent -> sent.fact().method())
                        .findFirst();
        return sendings.stream()
                .filter(sent -> !sent.occurredAt().isBefore(back.occurredAt()))
                .filter(sent ->
                        returned.map(method -> sent.fact().method().isAnotherMethodThan(method))
                                .orElse(false));
    }

    /** Where no address is good: two tries, and a telling that somebody witnessed (E28). */
    private Optional<Instant> beforeAWitness(Instant said) {
        return sendings.size() < TRIES_WITHOUT_AN_ADDRESS
                ? Optional.empty()
                : Optional.of(
                        later(
                                said,
                                sendings.get(TRIES_WITHOUT_AN_ADDRESS - 1)
                                        .occurredAt()
                                        .truncatedTo(ChronoUnit.MINUTES)));
    }

    private static String because(PersonTold told) {
        return switch (told.way()) {
            case RECORDED_CALL -> "said in a recorded call by " + told.by();
            case BEFORE_A_WITNESS ->
                    "said by %s before %s, after two tries to give it in writing"
                            .formatted(told.by(), told.witness());
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

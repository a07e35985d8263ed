package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** What the record of contact asks of whoever looks, by what they are and by what is theirs. */
@Component
final class WaitingInTheRecord implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        EntryDays days = EntryDays.of(unit);
        List<Entry> entries =
                unit.scope()
                                .is(
                                        Role.HEADTEACHER,
                                        Role.SENIOR_LEADER,
                                        Role.SAFETY_LEAD,
                                        Role.SAFEGUARDING_LEAD)
                        ? Entries.all(unit)
                        : Entries.concerning(unit, unit.scope().actor().account());
        return entries.stream()
                .flatMap(entry -> of(unit.scope(), entry, days))
                .sorted(Comparator.comparing(Wait::due, Comparator.nullsLast(LocalDate::compareTo)))
                .toList();
    }

    private static Stream<Wait> of(Scope scope, Entry entry, EntryDays days) {
        List<Duty> mine =
                Duties.of(entry, days).stream()
                        .filter(duty -> !duty.done())
                        .filter(duty -> isFor(scope, entry, duty))
                        .toList();
        List<Duty> telling = mine.stream().filter(WaitingInTheRecord::isTelling).toList();
        return telling.size() < 2
                ? mine.stream().map(duty -> wait(entry, duty))
                : Stream.concat(
                        Stream.of(theRest(entry, telling)),
                        mine.stream()
                                .filter(duty -> !isTelling(duty))
                                .map(duty -> wait(entry, duty)));
    }

    private static boolean isTelling(Duty duty) {
        return duty.kind().forWhom() == Duty.For.REPORTER && duty.kind() != Duty.Kind.CONFIRM;
    }

    /** What is still to be told of one entry is one line: it is done in one sitting. */
    private static Wait theRest(Entry entry, List<Duty> telling) {
        Duty first = telling.stream().min(Comparator.comparing(Duty::due)).orElseThrow();
        return new Wait(
                "Tell the rest of what happened (%d things): %s, %s"
                        .formatted(telling.size(), entry.whoOrUnknown(), entry.channel().words()),
                entry.reporter().name(),
                first.due(),
                "/contacts/" + entry.id().text(),
                first.kind().paragraph());
    }

    private static boolean isFor(Scope scope, Entry entry, Duty duty) {
        return switch (duty.kind().forWhom()) {
            case REPORTER ->
                    duty.kind() == Duty.Kind.CONFIRM
                            ? entry.reporter().is(scope.actor().account())
                            : entry.isReportedBy(scope.actor().account());
            case HEAD -> Uninvolved.mayReview(scope, entry);
            case SAFETY_LEAD -> scope.is(Role.SAFETY_LEAD) || isTheirOwnWelfare(scope, entry, duty);
            case SAFEGUARDING_LEAD -> scope.is(Role.SAFEGUARDING_LEAD);
        };
    }

    /** Their own thread waits for them once something was offered. */
    private static boolean isTheirOwnWelfare(Scope scope, Entry entry, Duty duty) {
        return duty.kind() == Duty.Kind.WELFARE
                && entry.welfare().stream()
                        .anyMatch(thread ->
                                thread.affected().is(scope.actor().account())
                                        && !thread.offers().isEmpty()
                                        && duty.path()
                                                .endsWith(thread.affected().key().toString()));
    }

    private static Wait wait(Entry entry, Duty duty) {
        return new Wait(
                duty.title() + ": " + entry.whoOrUnknown() + ", " + entry.channel().words(),
                switch (duty.kind().forWhom()) {
                    case REPORTER -> entry.reporter().name();
                    case HEAD -> Role.HEADTEACHER.title();
                    case SAFETY_LEAD -> Role.SAFETY_LEAD.title();
                    case SAFEGUARDING_LEAD -> Role.SAFEGUARDING_LEAD.title();
                },
                duty.due(),
                "/contacts/" + entry.id().text() + "/" + duty.path(),
                duty.kind().paragraph());
    }
}

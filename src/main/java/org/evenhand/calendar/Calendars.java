package org.evenhand.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The calendar of one school and its own times, folded from what it published and chose. */
public final class Calendars {
    private static final Comparator<Recorded<? extends Fact>> AS_WRITTEN =
            Comparator.comparing(Recorded::recordedAt);

    private record Key(AcademicYear year, TermName name) {}

    private static final MadeCalendars MADE = new MadeCalendars();

    private Calendars() {}

    /** The calendar as it stands now; without any terms when none are entered. */
    public static SchoolCalendar of(Unit unit) {
        return asKnownAt(unit, unit.now());
    }

    /** The calendar that somebody who decided at that moment went by. */
    public static SchoolCalendar asKnownAt(Unit unit, Instant moment) {
        return MADE.of(dates(unit, moment), choices(unit, moment));
    }

    /** The times that the school allows; what it has not chosen stays as usual. */
    public static Timers timers(Unit unit) {
        Timers timers = Timers.USUAL;
        for (Recorded<? extends Fact> told :
                inOrder(unit.all(TimerChosen.class), unit.all(TimerBackToUsual.class))) {
            timers =
                    switch (told.fact()) {
                        case TimerChosen(Timer timer, Allowance.Count allowed) ->
                                timers.choosing(timer, allowed);
                        case TimerBackToUsual(Timer timer) -> timers.asUsual(timer);
                        default -> timers;
                    };
        }
        return timers;
    }

    private static TermDates dates(Unit unit, Instant moment) {
        Map<Key, TermPublished> terms = new LinkedHashMap<>();
        for (Recorded<? extends Fact> told :
                inOrder(unit.all(TermPublished.class), unit.all(TermWithdrawn.class))) {
            if (told.recordedAt().isAfter(moment)) {
                break;
            }
            switch (told.fact()) {
                case TermPublished published ->
                        terms.put(
                                new Key(published.term().year(), published.term().name()),
                                published);
                case TermWithdrawn(AcademicYear year, TermName name) ->
                        terms.remove(new Key(year, name));
                default -> {}
            }
        }
        Set<LocalDate> inset = new HashSet<>();
        terms.values().forEach(published -> inset.addAll(published.insetDays()));
        return new TermDates(
                terms.values().stream().map(TermPublished::term).toList(),
                inset,
                closures(unit, moment));
    }

    private static List<Closure> closures(Unit unit, Instant moment) {
        Map<LocalDate, Closure> closures = new TreeMap<>();
        for (Recorded<? extends Fact> told :
                inOrder(unit.all(ClosureEntered.class), unit.all(ClosureWithdrawn.class))) {
            if (told.recordedAt().isAfter(moment)) {
                break;
            }
            switch (told.fact()) {
                case ClosureEntered(Closure closure) -> closures.put(closure.day(), closure);
                case ClosureWithdrawn(LocalDate day) -> closures.remove(day);
                default -> {}
            }
        }
        return List.copyOf(closures.values());
    }

    private static CalendarChoices choices(Unit unit, Instant moment) {
        return unit.all(ChoicesMade.class).stream()
                .filter(told -> !told.recordedAt().isAfter(moment))
                .map(told -> told.fact().choices())
                .reduce(CalendarChoices.USUAL, (earlier, later) -> later);
    }

    /** No act records both for one thing, so that equal moments need no order of their own. */
    private static <A extends Fact, B extends Fact> List<Recorded<? extends Fact>> inOrder(
            List<Recorded<A>> some, List<Recorded<B>> others) {
        return Stream.<Recorded<? extends Fact>>concat(some.stream(), others.stream())
                .sorted(AS_WRITTEN)
                .toList();
    }
}

package org.evenhand.enforcement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.Answer;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Inbox;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;

/**
 * What one member of staff reads of a restricted person, and on which days somebody did (P55-3):
 * each school day, and once in each week without one, so that an emergency or a new concern does
 * not lie there. A day that was missed is said loudly and changes no ruling.
 *
 * @param what of each clause that sends it there, {@code for Mrs Green}
 * @param readings the earliest first
 * @param askedSince the day on which the record first asked for it; nobody was late before
 */
public record Mailbox(
        Restriction restriction,
        StaffContact reader,
        Optional<StaffContact> deputy,
        List<String> what,
        List<Recorded<MailboxRead>> readings,
        Optional<LocalDate> askedSince) {
    /**
     * The days within which it is read once: a school day alone, or the working days of a week
     * without any.
     */
    public record Turn(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public Mailbox {
        what = List.copyOf(what);
        readings = List.copyOf(readings);
    }

    /**
     * Those that the terms of that moment name, one for each reader, in the order of the letter.
     */
    static List<Mailbox> of(EnforcementPlan plan, Instant moment) {
        Map<AccountId, Mailbox> byReader = new LinkedHashMap<>();
        inboxes(plan.restriction().termsAt(moment))
                .forEach(inbox ->
                        byReader.merge(inbox.reader().account(), of(plan, inbox), Mailbox::with));
        return List.copyOf(byReader.values());
    }

    private static Stream<Inbox> inboxes(RestrictionTerms terms) {
        return terms.clauses().stream().flatMap(numbered -> numbered.clause().inbox().stream());
    }

    private static Mailbox of(EnforcementPlan plan, Inbox inbox) {
        return new Mailbox(
                plan.restriction(),
                inbox.reader(),
                inbox.deputy(),
                List.of(inbox.what()),
                plan.readings().stream()
                        .filter(read -> read.fact().reader().equals(inbox.reader().account()))
                        .toList(),
                plan.askedSince());
    }

    /** One reader of two places reads both, and says so once. */
    private Mailbox with(Mailbox other) {
        return new Mailbox(
                restriction,
                reader,
                deputy.or(other::deputy),
                Stream.concat(what.stream(), other.what.stream()).distinct().toList(),
                readings,
                askedSince);
    }

    /** {@code for Mrs Green and to concerns@school.example}. */
    public String inWords() {
        return String.join(" and ", what);
    }

    public boolean isReadBy(AccountId account) {
        return reader.account().equals(account)
                || deputy.filter(one -> one.account().equals(account)).isPresent();
    }

    /** The day on which it was read last. */
    public Optional<LocalDate> lastRead() {
        return readings.stream().map(read -> read.fact().day()).max(LocalDate::compareTo);
    }

    /** Whether it binds the person now, and is read. */
    public boolean isInForceAt(Instant now) {
        return restriction.isInForceAt(now) && isNamedAt(now);
    }

    /** Whether somebody is still to read it today. */
    public boolean isDue(SchoolCalendar calendar, Instant now) {
        LocalDate today = day(now);
        return isInForceAt(now)
                && turn(calendar, today)
                        .filter(turn -> turn.holds(today))
                        .filter(turn -> !isReadIn(turn))
                        .isPresent();
    }

    /** The turns that have passed since it was read last, without anybody reading it. */
    public List<Turn> missedSince(SchoolCalendar calendar, Instant now) {
        LocalDate from = lastRead().map(day -> day.plusDays(1)).orElse(LocalDate.MIN);
        return passed(calendar, from, now).filter(turn -> !isReadIn(turn)).toList();
    }

    /** Every turn in which nobody read it, also when somebody did later. */
    public List<Turn> missed(SchoolCalendar calendar, Instant now) {
        return passed(calendar, LocalDate.MIN, now).filter(turn -> !isReadIn(turn)).toList();
    }

    private boolean isReadIn(Turn turn) {
        LocalDate last = turn.first().equals(turn.last()) ? turn.last() : sunday(turn.last());
        return readings.stream()
                .map(read -> read.fact().day())
                .anyMatch(day -> !day.isBefore(turn.first()) && !day.isAfter(last));
    }

    /** Those that were over before today, and in which it bound the person all the time. */
    private Stream<Turn> passed(SchoolCalendar calendar, LocalDate from, Instant now) {
        LocalDate began =
                askedSince.map(day -> day.plusDays(1)).orElse(day(restriction.period().from()));
        LocalDate first = from.isAfter(began) ? from : began;
        LocalDate ends = restriction.endsOn().plusDays(1);
        LocalDate until = ends.isBefore(day(now)) ? ends : day(now);
        List<Turn> turns = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
            turn(calendar, day)
                    .filter(turn -> turn.last().isBefore(day(now)))
                    .filter(turn -> turns.isEmpty() || !turns.getLast().equals(turn))
                    .filter(turn -> bindsAllOf(turn.first()) && bindsAllOf(turn.last()))
                    .ifPresent(turns::add);
        }
        return turns.stream();
    }

    /** The turn to which a day belongs; none for a weekend, or a day off in a week of school. */
    private static Optional<Turn> turn(SchoolCalendar calendar, LocalDate day) {
        if (!calendar.workingDays().isWorkingDay(day)) {
            return Optional.empty();
        }
        if (isOfSchool(calendar, day)) {
            return Optional.of(new Turn(day, day));
        }
        List<LocalDate> working =
                monday(day)
                        .datesUntil(monday(day).plusDays(5))
                        .filter(calendar.workingDays()::isWorkingDay)
                        .toList();
        return working.stream().anyMatch(other -> isOfSchool(calendar, other))
                ? Optional.empty()
                : Optional.of(new Turn(working.getFirst(), working.getLast()));
    }

    /** Where no terms are published, a weekday is taken for a school day: sooner than never. */
    private static boolean isOfSchool(SchoolCalendar calendar, LocalDate day) {
        return calendar.isSchoolDay(day) != Answer.NO;
    }

    private boolean bindsAllOf(LocalDate day) {
        Instant last = day.plusDays(1).atStartOfDay(Period.LONDON).toInstant().minusMillis(1);
        return restriction.isInForceAt(day.atStartOfDay(Period.LONDON).toInstant())
                && restriction.isInForceAt(last)
                && isNamedAt(last);
    }

    private boolean isNamedAt(Instant moment) {
        return inboxes(restriction.termsAt(moment))
                .anyMatch(inbox -> inbox.reader().account().equals(reader.account()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    private static LocalDate sunday(LocalDate day) {
        return monday(day).plusDays(6);
    }
}

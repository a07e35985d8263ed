package org.evenhand.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.WoundClock;

/**
 * The year of the demonstration school: its scenes, each at its own moment, played in the order of
 * time so that the record grew as a real one does. Nothing in it may be refused.
 */
final class Play {
    private static final int SCHOOL_DAYS = 190;

    private record Scene(Instant at, Runnable work) {}

    /** How somebody of the staff acts. */
    @FunctionalInterface
    interface Cast {
        Scope as(Staff who);
    }

    private final LocalDate today;
    private final SchoolCalendar calendar;
    private final WoundClock clock;
    private final NewIds ids;
    private final Cast cast;
    private final Map<Staff, Account> accounts;
    private final List<Scene> scenes = new ArrayList<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, EntryId> entries = new HashMap<>();

    Play(LocalDate today, WoundClock clock, NewIds ids, Cast cast, Map<Staff, Account> accounts) {
        this.today = today;
        this.calendar = TheTerms.calendarAround(today);
        this.clock = clock;
        this.ids = ids;
        this.cast = cast;
        this.accounts = accounts;
    }

    /**
     * The school day about so many days before the day of the demonstration, which is the day for
     * 0. School days are what is counted back, about 190 to a year: nothing happens in the
     * holidays, and a later number never lies before an earlier one.
     */
    LocalDate day(int ago) {
        if (ago == 0) {
            return today;
        }
        int back = Math.max(1, Math.round(ago * SCHOOL_DAYS / 365f));
        return calendar.schoolDayBefore(today, back).orElseThrow();
    }

    Instant moment(int ago, String time) {
        return day(ago).atTime(LocalTime.parse(time)).atZone(Period.LONDON).toInstant();
    }

    /** Plans a scene on a school day about so many days ago. */
    void on(int ago, String time, Runnable work) {
        at(moment(ago, time), work);
    }

    void at(Instant moment, Runnable work) {
        scenes.add(new Scene(moment, work));
    }

    /** Plays everything that is planned, in the order of time. */
    void play() {
        scenes.stream()
                .sorted(Comparator.comparing(Scene::at))
                .forEachOrdered(scene -> clock.at(scene.at(), scene.work()));
        scenes.clear();
    }

    /** The day to which the clock is wound. */
    LocalDate now() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    Instant instant() {
        return clock.instant();
    }

    Scope as(Staff who) {
        return cast.as(who);
    }

    Account account(Staff who) {
        Account account = accounts.get(who);
        if (account == null) {
            throw new IllegalStateException(who + " has no account");
        }
        return account;
    }

    Target target(Staff who) {
        return new Target(account(who).id(), who.displayName());
    }

    FormTicket form() {
        return new FormTicket(ids.next(), new byte[32]);
    }

    /** The id at the end of the address that an act answered. */
    static UUID id(Outcome outcome) {
        if (outcome instanceof Outcome.Done(String address)) {
            return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        }
        throw new IllegalStateException("The demonstration was refused something: " + outcome);
    }

    static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("The demonstration was refused something: " + outcome);
        }
    }

    void knows(String name, PersonId person) {
        people.put(name, person);
    }

    boolean isKnown(String name) {
        return people.containsKey(name);
    }

    PersonId person(String name) {
        return found(people, name);
    }

    void logged(String key, EntryId entry) {
        entries.put(key, entry);
    }

    EntryId entry(String key) {
        return found(entries, key);
    }

    List<EntryId> entries(List<String> keys) {
        return keys.stream().map(this::entry).toList();
    }

    private static <T> T found(Map<String, T> all, String name) {
        T one = all.get(name);
        if (one == null) {
            throw new IllegalStateException("The demonstration does not know " + name);
        }
        return one;
    }
}

package org.evenhand.demonstration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.access.Accounts;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.Scopes;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.WoundClock;
import org.evenhand.school.SchoolType;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration school in an empty database, by the acts themselves and with a wound
 * clock: nothing in it could not have been made by people over a year.
 */
@Component
@Profile("demo")
class MakingTheDemonstration implements ApplicationRunner {
    private static final String PASSWORD = "evenhand-demo";
    private static final String REQUEST = "demoyear";
    private static final Act STAFF_JOIN = new Act("demonstration.open-accounts");

    private final Accounts accounts;
    private final Acts acts;
    private final FoundingASchool foundingASchool;
    private final OpeningAnAccount openingAnAccount;
    private final LoggingAContact loggingAContact;
    private final Scopes scopes;
    private final ThePeople people;
    private final WoundClock clock;

    MakingTheDemonstration(
            Accounts accounts,
            Acts acts,
            FoundingASchool foundingASchool,
            OpeningAnAccount openingAnAccount,
            LoggingAContact loggingAContact,
            Scopes scopes,
            ThePeople people,
            WoundClock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.foundingASchool = foundingASchool;
        this.openingAnAccount = openingAnAccount;
        this.loggingAContact = loggingAContact;
        this.scopes = scopes;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
            Map<Staff, Account> staff = new EnumMap<>(Staff.class);
            clock.at(moment(today.minusYears(1), LocalTime.of(9, 0)), () -> found(staff));
            clock.at(
                    moment(today.minusYears(1), LocalTime.of(10, 0)),
                    () -> people.record(scope(staff, Staff.HEAD), today.minusYears(1)));
            for (Happening happening : TheYear.happenings()) {
                log(happening, today, staff);
            }
        }
    }

    private void found(Map<Staff, Account> staff) {
        OrgId org =
                foundingASchool.found(
                        "Willowmere Junior School",
                        SchoolType.MAINTAINED,
                        new FoundingASchool.FirstAccount(
                                Staff.BUSINESS.signInName(),
                                Staff.BUSINESS.displayName(),
                                PASSWORD,
                                Staff.BUSINESS.roles()),
                        REQUEST);
        acts.perform(
                Scopes.ofEvenhand(org, REQUEST),
                STAFF_JOIN,
                unit -> {
                    for (Staff person : Staff.values()) {
                        if (person != Staff.BUSINESS) {
                            staff.put(
                                    person,
                                    openingAnAccount.open(
                                            unit,
                                            person.signInName(),
                                            person.displayName(),
                                            PASSWORD,
                                            person.roles()));
                        }
                    }
                    return Verdict.happened("/");
                });
    }

    private Scope scope(Map<Staff, Account> staff, Staff who) {
        Account account = staff.get(who);
        if (account == null) {
            throw new IllegalStateException(who + " has no account");
        }
        return scopes.of(account, REQUEST);
    }

    /** Each is written down ten minutes after it happened, by the one it happened to. */
    private void log(Happening happening, LocalDate today, Map<Staff, Account> staff) {
        Instant happenedAt =
                moment(weekday(today.minusDays(happening.daysAgo())), happening.time());
        Account reporter = staff.get(happening.reporter());
        if (reporter == null) {
            throw new IllegalStateException(happening.reporter() + " has no account");
        }
        clock.at(
                happenedAt.plus(Duration.ofMinutes(10)),
                () ->
                        loggingAContact.log(
                                scopes.of(reporter, REQUEST),
                                new LoggingAContact.Told(
                                        happening.who(),
                                        happening.channel(),
                                        happenedAt,
                                        happening.account(),
                                        happening.exactWords(),
                                        happening.onTheSpot(),
                                        happening.howItLeftMe())));
    }

    private static LocalDate weekday(LocalDate day) {
        LocalDate weekday = day;
        while (weekday.getDayOfWeek() == DayOfWeek.SATURDAY
                || weekday.getDayOfWeek() == DayOfWeek.SUNDAY) {
            weekday = weekday.minusDays(1);
        }
        return weekday;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Period.LONDON).toInstant();
    }
}

package org.evenhand.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.evenhand.access.Account;
import org.evenhand.access.Accounts;
import org.evenhand.access.FoundingASchool;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
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
import org.springframework.util.FileSystemUtils;

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
    private final Scopes scopes;
    private final TheSettings settings;
    private final ThePeople people;
    private final TheFiles files;
    private final TheRecord record;
    private final TheCases cases;
    private final WoundClock clock;
    private final NewIds ids;

    MakingTheDemonstration(
            Accounts accounts,
            Acts acts,
            FoundingASchool foundingASchool,
            OpeningAnAccount openingAnAccount,
            Scopes scopes,
            TheSettings settings,
            ThePeople people,
            TheFiles files,
            TheRecord record,
            TheCases cases,
            WoundClock clock,
            NewIds ids) {
        this.accounts = accounts;
        this.acts = acts;
        this.foundingASchool = foundingASchool;
        this.openingAnAccount = openingAnAccount;
        this.scopes = scopes;
        this.settings = settings;
        this.people = people;
        this.files = files;
        this.record = record;
        this.cases = cases;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            make();
        }
    }

    private void make() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        Map<Staff, Account> staff = new EnumMap<>(Staff.class);
        Play play = new Play(today, clock, ids, who -> scope(staff, who), staff);
        LocalDate first = today.minusYears(1);
        play.at(moment(first, 9), () -> found(staff));
        play.play();
        play.at(moment(first, 10), () -> settings.settle(play, today));
        play.at(moment(first, 11), () -> people.record(play));
        TheYear.happenings().forEach(happening -> record.plan(play, happening));
        record.planConcern(play, "kerry-worried", 2, "16:30");
        cases.plan(play);
        withFiles(play);
    }

    /** The evidence lies in a folder of its own until it is kept. */
    private void withFiles(Play play) {
        try {
            Path folder = Files.createTempDirectory("evenhand-demonstration");
            try {
                files.make(folder, play.moment(TheYear.THREAT_AGO, "12:05").atZone(Period.LONDON));
                play.play();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
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
        staff.put(Staff.BUSINESS, founder(org));
    }

    /** Who founded it got an account with it. */
    private Account founder(OrgId org) {
        return acts.lookUp(
                        Scopes.ofEvenhand(org, REQUEST),
                        unit -> PostHolders.now(unit).firstOf(Role.BUSINESS_MANAGER))
                .flatMap(holder -> accounts.byId(holder.account()))
                .orElseThrow();
    }

    private Scope scope(Map<Staff, Account> staff, Staff who) {
        Account account = staff.get(who);
        if (account == null) {
            throw new IllegalStateException(who + " has no account");
        }
        return scopes.of(account, REQUEST);
    }

    private static Instant moment(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Period.LONDON).toInstant();
    }
}

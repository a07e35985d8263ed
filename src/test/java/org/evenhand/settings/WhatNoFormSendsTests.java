package org.evenhand.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.evenhand.access.act.NamingAPostHolder;
import org.evenhand.access.act.OpeningAccounts;
import org.evenhand.access.act.OpeningAccounts.NewAccount;
import org.evenhand.calendar.Allowance;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.act.ChoosingATime;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;

/** The forms of the settings stop these themselves; whoever sends them all the same is refused. */
class WhatNoFormSendsTests {
    private static final String PASSWORD = "three words apart";

    private final ReadySchool ready = ReadySchool.founded();

    @Test
    void anAccountIsSomethingInTheSchool() {
        assertRefused(opened(PASSWORD), "access.account-is-nothing");
        assertDone(opened(PASSWORD, Role.STAFF));
    }

    @Test
    void aPasswordIsNeitherShortNorEndless() {
        assertRefused(opened("elevenchars", Role.STAFF), "access.password-too-weak");
        assertRefused(opened("x".repeat(201), Role.STAFF), "access.password-too-weak");
        assertDone(opened("twelve chars", Role.STAFF));
    }

    @Test
    void onlyAnOfficeOfTheGovernorsOrForDataIsHeldWithoutSigningIn() {
        assertRefused(named(Role.HEADTEACHER), "access.office-signs-in");
        assertRefused(named(Role.SENIOR_LEADER), "access.office-signs-in");
        assertDone(named(Role.GOVERNOR));
    }

    @Test
    void guidanceWasLookedAtOnADayThatHasCome() {
        assertRefused(adopted(ReadySchool.today().plusDays(1)), "school.guidance-not-checked-yet");
        assertDone(adopted(ReadySchool.today()));
    }

    @Test
    void aTimeThatTheLawOrTheTermDatesSetIsNotTheSchools() {
        assertRefused(allowed(Timer.SUBJECT_ACCESS), "timer.not-the-schools");
        assertRefused(allowed(Timer.ANNUAL_REVIEW), "timer.not-the-schools");
        assertDone(allowed(Timer.ASK_FOR_REVIEW));
    }

    private Outcome opened(String password, Role... roles) {
        return ready.the(OpeningAccounts.class)
                .open(
                        ready.as(ready.head),
                        ReadySchool.form(),
                        new NewAccount(
                                "Megan Hughes",
                                "megan-" + ready.school().mark(),
                                password,
                                Set.of(roles)));
    }

    private Outcome named(Role office) {
        return ready.the(NamingAPostHolder.class)
                .name(
                        ready.as(ready.head),
                        ReadySchool.form(),
                        office,
                        "Colin Marsh",
                        "01632 960 114");
    }

    private Outcome adopted(LocalDate guidanceCheckedOn) {
        return ready.the(AdoptingAPolicy.class)
                .adopt(
                        ready.as(ready.head),
                        ReadySchool.form(),
                        new PolicyVersion(
                                "Policy on Unacceptable Actions",
                                "2",
                                ReadySchool.ago(3),
                                "fernleigh.example/policies",
                                "The guidance of January",
                                guidanceCheckedOn),
                        "");
    }

    private Outcome allowed(Timer timer) {
        return ready.the(ChoosingATime.class)
                .choose(
                        ready.as(ready.head),
                        ReadySchool.form(),
                        timer,
                        new Allowance.Count(10, Allowance.Unit.WORKING_DAYS));
    }

    private static void assertRefused(Outcome outcome, String rule) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) outcome).grounds().all())
                .extracting(Ground::rule)
                .containsExactly(rule);
    }

    private static void assertDone(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}

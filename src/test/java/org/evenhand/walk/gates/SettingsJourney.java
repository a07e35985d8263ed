package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a school settles about itself, and who may do what in it. */
class SettingsJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();

    @Test
    @Meets({
        "access.is-that-already",
        "access.name-is-taken",
        "access.not-backwards",
        "access.not-ones-own",
        "access.not-the-old-password",
        "access.out-of-the-technicians-reach"
    })
    void accountsAndRoles() {
        Account it = ready.school().has("it", Role.STAFF, Role.TECHNICIAN);
        Colleague technician = gates.signedIn(it);
        Colleague head = gates.signedIn(ready.head);
        String deputy = "/settings/accounts/" + ready.deputy.id().text();
        String teacher = "/settings/accounts/" + ready.teacher.id().text();

        technician
                .opens(deputy + "/password")
                .answers("password", "a quiet river bend")
                .sends()
                .isRefused("access.out-of-the-technicians-reach");
        head.opens(deputy + "/password")
                .answers("password", "a quiet river bend")
                .sends()
                .isNotRefused("access.out-of-the-technicians-reach")
                .isFine();
        opens(head, "The assistant", "SENIOR_LEADER", it.signInName())
                .isRefused("access.name-is-taken");
        opens(head, "The assistant", "SENIOR_LEADER", it.signInName() + "-2")
                .isNotRefused("access.name-is-taken")
                .hasDone("The assistant");

        head.opens(teacher + "/role")
                .answers("role", "STAFF")
                .answers("from", today())
                .sends()
                .isRefused("access.is-that-already")
                .answers("role", "OFFICE")
                .answers("from", ago(3))
                .sends()
                .isNotRefused("access.is-that-already")
                .isRefused("access.not-backwards")
                .answers("from", today())
                .sends()
                .isNotRefused("access.not-backwards")
                .hasDone("It is saved");

        head.opens("/settings/accounts/" + ready.head.id().text() + "/password")
                .answers("password", "a quiet river bend")
                .sends()
                .isRefused("access.not-ones-own");
        head.opens("/account")
                .answers("password-before", "something else entirely")
                .answers("password-after", "a quiet river bend")
                .answers("password-again", "a quiet river bend")
                .presses("Change it")
                .isRefused("access.not-the-old-password");
        head.opens("/account")
                .answers("password-before", RunningEvenhand.PASSWORD)
                .answers("password-after", "a quiet river bend")
                .answers("password-again", "a quiet river bend")
                .presses("Change it")
                .isNotRefused("access.not-ones-own", "access.not-the-old-password")
                .hasDone("It is saved");
    }

    private static Colleague opens(Colleague by, String name, String role, String signIn) {
        return by.opens("/settings/accounts/new")
                .answers("name", name)
                .answers("roles", role)
                .answers("signInName", signIn)
                .answers("password", "a quiet river bend")
                .sends();
    }

    @Test
    @Meets({
        "calendar.closed-already",
        "calendar.not-open-anyway",
        "school.policy-not-adopted-yet",
        "timer.too-long",
        "timer.too-short"
    })
    void daysTimesAndThePolicy() {
        Colleague head = gates.signedIn(ready.head);
        LocalDate saturday = today();
        while (saturday.getDayOfWeek().getValue() != 6) {
            saturday = saturday.plusDays(1);
        }
        head.opens("/settings/closures/new")
                .answers("day", saturday)
                .answers("reason", "Snow")
                .answersWithTheFirst("extent")
                .sends()
                .isRefused("calendar.not-open-anyway")
                .answers("day", saturday.plusDays(3))
                .sends()
                .isNotRefused("calendar.not-open-anyway")
                .hasDone("Snow");
        head.opens("/settings/closures/new")
                .answers("day", saturday.plusDays(3))
                .answers("reason", "Snow")
                .answersWithTheFirst("extent")
                .sends()
                .isRefused("calendar.closed-already")
                .answers("day", saturday.plusDays(4))
                .sends()
                .isNotRefused("calendar.closed-already")
                .hasDone("Snow");

        head.opens("/settings/times/chair-answers")
                .answers("number", "0")
                .answers("unit", "SCHOOL_DAYS")
                .presses("Save")
                .isRefused("timer.too-short")
                .answers("number", "999")
                .presses("Save")
                .isNotRefused("timer.too-short")
                .isRefused("timer.too-long")
                .answers("number", "2")
                .presses("Save")
                .isNotRefused("timer.too-long")
                .hasDone("2 school days");

        head.opens("/settings/school/policy")
                .answers("title", "Policy on Unacceptable Actions")
                .answers("version", "2.0")
                .answers("adoptedOn", today().plusDays(3))
                .answers("whereToRead", "fernleigh.example/policies")
                .sends()
                .isRefused("school.policy-not-adopted-yet")
                .answers("adoptedOn", today())
                .sends()
                .isNotRefused("school.policy-not-adopted-yet")
                .hasDone("2.0");
    }

    @Test
    @Meets({"letter.needs-chair", "letter.needs-headteacher"})
    void anEmptySchoolGetsAHeadAndAChairInItsFirstHour() {
        RunningEvenhand.TestSchool empty = RunningEvenhand.shared().aSchool();
        Account bursar = empty.has("bursar", Role.STAFF, Role.BUSINESS_MANAGER);
        Colleague business = gates.signedIn(bursar);

        business.opens("/first-hour").isRefused("letter.needs-chair", "letter.needs-headteacher");
        opens(business, "The new head", "HEADTEACHER", bursar.signInName() + "-head");
        business.opens("/settings/accounts/post-holder")
                .answers("office", "CHAIR")
                .answers("name", "The new chair")
                .answers("reachedAt", "chair@fernleigh.example")
                .sends()
                .isFine();
        business.opens("/first-hour")
                .isNotRefused("letter.needs-chair", "letter.needs-headteacher")
                .opens("/settings/accounts")
                .hasDone("The new chair");
    }
}

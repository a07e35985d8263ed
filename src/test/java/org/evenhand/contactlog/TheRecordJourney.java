package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Locale;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.browser.Thumb;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of the record in a real browser: on a phone, for axe, with and without errors. */
class TheRecordJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private static final List<String> TASKS =
            List.of(
                    "circumstances",
                    "targets",
                    "dissatisfaction",
                    "headings",
                    "background",
                    "demand",
                    "on-the-spot",
                    "impact",
                    "safeguarding",
                    "safeguarding-told",
                    "post",
                    "late",
                    "review",
                    "complaint",
                    "follow-up",
                    "told-afterwards",
                    "disclosure",
                    "police",
                    "police-exception",
                    "violent-incident",
                    "not-a-violent-incident",
                    "safety-report",
                    "riddor",
                    "wishes",
                    "steps-taken",
                    "social-media",
                    "correspondence",
                    "sent-again",
                    "correct",
                    "in-error",
                    "person",
                    "evidence");

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account headAccount = school.has("head", Role.HEADTEACHER);

    @Test
    void heSworeAtMeOnThePhoneIsLoggedWithOneThumbInAtMostTwelveTouchesAndAMinute() {
        Page page = signedIn(school.has("teacher", Role.STAFF), Look.PHONE);
        Thumb thumb = new Thumb(page);

        thumb.touches("main a:has-text('Log a contact')")
                .types("#who", "Mr O'Neill")
                .chooses("#channel", "PHONE_CALL")
                .touches("[name=day][value=yesterday]")
                .types("#time", "2:30pm")
                .types("#account", "He swore at me on the phone. I ended the call.")
                .touches("main button:has-text('Save')");

        page.getByText("It is saved").waitFor();
        assertThat(page.textContent("main")).contains("Mr O'Neill", "2:30pm");
        System.out.printf(
                Locale.UK,
                "He swore at me on the phone: %d touches, %d letters, %.0f seconds%n",
                thumb.touches(),
                thumb.letters(),
                thumb.seconds());
        // Worked out by hand: 8 touches, and 10 + 6 + 46 letters at 0.4 seconds each.
        assertThat(thumb.touches()).isEqualTo(8).isLessThanOrEqualTo(12);
        assertThat(thumb.letters()).isEqualTo(62);
        assertThat(thumb.seconds()).isCloseTo(32.8, within(0.01)).isLessThan(60);
        assertThat(Browser.overflow(page)).isZero();
        AxeChecks.findNothingOn(page);
    }

    @Test
    void whatHappenedJustNowIsOneTouchAndTheTimeOfItIsSeen() {
        Page page = signedIn(school.has("teacher", Role.STAFF), Look.PHONE);
        // In winter the clock of the school is the world's, at five past nine in the morning.
        page.clock().setFixedTime("2026-11-24T09:05:59Z");
        Thumb thumb = new Thumb(page);

        thumb.touches("main a:has-text('Log a contact')")
                .types("#who", "Mr O'Neill")
                .chooses("#channel", "PHONE_CALL");
        thumb.touches("[name=day][value=now]");

        // The clock of whoever writes is seen, and nobody is asked for a time.
        assertThat(page.textContent("main")).contains("Just now, 9:05am");
        assertThat(page.isVisible("#time")).isFalse();
        page.locator("[name=day][value=yesterday]").check();
        assertThat(page.isVisible("#time")).isTrue();
        assertThat(page.textContent("main")).doesNotContain("9:05am");
        page.locator("[name=day][value=now]").check();
        AxeChecks.findNothingOn(page);
        thumb.types("#account", "He swore at me on the phone. I ended the call.")
                .touches("main button:has-text('Save')");
        page.getByText("It is saved").waitFor();
        assertThat(page.textContent("main")).contains("9:05am");
        // Worked out by hand: 7 touches, and 10 + 46 letters at 0.4 seconds each.
        assertThat(thumb.seconds()).isCloseTo(29.4, within(0.01));
        AxeChecks.findNothingOn(page);
        // Without scripts the time may be left out too: then it is when the form came.
        Page plain = signedIn(school.has("plain", Role.STAFF), Look.PHONE_WITHOUT_SCRIPTS);
        plain.navigate(address("/contacts/new"));
        plain.fill("#who", "Mr O'Neill");
        plain.selectOption("#channel", "PHONE_CALL");
        plain.check("[name=day][value=now]");
        plain.fill("#account", "He swore at me on the phone.");
        plain.locator("main button:has-text('Save')").click();
        assertThat(plain.textContent("main")).contains("It is saved");
    }

    @Test
    void whatWasTypedStaysWhenThePhoneHasNoConnection() {
        Page page = signedIn(school.has("teacher", Role.STAFF), Look.PHONE);
        page.navigate(address("/contacts/new"));
        page.fill("#who", "Mr O'Neill");
        page.selectOption("#channel", "PHONE_CALL");
        page.locator("[name=day][value=yesterday]").check();
        page.fill("#time", "2:30pm");
        page.fill("#account", "He swore at me on the phone.");
        connected(page, false);

        page.locator("main button:has-text('Save')").click();

        assertThat(page.textContent("[role=alert]")).contains("Not saved: there is no connection");
        assertThat(page.inputValue("#account")).isEqualTo("He swore at me on the phone.");
        AxeChecks.findNothingOn(page);

        connected(page, true);
        // Two clicks within a second are taken for one.
        page.waitForTimeout(1_100);
        page.locator("main button:has-text('Save')").click();
        page.getByText("It is saved").waitFor();
        assertThat(page.textContent("main")).contains("He swore at me on the phone.");
    }

    @Test
    void aThumbThatTellsTooMuchTakesTooLong() {
        Page page = signedIn(school.has("teacher", Role.STAFF), Look.PHONE);
        Thumb thumb = new Thumb(page);

        thumb.touches("main a:has-text('Log a contact')").types("#account", "x".repeat(146));

        assertThat(thumb.seconds()).isGreaterThan(60);
    }

    @Test
    void axeFindsNothingOnAnyTaskEmptyOrRefused() {
        String entry = anEntryWithEverything();
        Page page = signedIn(headAccount, Look.PHONE);
        for (String task : TASKS) {
            page.navigate(address(entry + "/" + task));
            assertThat(page.title()).as(task).doesNotContain("not found");
            checked(page);
            Browser.leave(
                    page, page.locator("main form[action$='/" + task + "'] button[type=submit]"));
            checked(page);
        }
    }

    @Test
    void axeFindsNothingOnTheEntryTheRecordAndWelfare() {
        String entry = anEntryWithEverything();
        Page page = signedIn(headAccount, Look.PHONE);
        for (String path :
                List.of(
                        entry,
                        entry + "/welfare/" + headAccount.id().text(),
                        "/contacts",
                        "/contacts?heading=A",
                        "/contacts?from-day=31&from-month=2&from-year=2026",
                        "/contacts/mails",
                        "/contacts/new")) {
            page.navigate(address(path));
            checked(page);
        }
        browser.picture(page, "log-a-contact");
        page.navigate(address(entry));
        browser.picture(page, "entry");
        browser.paper(page, "entry");
    }

    @Test
    void whatAHeadingWasIsAskedUnderIt() {
        String entry = anEntryWithEverything();
        Page page = signedIn(headAccount, Look.PHONE);
        page.navigate(address(entry + "/headings"));

        page.locator("[name=headings][value=B]").check();
        assertThat(page.locator("[value=OTHER_DEMAND]").isVisible()).isTrue();
        page.locator("[name=headings][value=B]").uncheck();
        assertThat(page.locator("[value=OTHER_DEMAND]").isVisible()).isFalse();
    }

    /** What the browser suspects of its connection, and that nothing answers it. */
    private static void connected(Page page, boolean is) {
        if (is) {
            page.unroute("**/assets/**");
        } else {
            page.route("**/assets/**", Route::abort);
        }
        page.evaluate(
                "is => Object.defineProperty(navigator, 'onLine', {get: () => is, configurable: true})",
                is);
    }

    private static void checked(Page page) {
        AxeChecks.findNothingOn(page);
        assertThat(Browser.overflow(page)).as(page.url()).isZero();
    }

    private String anEntryWithEverything() {
        Visitor head = new Visitor(school.program().address());
        head.signsIn(headAccount.signInName(), RunningEvenhand.PASSWORD);
        String entry =
                AnEntry.form(head)
                        .with("channel", "SOCIAL_MEDIA")
                        .with("onTheSpot", "ENDED_CALL", "CALLED_POLICE")
                        .with("exactWords", "You will regret this")
                        .withFile("files", "post.txt", KeepingEvidenceTests.text(900))
                        .withFile("files", "run.exe", KeepingEvidenceTests.text(9))
                        .send()
                        .at()
                        .getPath();
        AnEntry.complete(head, entry, headAccount.id().text());
        AnEntry.done(
                AnEntry.task(head, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", "THREAT_OF_VIOLENCE", "SEXUAL_HARASSMENT")
                        .send());
        AnEntry.done(
                AnEntry.task(head, entry, "safety-report")
                        .with("affected", "The teacher")
                        .with("nature", "Threatened")
                        .with("support", "A talk")
                        .with("specifiedInjury", "yes")
                        .send());
        AnEntry.done(
                AnEntry.task(head, entry, "correct")
                        .with("account", "He shouted.")
                        .with("because", "He did not swear")
                        .send());
        return entry;
    }

    private Page signedIn(Account account, Look look) {
        Page page = browser.open(look, address("/sign-in"));
        page.fill("[name=name]", account.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private String address(String path) {
        return school.program().address() + path;
    }
}

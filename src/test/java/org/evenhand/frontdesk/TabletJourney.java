package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.frontdesk.tablet.UsedOnATablet;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.ContactKind;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.TestMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The network is cut in the middle of a morning at reception: the tablet goes on with what it holds
 * for a day, then shows only the emergency page, and on return the record holds what it showed.
 */
@Paragraphs({"P51", "P62", "J1", "J2", "J3"})
class TabletJourney {
    private static final String PIN = "480271";

    /** The tablet's clock goes as the program's does, unless a test puts it elsewhere. */
    private static final String CLOCK =
            """
            const Real = Date
            const shift = () => {
              try { return Number(localStorage.getItem('shift') ?? 0) + AHEAD } catch { return AHEAD }
            }
            globalThis.Date = class extends Real {
              constructor(...given) { if (given.length) super(...given); else super(Real.now() + shift()) }
              static now() { return Real.now() + shift() }
            }
            """;

    /** Every byte that the page keeps, as a thief would look through it. */
    private static final String STORED =
            """
            async () => {
              const database = await new Promise((resolve) => {
                const asked = indexedDB.open('evenhand-tablet')
                asked.onsuccess = () => resolve(asked.result)
              })
              const said = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder('latin1').decode(value)
                : value && typeof value === 'object' ? Object.values(value).map(said).join(' ') : String(value)
              const parts = []
              for (const name of database.objectStoreNames) {
                const all = await new Promise((resolve) => {
                  const asked = database.transaction(name).objectStore(name).getAll()
                  asked.onsuccess = () => resolve(asked.result)
                })
                parts.push(...all.map(said))
              }
              database.close()
              for (const name of await caches.keys()) {
                const cache = await caches.open(name)
                for (const request of await cache.keys()) parts.push(await (await cache.match(request)).text())
              }
              return parts.join(' ')
            }
            """;

    @RegisterExtension static final Browser browser = new Browser();

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Account manager = school.has("manager", Role.BUSINESS_MANAGER, Role.OFFICE);
    private final PersonId karen = on.somebody("Karen Doyle");
    private final Cable cable = new Cable(school.program().address());

    @AfterEach
    void close() {
        cable.close();
    }

    /** A tablet that was enrolled, has a PIN, and holds its cards. */
    private Page tablet() {
        on.child(karen, "Finn Doyle").reachedBy(karen, ContactKind.PHONE, "01632 960444");
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        Page page = browser.open(Look.PHONE);
        // A browser has the machine's clock, and the program the one that tests wind.
        page.addInitScript(CLOCK.replace("AHEAD", Long.toString(ahead())));
        page.navigate(cable.address() + "/sign-in");
        page.fill("[name=name]", manager.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button[type=submit]");
        page.navigate(cable.address() + "/settings/tablets");
        page.fill("[name=label]", "The tablet at the main door");
        page.fill("[name=rings]", "Senior on call, 01632 960002");
        page.click("text=Enrol this device");
        page.getByText("Choose a PIN for this tablet").waitFor();
        look(page, "choose");
        page.fill("#pin", "1234");
        page.click("text=Use this PIN");
        page.getByText("Enter at least 6 digits, and nothing else").waitFor();
        page.fill("#pin", "123456");
        page.click("text=Use this PIN");
        page.getByText("Choose one that is harder to guess").waitFor();
        page.fill("#pin", PIN);
        page.click("text=Use this PIN");
        page.getByText("Sign in there first").waitFor();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.navigate(cable.address() + "/desk");
        page.waitForFunction(
                "() => new Promise((resolve) => { const asked = indexedDB.open('evenhand-tablet');"
                        + " asked.onsuccess = () => { const it = asked.result.transaction('kept')"
                        + ".objectStore('kept').get('cards');"
                        + " it.onsuccess = () => { asked.result.close(); resolve(Boolean(it.result)) } } })");
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        look(page, "there");
        return page;
    }

    private static long ahead() {
        return Duration.between(Instant.now(), TestMoment.now()).toMillis();
    }

    /** From now on its clock is wound by the test; it goes by itself besides. */
    private static void wound(Page page) {
        page.evaluate("(by) => localStorage.setItem('shift', by)", Long.toString(-ahead()));
        page.clock().install(new Clock.InstallOptions().setTime(TestMoment.now().toEpochMilli()));
    }

    /** As many searches written down as nobody makes by hand. */
    private static void writesDown(Page page, int many) {
        page.evaluate(
                """
                async (many) => {
                  const { writeDown } = await import('/assets/tablet/held.js')
                  for (let i = 0; i < many; i++) await writeDown('desk-search', [])
                }
                """,
                many);
    }

    private void away(Page page) {
        cable.cut();
        page.navigate(cable.address() + "/desk/tablet");
    }

    private void unlocked(Page page) {
        page.getByText("The network is away").first().waitFor();
        page.fill("#pin", PIN);
        page.click("text=Open the cards");
        page.getByText("Who is it?").waitFor();
    }

    private static void search(Page page, String wanted) {
        page.fill("#wanted", wanted);
        page.click("text=What do I do?");
        page.getByText("has anything in force, as at").waitFor();
    }

    private void look(Page page, String name) {
        AxeChecks.findNothingOn(page);
        assertThat(Browser.overflow(page)).isZero();
        browser.picture(page, "tablet-" + name);
        page.setViewportSize(820, 1180);
        browser.picture(page, "tablet-" + name + "-820");
        page.setViewportSize(375, 667);
    }

    @Test
    void theDeskGoesOnAndTheRecordHoldsWhatItShowed() {
        Page page = tablet();
        away(page);
        page.getByText("The network is away").first().waitFor();
        look(page, "pin");
        page.fill("#pin", "999999");
        page.click("text=Open the cards");
        page.getByText("That is not the PIN. 4 tries are left.").waitFor();
        look(page, "wrong-pin");
        unlocked(page);
        look(page, "search");

        search(page, "Sunita Rao");
        assertThat(page.textContent("#found"))
                .contains("Nobody of that name has anything in force, as at ")
                .contains("This says nothing of who they are")
                .doesNotContain("Karen");
        search(page, "karen doile");
        assertThat(page.textContent("#found"))
                .contains(
                        "Karen Doyle", "Refuse nobody on a name alone", "Nobody else of that name")
                .doesNotContain("Mrs Green");
        look(page, "found");
        page.fill("#found input", "Doyle");
        page.click("text=Show the card");
        page.getByText("That does not make sure that it is Karen Doyle").waitFor();
        look(page, "unsure");
        page.fill("#found input", "Finn");
        page.click("text=Show the card");
        page.getByText("Whom to fetch:").waitFor();
        assertThat(page.textContent("#state"))
                .contains("Karen Doyle", "the network is away", "Give no reasons")
                .containsPattern("As at \\d\\d:\\d\\d: the network is away");
        look(page, "card");

        page.click("text=Emergency: get help now");
        page.getByText("It is written down, and is sent when the network is back").waitFor();
        assertThat(page.textContent("#help"))
                .contains("Fetch help yourself", "Ring 999", "Senior on call, 01632 960002");
        look(page, "emergency");
        assertThat(all(UsedOnATablet.class)).isEmpty();

        String stored = String.valueOf(page.evaluate(STORED));
        assertThat(stored)
                .doesNotContainIgnoringCase("Karen")
                .doesNotContainIgnoringCase("Doyle")
                .doesNotContainIgnoringCase("Finn")
                .doesNotContain("960444")
                .doesNotContain(karen.text());
        // The control: what is stored in plain is found.
        assertThat(stored).contains("The tablet at the main door", "evenhand-desk-card");

        cable.mend();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        assertThat(all(UsedOnATablet.class))
                .extracting(it -> it.fact().what() + " " + it.fact().people().size())
                .containsExactly("desk-search 0", "desk-search 1", "desk-card 1", "EMERGENCY 1");
        assertThat(all(UsedOnATablet.class))
                .allSatisfy(it -> {
                    assertThat(it.fact().timeInDoubt()).isFalse();
                    assertThat(it.actor().account()).isEqualTo(manager.id());
                });
        assertThat(all(HelpCalled.class))
                .extracting(Recorded::fact)
                .containsExactly(new HelpCalled(HelpKind.EMERGENCY, karen));
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        assertThat(all(UsedOnATablet.class)).hasSize(4);
        assertThat(page.textContent("#waiting")).isEmpty();
    }

    @Test
    void afterTwoDaysOnlyTheEmergencyPageIsLeft() {
        Page page = tablet();
        away(page);
        // The control: an hour before the day is over they open.
        clock(page, Duration.ofHours(23));
        unlocked(page);

        clock(page, Duration.ofDays(2));

        onlyTheEmergencyPage(page, "older than 24 hours. It is deleted.");
        // Also when the clock is right again: it is gone.
        clock(page, Duration.ZERO);
        onlyTheEmergencyPage(page, "older than 24 hours. It is deleted.");

        cable.mend();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        assertThat(all(HelpCalled.class)).hasSize(2);
    }

    @Test
    void aClockThatWasPutBackIsBelievedNoMore() {
        Page page = tablet();
        away(page);
        clock(page, Duration.ofHours(3));
        unlocked(page);

        clock(page, Duration.ofHours(1));

        onlyTheEmergencyPage(page, "The clock of this tablet was put back");
        cable.mend();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        assertThat(all(UsedOnATablet.class))
                .singleElement()
                .satisfies(it -> assertThat(it.fact().timeInDoubt()).isTrue());
    }

    /** Put back while somebody looks at it, it is seen before the next thing is shown. */
    @Test
    void aClockThatIsPutBackUnderOnesHandsIsSeenAtOnce() {
        Page page = tablet();
        away(page);
        unlocked(page);
        search(page, "karen");

        page.evaluate("() => localStorage.setItem('shift', -3600000)");
        page.click("text=I know them by sight");

        page.getByText("The clock of this tablet was put back").waitFor();
        assertThat(page.textContent("#state")).doesNotContain("Karen");
    }

    @Test
    void afterFiveWrongPinsNothingIsLeft() {
        Page page = tablet();
        away(page);
        for (int left = 4; left > 0; left--) {
            page.fill("#pin", "55443" + left);
            page.click("text=Open the cards");
            page.getByText(left == 1 ? "One try is left" : left + " tries are left").waitFor();
            // Closing the page takes no try back.
            page.navigate(cable.address() + "/desk/tablet");
            page.getByText("The PIN of this tablet").waitFor();
        }
        page.fill("#pin", "554439");
        page.click("text=Open the cards");

        onlyTheEmergencyPage(page, "A wrong PIN was entered five times");
        cable.mend();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("Choose a PIN for this tablet").waitFor();
        assertThat(all(UsedOnATablet.class))
                .extracting(it -> it.fact().what())
                .containsExactly("five-wrong-pins", "EMERGENCY");
    }

    @Test
    void endedItForgetsEverythingAtItsNextContact() {
        Page page = tablet();
        page.navigate(cable.address() + "/settings/tablets");
        look(page, "list");
        page.click("text=Stolen or lost: end it now");
        page.getByText("By The manager at").last().waitFor();
        look(page, "list-ended");

        page.navigate(cable.address() + "/desk/tablet");

        page.getByText("This tablet was ended. What it held is deleted.").waitFor();
        away(page);
        onlyTheEmergencyPage(page, "This tablet was ended");
        cable.mend();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet was ended. What it held is deleted.").waitFor();
        assertThat(all(UsedOnATablet.class))
                .singleElement()
                .satisfies(it -> assertThat(it.fact().afterItsEnd()).isTrue());
        assertThat(all(HelpCalled.class)).isEmpty();
    }

    @Test
    void whoeverSaysSoLetsItForgetEverything() {
        Page page = tablet();

        page.click("text=Forget what this tablet holds");
        page.click("text=Forget it now");

        page.getByText("Choose a PIN for this tablet").waitFor();
        away(page);
        page.getByText("This tablet was told to forget what it held").waitFor();
    }

    /** Signing out of the desk is no end of what the tablet holds: that is what it is for. */
    @Test
    void signingOutLeavesWhatItHolds() {
        Page page = tablet();
        page.navigate(cable.address() + "/desk");
        page.click("text=Sign out");
        page.getByText("Sign in").first().waitFor();
        away(page);
        unlocked(page);
    }

    @Test
    void fiveMinutesAfterTheLastSignOfSomebodyItLocks() {
        Page page = tablet();
        wound(page);
        away(page);
        unlocked(page);
        search(page, "karen");
        page.clock().fastForward(Duration.ofSeconds(290).toMillis());
        page.keyboard().press("Shift");
        // The control: whoever is there goes on.
        page.clock().fastForward(Duration.ofSeconds(290).toMillis());
        assertThat(page.textContent("#state")).contains("Karen Doyle");

        page.clock().fastForward(Duration.ofSeconds(25).toMillis());

        page.getByText("The PIN of this tablet").waitFor();
        assertThat(page.textContent("#state")).doesNotContain("Karen");
        unlocked(page);
    }

    @Test
    void withinHalfAMinuteItSaysThatEvenhandIsThereAndTakesNothingAway() {
        Page page = tablet();
        wound(page);
        away(page);
        unlocked(page);
        search(page, "karen");
        // The control: while it is away it does not say so.
        page.clock().fastForward(Duration.ofSeconds(31).toMillis());
        cable.mend();
        assertThat(page.isVisible("#there")).isFalse();

        page.clock().fastForward(Duration.ofSeconds(31).toMillis());

        page.getByText("Evenhand is there again. Go to the front desk").waitFor();
        assertThat(page.textContent("#state")).contains("Karen Doyle");
        look(page, "there-again");
        assertThat(all(UsedOnATablet.class)).hasSize(1);
    }

    @Test
    void twentyThingsAreSentTogetherAndTheRestAfterThem() {
        Page page = tablet();
        away(page);
        writesDown(page, 203);
        List<Long> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/desk/tablet/journal")) {
                sent.add(
                        Pattern.compile("\"id\"")
                                .matcher(String.valueOf(request.postData()))
                                .results()
                                .count());
            }
        });

        cable.mend();
        opensUntil(page, 203);

        assertThat(sent).contains(20L, 3L).allMatch(together -> together <= 20);
        assertThat(all(UsedOnATablet.class)).noneMatch(it -> it.fact().afterItsEnd());
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet holds the cards as at").waitFor();
        assertThat(all(UsedOnATablet.class)).as("sent once more").hasSize(203);
        assertThat(page.textContent("#waiting")).isEmpty();
    }

    /** The control is above: one that was not ended sends as much as it likes. */
    @Test
    void whoeverTookATabletCannotFillTheRecordWithIt() {
        Page page = tablet();
        page.navigate(cable.address() + "/settings/tablets");
        page.click("text=Stolen or lost: end it now");
        page.getByText("By The manager at").last().waitFor();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("This tablet was ended").waitFor();
        writesDown(page, 203);

        opensUntil(page, 200);
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("3 things that were written down wait to be sent.").waitFor();

        assertThat(all(UsedOnATablet.class)).hasSize(200).allMatch(it -> it.fact().afterItsEnd());
    }

    /**
     * As a busy machine may need: what it did not answer in time is asked again, and taken once.
     */
    private void opensUntil(Page page, int entered) {
        for (int times = 0; times < 10 && all(UsedOnATablet.class).size() < entered; times++) {
            page.navigate(cable.address() + "/desk/tablet");
            page.waitForFunction(
                    "() => !document.querySelector('#state h1').textContent.startsWith('Looking')",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(180_000));
        }
        assertThat(all(UsedOnATablet.class)).hasSize(entered);
    }

    @Test
    void whileTheRecordsAloneAreAwayItDoesNotSayThatTheNetworkIs() {
        Page page = tablet();
        wound(page);
        cable.saysThatTheRecordsAreAway();
        page.navigate(cable.address() + "/desk/tablet");
        page.getByText("The records cannot be reached just now").first().waitFor();
        look(page, "records-away");
        assertThat(page.textContent("#state"))
                .contains("The network is there.", "Front desk, from memory")
                .doesNotContain("network is away");
        page.fill("#pin", PIN);
        page.click("text=Open the cards");
        page.getByText("Who is it?").waitFor();
        search(page, "karen");
        assertThat(page.textContent("#state"))
                .containsPattern("As at \\d\\d:\\d\\d: the records cannot be reached")
                .doesNotContain("network is away");
        look(page, "records-away-found");

        // The control: when the network goes too, it says so where it stood, and nothing is taken
        // away.
        cable.cut();
        page.clock().fastForward(Duration.ofSeconds(31).toMillis());
        page.getByText("the network is away").waitFor();
        assertThat(page.textContent("#state"))
                .contains("Karen Doyle")
                .doesNotContain("the records cannot be reached");
        page.click("text=Emergency: get help now");
        page.getByText("It is written down, and is sent when the network is back").waitFor();
    }

    @Test
    void whereThePinIsAskedForItSaysWhatIsAwayNow() {
        Page page = tablet();
        wound(page);
        away(page);
        page.getByText("The PIN of this tablet").waitFor();
        // The control: it is the network first.
        assertThat(page.isVisible("text=Front desk, from memory")).isFalse();
        assertThat(page.textContent("#state h1")).isEqualTo("The network is away");

        cable.saysThatTheRecordsAreAway();
        page.clock().fastForward(Duration.ofSeconds(31).toMillis());
        page.getByText("Front desk, from memory").waitFor();
        assertThat(page.textContent("#state h1"))
                .isEqualTo("The records cannot be reached just now");

        cable.cut();
        page.clock().fastForward(Duration.ofSeconds(31).toMillis());
        page.waitForCondition(() -> !page.isVisible("text=Front desk, from memory"));
        assertThat(page.textContent("#state h1")).isEqualTo("The network is away");
    }

    /** The tablet's clock is put there, and the page opened again. */
    private void clock(Page page, Duration ahead) {
        page.evaluate("(by) => localStorage.setItem('shift', by)", Long.toString(ahead.toMillis()));
        page.navigate(cable.address() + "/desk/tablet");
    }

    private void onlyTheEmergencyPage(Page page, String why) {
        page.getByText(why).waitFor();
        look(page, "emergency-page-only");
        assertThat(page.textContent("#state"))
                .contains("Ring 999", "Refuse nobody on a guess", "Senior on call, 01632 960002")
                .doesNotContain("Karen");
        assertThat(page.locator("#pin, #wanted").count()).isZero();
        page.click("text=Emergency: get help now");
        page.getByText("It is written down").waitFor();
    }

    private <F extends Fact> List<Recorded<F>> all(Class<F> kind) {
        return school.program().the(Acts.class).lookUp(on.scope(), unit -> unit.all(kind));
    }
}

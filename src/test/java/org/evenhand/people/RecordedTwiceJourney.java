package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody recorded twice, in a browser: compared, joined, asked for at the desk, parted. */
@Paragraphs({"P45", "P51"})
class RecordedTwiceJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private final ReadySchool ready = ReadySchool.founded();

    @Test
    void joinedOnAPhoneTheDeskKnowsAndPartedItKnowsNoMore() {
        PersonId one = ready.aParent("Gwyneth Smith", "Mia Smith");
        PersonId other = ready.aParent("Gwen Pryce", "Mia Smith");
        Imposing on = new Imposing(ready.school());
        on.imposed(one, Imposing.terms(Imposing.notOnSite()));
        Page head = signedIn(ready.head, Look.PHONE);
        Page desk = signedIn(ready.office, Look.PHONE);

        assertThat(asked(desk)).contains("Nobody of that name has anything in force");

        head.navigate(address("/people/" + other.text()));
        checked(head);
        head.locator("main a:has-text('Recorded twice?')").click();
        head.locator("#wanted").fill("gwyneth smith");
        head.keyboard().press("Enter");
        head.locator("main a:has-text('Compare with Gwyneth Smith')").focus();
        head.keyboard().press("Enter");
        head.waitForURL("**/same/**");
        assertThat(head.textContent("main"))
                .contains("Gwyneth Smith is restricted until the end of")
                .contains("reception is told the same of Gwen Pryce, at once");
        checked(head);
        Browser.leave(head, head.locator("main button:has-text('Save the answer')"));
        checked(head);
        assertThat(head.title()).startsWith("Error: ");
        head.locator("[name=answer][value=ONE]").check();
        head.locator("[name=shown][value='%s']".formatted(one.text())).check();
        head.locator("[name=compared][value=THEY_SAID_SO]").check();
        head.locator("[name=compared][value=DOCUMENT]").check();
        head.locator("#how").fill("Asked at the desk.");
        head.locator("#because").fill("She changed her name; the passport shows both.");
        head.locator("main button:has-text('Save the answer')").click();
        head.getByText("From now on they are one person").waitFor();
        checked(head);

        assertThat(asked(desk)).contains("Gwyneth Smith", "Refuse nobody on a name alone");
        String joined = head.url();
        head.navigate(address("/people/" + other.text()));
        assertThat(head.url()).endsWith("/people/" + one.text());
        assertThat(head.textContent("main")).contains("and as “Gwen Pryce” until");
        checked(head);
        head.navigate(address("/people/" + one.text() + "/same"));
        checked(head);

        head.navigate(joined);
        head.locator("#because").fill("They are brothers.");
        head.locator("main button:has-text('Part them again')").click();
        head.getByText("They are two people again").waitFor();
        checked(head);
        assertThat(asked(desk)).contains("Nobody of that name has anything in force");
    }

    /** What the desk says of somebody who gives the name of the second record, and its number. */
    private static String asked(Page desk) {
        desk.navigate(address("/desk"));
        desk.locator("#wanted").fill("Gwen Pryce");
        desk.locator("main form[action='/desk'] button").first().click();
        desk.waitForLoadState();
        return desk.textContent("main");
    }

    private static void checked(Page page) {
        AxeChecks.findNothingOn(page);
        assertThat(Browser.overflow(page)).as(page.url()).isZero();
    }

    private Page signedIn(Account account, Look look) {
        Page page = browser.open(look, address("/sign-in"));
        page.fill("[name=name]", account.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private static String address(String path) {
        return RunningEvenhand.shared().address() + path;
    }
}

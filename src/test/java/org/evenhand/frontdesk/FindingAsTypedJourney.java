package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * "She is at the gate": two letters are enough to see who it may be, and the button still works.
 */
@Paragraphs({"P51", "J3"})
class FindingAsTypedJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account office = school.has("office", Role.OFFICE);

    private Page desk(Look look) {
        Imposing on = new Imposing(school);
        on.imposed(on.somebody("Karen Doyle"), Imposing.terms(Imposing.notOnSite()));
        Page page = browser.open(look, school.program().address() + "/sign-in");
        page.fill("[name=name]", office.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button[type=submit]");
        page.navigate(school.program().address() + "/desk");
        return page;
    }

    @Test
    void whoItMayBeIsSeenWhileTheNameIsTyped() {
        Page page = desk(Look.PHONE);

        page.locator("[name=wanted]").pressSequentially("k");
        page.waitForTimeout(700);
        assertThat(page.textContent("#desk-found")).isBlank();
        page.locator("[name=wanted]").pressSequentially("aren do");

        page.getByText("Refuse nobody on a name alone").waitFor();
        assertThat(page.textContent("#desk-found")).contains("Karen Doyle");
        assertThat(page.url()).endsWith("/desk");
        assertThat(page.inputValue("[name=wanted]")).isEqualTo("karen do");
        assertThat(Browser.overflow(page)).isZero();
        AxeChecks.findNothingOn(page);

        page.fill("[name=wanted]", "");
        page.getByText("Refuse nobody on a name alone")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The control: without scripts nothing is found before the button is pressed. */
    @Test
    void withoutScriptsTheButtonFindsThem() {
        Page page = desk(Look.PHONE_WITHOUT_SCRIPTS);

        page.fill("[name=wanted]", "karen do");
        page.waitForTimeout(700);
        assertThat(page.textContent("#desk-found")).isBlank();
        page.click("main button:has-text('What do I do?')");

        assertThat(page.textContent("#desk-found")).contains("Karen Doyle");
    }
}

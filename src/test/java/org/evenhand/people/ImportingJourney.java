package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Locale;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.Role;
import org.evenhand.people.importing.Sample;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of an import in a real browser with a real file, wide and on a phone, for axe. */
class ImportingJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private final TestSchool school = RunningEvenhand.shared().aSchool();

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void aFileIsChosenToldApartDecidedAndConfirmed(Look look) {
        Account manager = school.has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
        Page page = browser.open(look, school.program().address() + "/sign-in");
        page.fill("#name", manager.signInName());
        page.fill("#password", RunningEvenhand.PASSWORD);
        page.click("main button");
        bringsIn(page, look, "first");
        bringsIn(page, look, "second");
        page.navigate(school.program().address() + "/people/import/unused");
        isFine(page, look, "unused");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(5);
    }

    private void bringsIn(Page page, Look look, String time) {
        page.navigate(school.program().address() + "/people/import");
        isFine(page, look, time + "-start");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "contacts.csv",
                        "text/csv",
                        Sample.text("sims.csv").getBytes(Charset.forName("windows-1252"))));
        page.click("main button:has-text('Look at it')");
        isFine(page, look, time + "-columns");
        page.click("main button:has-text('Look at the rows')");
        isFine(page, look, time + "-columns-refused");
        page.check("[name=keeping][value=EVERYBODY]");
        page.check("[name=keptFor][value=SIX_MONTHS]");
        page.click("main button:has-text('Look at the rows')");
        isFine(page, look, time + "-rows");
        page.click("a:has-text('Cannot be taken')");
        isFine(page, look, time + "-refused");
        page.click("a:has-text('Go on to confirming')");
        if (time.equals("second")) {
            page.click("main button:has-text('Bring them in')");
            isFine(page, look, time + "-check-refused");
            page.click("main a:has-text('Change') >> nth=0");
            page.click("main button:has-text('name and number agree')");
            page.click("a:has-text('Go on to confirming')");
        }
        isFine(page, look, time + "-check");
        page.click("main button:has-text('Bring them in')");
        isFine(page, look, time + "-done");
        assertThat(page.textContent("main")).contains("They are brought in");
    }

    private static void isFine(Page page, Look look, String name) {
        AxeChecks.findNothingOn(page);
        assertThat(Browser.overflow(page)).as(name).isZero();
        browser.picture(page, "import-%s-%s".formatted(look.name().toLowerCase(Locale.ROOT), name));
    }
}

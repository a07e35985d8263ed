package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages about letters in a browser: wide and on a phone, and read by those who cannot see. */
class LetterJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private final LetterSchool school = new LetterSchool();
    private final PersonId person = school.aPerson("Anna Whitcombe");

    @Test
    void everyPageIsWholeOnADesktopAndOnAPhone() {
        IssuedLetter told = school.warning(person);
        school.sent(told, SendingMethod.FIRST_CLASS_POST);
        school.sent(told, SendingMethod.OFFERED_BY_HAND);
        IssuedLetter unsent = school.issue(LetterKind.PCCR, school.draft(), person);
        PersonId ill = school.aPerson("Lee Farrow");
        school.records(new LettersHeld(ill, "In hospital", null), ill);
        for (Look look : List.of(Look.DESKTOP, Look.PHONE, Look.PHONE_WITHOUT_SCRIPTS)) {
            Page page = signedIn(look);
            see(page, look, "letters", "/letters");
            see(page, look, "letter", told.href());
            see(page, look, "delivery", unsent.href() + "/delivery");
            see(page, look, "returned", told.href() + "/returned");
            see(page, look, "told", told.href() + "/told");
            see(page, look, "supplement", told.href() + "/supplement");
            see(page, look, "holds", "/letters/holds");
            see(page, look, "hold", "/letters/holds/" + person.text());
        }
    }

    @Test
    void whatIsWrongWithADeliveryIsReadOutAndLeadsToItsField() {
        IssuedLetter letter = school.warning(person);
        Page page = signedIn(Look.DESKTOP);
        page.navigate(school.program.address() + letter.href() + "/delivery");
        page.click("main button:has-text('Save')");

        assertThat(page.title()).startsWith("Error: ");
        AxeChecks.findNothingOn(page);
        browser.picture(page, "letters-delivery-refused");
    }

    private void see(Page page, Look look, String name, String path) {
        page.navigate(school.program.address() + path);
        assertThat(page.locator("h1").first().isVisible()).as(path).isTrue();
        assertThat(Browser.overflow(page)).as(name + " on " + look).isLessThanOrEqualTo(0);
        if (look != Look.PHONE_WITHOUT_SCRIPTS) {
            AxeChecks.findNothingOn(page);
        }
        browser.picture(page, "letters-" + name + "-" + look);
    }

    private Page signedIn(Look look) {
        Page page = browser.open(look, school.program.address() + "/sign-in");
        page.fill("[name=name]", school.head.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button");
        return page;
    }
}

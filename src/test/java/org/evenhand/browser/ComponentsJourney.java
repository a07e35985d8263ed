package org.evenhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.browser.Browser.Look;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Link;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Shell;
import org.evenhand.ui.Typed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every component on one page, in a real browser. */
class ComponentsJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private static final Shell SHELL =
            new Shell(
                    "Alder Road Primary School",
                    "R. Osei",
                    List.of(
                            Link.to("Today", "/").currentWhen(true),
                            Link.to("Front desk", "/front-desk"),
                            Link.to("Log a contact", "/log"),
                            Link.to("Restrictions", "/restrictions")),
                    new HiddenField("_csrf", "token"),
                    "k3mq7xz2",
                    true);
    private static final String WORDS = "\n  He said \"</textarea>\" & left.\n\n";
    private static Gallery gallery;

    @BeforeAll
    static void open() {
        Problems problems =
                Problems.in(
                                Typed.nothing()
                                        .with("who", "")
                                        .with("how", "other")
                                        .with("what", WORDS))
                        .add("who", "Say who it was, or choose \"not known yet\"")
                        .addToDate("happened", "Say when it happened")
                        .add("what", "Say what you did about it");
        gallery =
                Gallery.showing(
                        "gallery/components.jte", Map.of("shell", SHELL, "problems", problems));
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP", "PHONE", "ZOOMED"})
    void axeFindsNothing(Look look) {
        Page page = browser.open(look, gallery.address());
        browser.picture(page, "components-" + look.name().toLowerCase(Locale.ROOT));

        AxeChecks.findNothingOn(page);
    }

    @Test
    void axeFindsWhatIsWrongOnAPageThatIsWrong() throws IOException {
        try (Gallery wrong =
                Gallery.serving(
                        "<!DOCTYPE html><html><head><title>Wrong</title></head><body><main>"
                                + "<img src=\"/x.png\"><input type=\"text\"></main></body></html>")) {
            Page page = browser.open(Look.DESKTOP, wrong.address());

            assertThat(AxeChecks.violations(page))
                    .anyMatch(line -> line.startsWith("image-alt"))
                    .anyMatch(line -> line.startsWith("label"))
                    .anyMatch(line -> line.startsWith("html-has-lang"));
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void nobodyScrollsSideways(Look look) {
        Page page = browser.open(look, gallery.address());

        assertThat(Browser.overflow(page)).isLessThanOrEqualTo(0);
    }

    @Test
    void aPageThatIsTooWideIsNoticed() throws IOException {
        try (Gallery wide =
                Gallery.serving(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Wide</title></head><body>"
                                + "<table><tr><td><pre>"
                                + "x".repeat(400)
                                + "</pre></td></tr></table></body></html>")) {
            assertThat(Browser.overflow(browser.open(Look.PHONE, wide.address()))).isPositive();
        }
    }

    @Test
    void nothingIsStoppedByTheContentSecurityPolicy() {
        var complaints = new ArrayList<String>();
        Page page = browser.open(Look.DESKTOP);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(gallery.address());
        page.locator("body.govuk-frontend-supported").waitFor();

        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutScriptsEverythingIsThereToRead() {
        Page page = browser.open(Look.PHONE_WITHOUT_SCRIPTS, gallery.address());
        browser.picture(page, "components-phone-without-scripts");

        assertThat(page.locator("#otherWay").isVisible()).isTrue();
        assertThat(page.getByText("The bus was late.").isVisible()).isTrue();
        assertThat(page.locator("nav[aria-label=Menu] a").count()).isEqualTo(4);
        assertThat(page.locator("nav[aria-label=Menu] a").first().isVisible()).isTrue();
    }

    @Test
    void whatWasTypedIsStillThereToTheLastLineBreak() {
        Page page = browser.open(Look.DESKTOP, gallery.address());

        assertThat(page.locator("#what").inputValue()).isEqualTo(WORDS);
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        Page page = browser.open(Look.DESKTOP, gallery.address());
        // The summary takes the focus when a form has problems; begin at the top instead.
        page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0) }");
        page.locator(".govuk-skip-link").focus();
        page.keyboard().press("Enter");

        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
    }

    @Test
    void theSummaryTakesTheFocusAndLeadsToTheDay() {
        Page page = browser.open(Look.DESKTOP, gallery.address());
        page.locator(".govuk-error-summary:focus").waitFor();
        page.locator(".govuk-error-summary a[href='#happened-day']").click();

        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("happened-day");
    }

    @Test
    void onAPhoneAThumbHitsEveryButton() {
        Page page = browser.open(Look.PHONE, gallery.address());

        page.locator("main button:visible, main .govuk-button:visible, header button:visible")
                .all()
                .forEach(button ->
                        assertThat(button.boundingBox().height)
                                .as(button.textContent().strip())
                                .isGreaterThanOrEqualTo(38));
    }

    @Test
    void escapeTwiceHidesTheScreen() {
        Page page = browser.open(Look.DESKTOP, gallery.address());
        page.locator("body.govuk-frontend-supported").waitFor();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        page.waitForURL("**/hidden.html");

        assertThat(page.locator("body").textContent()).doesNotContain("Hartley");
    }

    @Test
    void onPaperEverySheetIsConfidentialAndNumbered() throws IOException {
        Page page = browser.open(Look.DESKTOP, gallery.address());
        try (var paper = Loader.loadPDF(browser.paper(page, "components").toFile())) {
            int sheets = paper.getNumberOfPages();
            for (int sheet = 1; sheet <= sheets; sheet++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(sheet);
                reader.setEndPage(sheet);
                assertThat(reader.getText(paper))
                        .contains("Confidential", "Page " + sheet + " of " + sheets)
                        .doesNotContain("Sign out", "Skip to main content", "Change last day");
            }
            String all = new PDFTextStripper().getText(paper);
            assertThat(all)
                    .contains("The bus was late.", "The last school day of the term", "k3mq7xz2");
            assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
        }
    }
}

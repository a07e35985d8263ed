package org.evenhand.walk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.gates.Steps.NEXT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.evenhand.access.Account;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PdfChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The school's paper and its own words, from the form to the letter (P48, P50, P65). */
class StationeryJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final Account manager =
            ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);

    @Test
    @Meets({
        "wording.closes-its-braces",
        "wording.is-as-it-was-shown",
        "wording.keeps-its-facts",
        "wording.knows-its-facts"
    })
    void ownWordsKeepTheirFacts() {
        String duration = "/settings/wording/pccr/duration";
        String look = "Look at the whole letter";
        Colleague business = gates.signedIn(manager);
        Colleague head = gates.signedIn(ready.head);

        business.opens(duration)
                .answers("choice", "OWN")
                .answers("words", "From {First day} for a while }")
                .presses(look)
                .isRefused(
                        "wording.closes-its-braces",
                        "wording.keeps-its-facts",
                        "wording.knows-its-facts")
                .answers("words", "From {first day}, {for how long}, until {last day}.")
                .presses(look)
                .isNotRefused(
                        "wording.closes-its-braces",
                        "wording.keeps-its-facts",
                        "wording.knows-its-facts")
                .isFine();

        // The head is quicker; the business manager sees both, and then puts theirs in its place.
        head.opens(duration)
                .answers("choice", "OWN")
                .answers("words", "It is {for how long}: {first day} to {last day}.")
                .presses(look)
                .presses("Use it from now on")
                .hasDone("It is saved");
        business.presses("Use it from now on")
                .isRefused("wording.is-as-it-was-shown")
                .reads("It is {for how long}: {first day} to {last day}.")
                .presses(look)
                .isNotRefused("wording.is-as-it-was-shown")
                .presses("Use it from now on")
                .hasDone("It is saved");
    }

    @Test
    @Meets("wording.says-something")
    void aCrestAndOwnWordsAreOnTheNextLetterAndNotOnTheEarlierOne() throws IOException {
        IssuedLetter before = warned("Leo Marsh");
        byte[] kept = pdf(before);

        Page page = signedIn();
        page.navigate(address("/settings"));
        page.click("text=Crest, letterhead and signatures");
        page.click("a[href='/settings/paper/crest']");
        page.setInputFiles("[name=crest]", new FilePayload("crest.png", "image/png", crest()));
        page.fill("[name=alternative]", "Crest of the school");
        page.click("text=Put it on the paper");
        assertThat(page.locator(".letterhead img").getAttribute("alt"))
                .isEqualTo("Crest of the school");
        assertThat(
                        page.locator(".letterhead img")
                                .evaluate("image => image.complete && image.naturalWidth > 0"))
                .isEqualTo(true);
        AxeChecks.findNothingOn(page);
        browser.picture(page, "stationery-paper");

        Colleague business =
                gates.signedIn(manager)
                        .opens("/settings/wording/warning-conduct/of-its-own")
                        .answers("choice", "OWN")
                        .presses("Look at the whole letter")
                        .isRefused("wording.says-something")
                        .answers("words", "We hope to see you at the summer fair.")
                        .presses("Look at the whole letter")
                        .isNotRefused("wording.says-something")
                        .reads("We hope to see you at the summer fair.");
        business.presses("Use it from now on").hasDone("It is saved");

        IssuedLetter after = warned("Ann Cole");
        assertThat(PdfChecks.text(pdf(after)).replaceAll("\\s+", " "))
                .contains("We hope to see you at the summer fair.", "Paper version");
        PdfChecks.assertMeetsBothStandards(pdf(after));
        assertThat(pictures(pdf(after))).isEqualTo(1);
        assertThat(pdf(before)).isEqualTo(kept);
        assertThat(pictures(kept)).isZero();
    }

    /** By the pages, with what they suggest; the only thing written is why it goes today. */
    private IssuedLetter warned(String name) {
        PersonId person = ready.aParent(name, "Kai " + name);
        EntryId entry = ready.abuse(person, ago(20), "Shouted and swore.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10)).assessed(ago(5), entry);
        Steps.goThrough(
                        gates.signedIn(ready.head),
                        Steps.page(walked) + "/decide/warn/what-happened",
                        3)
                .answers("allTheSame", "The test's day")
                .presses(NEXT)
                .presses("Issue this warning")
                .hasDone("What happened to it");
        List<IssuedLetter> letters =
                ready.the(Acts.class)
                        .lookUp(ready.as(ready.head), unit -> Letters.about(unit, person));
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private byte[] pdf(IssuedLetter letter) {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> Letters.pdf(unit, letter.id()));
    }

    /** The pictures on the first page. */
    private static long pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private static byte[] crest() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String address(String path) {
        return ready.school().program().address() + path;
    }

    private Page signedIn() {
        Page page = browser.open(Look.DESKTOP, address("/sign-in"));
        page.fill("[name=name]", manager.signInName());
        page.fill("[name=password]", RunningEvenhand.PASSWORD);
        page.click("main button");
        return page;
    }
}

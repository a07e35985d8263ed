package org.evenhand.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.evenhand.browser.Browser.Look;

/**
 * Somebody who finds their way by what the pages show: after the first address they follow links,
 * press buttons and fill in what has a label, each by its visible words. No address is typed, and
 * what nobody can see cannot be used.
 */
public final class Walker {
    private final Page page;

    private Walker(Page page) {
        this.page = page;
    }

    public static Walker arriving(Browser browser, Look look, String address) {
        return new Walker(browser.open(look, address));
    }

    public Walker signsIn(String name, String password) {
        return types("Name", name).types("Password", password).presses("Sign in");
    }

    public Walker signsOut() {
        return presses("Sign out");
    }

    public Walker follows(String link) {
        return leavesBy(page.getByRole(AriaRole.LINK, named(link)));
    }

    /** The first of several that begin alike, as on a list. */
    public Walker followsTheFirst(String link) {
        return leavesBy(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first());
    }

    public Walker presses(String button) {
        return leavesBy(page.getByRole(AriaRole.BUTTON, named(button)));
    }

    /** Something that is folded up on this page. */
    public Walker opensUp(String folded) {
        page.locator("main summary", new Page.LocatorOptions().setHasText(folded)).click();
        return this;
    }

    public Walker types(String label, String words) {
        labelled(label).fill(words);
        return this;
    }

    public Walker ticks(String label) {
        labelled(label).check();
        return this;
    }

    /** One of the answers to this question; its legend tells two of the same words apart. */
    public Walker answers(String question, String answer) {
        group(question).getByLabel(answer, exactly()).check();
        return this;
    }

    public Walker selects(String label, String option) {
        labelled(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    public Walker dates(String question, LocalDate day) {
        Locator asked = group(question);
        asked.getByLabel("Day", exactly()).fill(String.valueOf(day.getDayOfMonth()));
        asked.getByLabel("Month", exactly()).fill(String.valueOf(day.getMonthValue()));
        asked.getByLabel("Year", exactly()).fill(String.valueOf(day.getYear()));
        return this;
    }

    /** What the page says, without its head and foot. */
    public String reads() {
        return page.locator("main").innerText();
    }

    /** What a link to a file brings. */
    public byte[] saves(String link) {
        Download saved =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(link)).click());
        try {
            return Files.readAllBytes(saved.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Walker leavesBy(Locator way) {
        Browser.leave(page, way);
        return this;
    }

    private Locator labelled(String label) {
        return page.locator("main")
                .getByLabel(label, exactly())
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** The innermost group: a question may open another under its answer. */
    private Locator group(String question) {
        return page.locator("main")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}

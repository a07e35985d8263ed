package org.evenhand.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A browser for journeys, started once per run:
 *
 * <pre>{@code
 * @RegisterExtension static final Browser browser = new Browser();
 *
 * Page page = browser.open(Look.PHONE, address);
 * }</pre>
 *
 * Every page has its own cookies and is closed after its test.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // Said once more, since only what is said last is heard: Playwright's own, as
                    // far
                    // as they concern pages; and the one that makes a new frame for each page that
                    // is
                    // opened, which is a third of what a page costs.
                    "--disable-features=RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,"
                            + "BlockOriginHeaderModificationOnRedirect,"
                            + "BoundaryEventDispatchTracksNodeRemoval,DialMediaRouteProvider,"
                            + "HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,"
                            + "ThirdPartyStoragePartitioning,Translate",
                    // Two processors and two browsers: a script's own rubbish is not worth a
                    // thread.
                    "--js-flags=--single-threaded");

    private final List<BrowserContext> opened = new ArrayList<>();
    private com.microsoft.playwright.@Nullable Browser running;

    /** Who looks at the page. */
    public enum Look {
        DESKTOP(1280, 900, true, false),
        /**
         * Wide enough for a desktop and hardly high: for journeys that read what a page says and
         * never look at it, since what is drawn for each page is a third of what it costs.
         */
        UNSEEN(800, 200, true, false),
        /** A phone held upright, 375 px wide. */
        PHONE(375, 667, true, true),
        /** A desktop of 1280 px at 400 %: 320 px of page. */
        ZOOMED(320, 256, true, false),
        DESKTOP_WITHOUT_SCRIPTS(1280, 900, false, false),
        PHONE_WITHOUT_SCRIPTS(375, 667, false, true);

        private final int width;
        private final int height;
        private final boolean scripts;
        private final boolean touched;

        Look(int width, int height, boolean scripts, boolean touched) {
            this.width = width;
            this.height = height;
            this.scripts = scripts;
            this.touched = touched;
        }
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {
        static Running started() {
            Chromium.pointToDriver();
            Optional<Path> program = Chromium.findOrInstall();
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            program.ifPresent(options::setExecutablePath);
            var playwright = Playwright.create();
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Browser.class))
                        .computeIfAbsent(Running.class, key -> Running.started(), Running.class)
                        .browser();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    /** A blank page, with cookies of its own. */
    public Page open(Look look) {
        if (running == null) {
            throw new IllegalStateException("Register the browser as a static extension");
        }
        BrowserContext context =
                running.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(look.width, look.height)
                                .setJavaScriptEnabled(look.scripts)
                                .setHasTouch(look.touched)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London"));
        opened.add(context);
        return context.newPage();
    }

    /** The page at this address. */
    public Page open(Look look, String address) {
        Page page = open(look);
        page.navigate(address);
        return page;
    }

    /** Clicks, and waits until the page that was open is gone and the next one is there. */
    public static void leave(Page page, Locator way) {
        page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
        way.click();
        arrive(page);
    }

    /** Waits until the page that {@code data-left} marked is gone and the next one is there. */
    public static void arrive(Page page) {
        page.waitForSelector(
                "html:not([data-left])",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    /** A picture of the whole page, in {@code target/screens}. */
    public Path picture(Page page, String name) {
        Path file = SCREENS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** The page as it prints, a PDF in {@code target/screens}. */
    public Path paper(Page page, String name) {
        Path file = SCREENS.resolve(name + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        return file;
    }

    /**
     * How many pixels the page is wider than its window; reading must not need sideways scrolling.
     */
    public static int overflow(Page page) {
        Object wider =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }
}

package org.evenhand.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every kind of page to which a link leads anybody of the demonstration school. None of the links
 * is dead; and no page is wider than a phone, or than a desktop at 400 %. What axe says of each
 * kind of page {@code EveryPageForEveryEyeJourney} asks, of a school that has them all.
 *
 * <p>Of many links of one kind on pages of one kind the build follows one; {@code
 * -Devenhand.links=1000} follows all, and asks axe here too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE = Pattern.compile("/(assets/.*|hidden\\.html)");
    private static final Pattern WITH_A_DIGIT = Pattern.compile("(?<=/)[^/?]*[0-9][^/?]*");
    private static final Pattern ONE_TEMPLATE =
            Pattern.compile("^(/settings/times|/settings/accounts/\\{}/take)/.*");

    /** So many addresses of one kind are followed from the pages of one kind. */
    private static final int SAMPLE = Integer.getInteger("evenhand.links", 1);

    /** Hardly high: what is drawn and not looked at takes its time too. */
    private static final int HEIGHT = 200;

    private RunningDemonstration program;

    @BeforeAll
    void startsIt() {
        program = RunningDemonstration.copied();
    }

    @AfterAll
    void stopsIt() {
        program.close();
    }

    @Test
    void noLinkIsDeadAndNothingIsInTheWayOnAnyPage() {
        Set<String> looked = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (Staff who : Staff.values()) {
            faults.addAll(new Round(who, signedIn(who), looked).from("/"));
        }

        assertThat(looked).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    /** The control: the page of the people is not a teacher's. */
    @Test
    void aLinkThatIsDeadIsFound() {
        assertThat(
                        new Round(Staff.TEACHER, signedIn(Staff.TEACHER), new HashSet<>())
                                .from("/people"))
                .containsExactly(
                        "TEACHER finds no /people, to which a link leads from /people: 404");
    }

    private Page signedIn(Staff who) {
        Page page = browser.open(Look.PHONE);
        page.navigate(address("/sign-in"));
        page.fill("[name=name]", who.signInName());
        page.fill("[name=password]", "evenhand-demo");
        page.click("main button[type=submit]");
        page.waitForURL(address("/"));
        return page;
    }

    private String address(String path) {
        return program.address(path);
    }

    /** The same for every address that one template answers. */
    private static String kind(String path) {
        String bare = WITH_A_DIGIT.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{}");
        return ONE_TEMPLATE.matcher(bare).replaceFirst("$1/{}");
    }

    /** One person's way through all that they are led to. */
    private final class Round {
        private final Staff who;
        private final Page page;
        private final Set<String> looked;
        private final List<String> faults = new ArrayList<>();
        private final Deque<String> ahead = new ArrayDeque<>();
        private final Map<String, String> ledFrom = new HashMap<>();
        private final Map<String, Integer> followed = new HashMap<>();

        /**
         * @param looked the kinds of page that need not be looked at again
         */
        Round(Staff who, Page page, Set<String> looked) {
            this.who = who;
            this.page = page;
            this.looked = looked;
        }

        List<String> from(String start) {
            meet(start, start);
            while (!ahead.isEmpty()) {
                open(ahead.removeFirst());
            }
            return faults;
        }

        private void open(String path) {
            APIResponse answer = page.request().get(address(path));
            if (answer.status() >= 400) {
                faults.add(
                        "%s finds no %s, to which a link leads from %s: %d"
                                .formatted(who, path, ledFrom.get(path), answer.status()));
            } else if (answer.headers().getOrDefault("content-type", "").contains("html")) {
                LINK.matcher(answer.text())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).matches())
                        .forEach(link -> meet(link, path));
                if (looked.add(kind(path))) {
                    look(path);
                }
            }
            answer.dispose();
        }

        private void meet(String link, String on) {
            int before = followed.merge(kind(on) + " to " + kind(link), 1, Integer::sum);
            if (before <= SAMPLE && ledFrom.putIfAbsent(link, on) == null) {
                ahead.addLast(link);
            }
        }

        private void look(String path) {
            page.setViewportSize(375, HEIGHT);
            page.navigate(address(path));
            if (SAMPLE > 1) {
                AxeChecks.violations(page).forEach(line -> faults.add(path + ": " + line));
            }
            if (page.locator("h1:not(.letter h1):visible").count() != 1) {
                faults.add(path + " has not one heading");
            }
            for (int width : new int[] {375, 320}) {
                page.setViewportSize(width, HEIGHT);
                if (Browser.overflow(page) > 0) {
                    faults.add("%s is wider than %d px".formatted(path, width));
                }
            }
        }
    }
}

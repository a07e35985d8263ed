package org.evenhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe can find of WCAG 2.2 AA. */
public final class AxeChecks {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private AxeChecks() {}

    /**
     * One line for each element that breaks a rule: rule, element, what to do. One thing is let
     * pass by name: GOV.UK's script marks a radio that reveals a question with {@code
     * aria-expanded}, which ARIA does not list for radios, because people who listen to the page
     * are helped by it.
     */
    public static List<String> violations(Page page) {
        // No page has a frame: axe need not gather its findings on a second page each time.
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true).analyze();
        return results.getViolations().stream()
                .flatMap(rule ->
                        rule.getNodes().stream()
                                .filter(node -> !isRadioThatReveals(rule, node))
                                .map(node ->
                                        "%s: %s: %s"
                                                .formatted(
                                                        rule.getId(),
                                                        node.getHtml(),
                                                        node.getFailureSummary())))
                .toList();
    }

    private static boolean isRadioThatReveals(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-allowed-attr")
                && node.getHtml().contains("class=\"govuk-radios__input\"")
                && node.getFailureSummary()
                        .strip()
                        .matches("(?s).*not allowed: aria-expanded=\"(true|false)\"");
    }

    /** Fails with every violation at once. */
    public static void findNothingOn(Page page) {
        assertThat(violations(page)).as("axe on " + page.url()).isEmpty();
    }
}

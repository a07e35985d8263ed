package org.evenhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe can find of WCAG 2.2 AA. */
public final class AxeChecks {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private AxeChecks() {}

    /** One line for each element that breaks a rule: rule, element, what to do. */
    public static List<String> violations(Page page) {
        var results = new AxeBuilder(page).withTags(WCAG_22_AA).analyze();
        return results.getViolations().stream()
                .flatMap(rule ->
                        rule.getNodes().stream()
                                .map(node ->
                                        "%s: %s: %s"
                                                .formatted(
                                                        rule.getId(),
                                                        node.getHtml(),
                                                        node.getFailureSummary())))
                .toList();
    }

    /** Fails with every violation at once. */
    public static void findNothingOn(Page page) {
        assertThat(violations(page)).as("axe on " + page.url()).isEmpty();
    }
}

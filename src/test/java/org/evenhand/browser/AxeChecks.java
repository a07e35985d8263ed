package org.evenhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What axe can find of WCAG 2.2 AA. */
public final class AxeChecks {
    /** As Deque's own library carries it. */
    private static final String AXE = script();

    /**
     * Only what is broken is gathered: to list besides, element by element, what is well takes axe
     * and the way to here twice as long. No page has a frame, so that one document is all of it.
     * Style sheets are not fetched a second time: only the rule about turning the screen asks for
     * them, and ours never ask which way it is held.
     */
    private static final String RUN =
            """
            without => axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
              resultTypes: ['violations'],
              preload: false
            }).then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
              [rule.id, node.html, node.failureSummary])))
            """;

    private static final String COLOURS =
            """
            () => {
              const behind = it => {
                const style = getComputedStyle(it);
                const own = style.backgroundColor + style.backgroundImage + style.opacity;
                const clear = own === 'rgba(0, 0, 0, 0)none1';
                return clear && it.parentElement ? behind(it.parentElement) : own;
              };
              const colours = new Set();
              for (const it of document.body.querySelectorAll('*')) {
                if ([...it.childNodes].some(node => node.nodeType === 3 && node.data.trim())
                    || 'value' in it) {
                  const style = getComputedStyle(it);
                  colours.add([style.color, style.fontSize, style.fontWeight, style.opacity,
                      style.textShadow, style.position, behind(it)].join(' '));
                }
              }
              return [...colours];
            }
            """;

    private AxeChecks() {}

    /**
     * One line for each element that breaks a rule: rule, element, what to do. One thing is let
     * pass by name: GOV.UK's script marks a radio that reveals a question with {@code
     * aria-expanded}, which ARIA does not list for radios, because people who listen to the page
     * are helped by it.
     */
    public static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /**
     * The same but for the colours, which take half of the time: for kinds of page on which axe was
     * asked for them at another width, or that have no colours but those that it has seen.
     */
    public static List<String> violationsButOfColour(Page page) {
        return violations(page, List.of("color-contrast"));
    }

    /**
     * What decides how well each word of this page is read: its colour and size, and what is behind
     * it. A page on which all of these were seen before has no contrast that was not looked at.
     */
    public static Set<String> coloursOf(Page page) {
        Set<String> colours = new HashSet<>();
        for (Object each : (List<?>) page.evaluate(COLOURS)) {
            colours.add(String.valueOf(each));
        }
        return colours;
    }

    /** Every page that is opened from here has axe in it: for many pages the cheaper way. */
    public static Page withAxe(Page page) {
        page.addInitScript(AXE);
        return page;
    }

    private static List<String> violations(Page page, List<String> without) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        List<String> lines = new ArrayList<>();
        for (Object each : (List<?>) page.evaluate(RUN, without)) {
            List<?> found = (List<?>) each;
            Broken broken =
                    new Broken(
                            String.valueOf(found.get(0)),
                            String.valueOf(found.get(1)),
                            String.valueOf(found.get(2)));
            if (!broken.isRadioThatReveals()) {
                lines.add("%s: %s: %s".formatted(broken.rule, broken.html, broken.summary));
            }
        }
        return lines;
    }

    /** An element that breaks a rule. */
    private record Broken(String rule, String html, String summary) {
        boolean isRadioThatReveals() {
            return rule.equals("aria-allowed-attr")
                    && html.contains("class=\"govuk-radios__input\"")
                    && summary.strip().matches("(?s).*not allowed: aria-expanded=\"(true|false)\"");
        }
    }

    /** Fails with every violation at once. */
    public static void findNothingOn(Page page) {
        assertThat(violations(page)).as("axe on " + page.url()).isEmpty();
    }

    private static String script() {
        try (InputStream bytes = AxeChecks.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

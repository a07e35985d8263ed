package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LayoutTests {
    private static final Content CONTENT = page -> page.writeContent("<h1>Log a contact</h1>");
    private static final Shell SHELL =
            new Shell(
                    "Alder Road Primary",
                    "R. Osei",
                    List.of(
                            Link.to("Today", "/").currentWhen(true),
                            Link.to("Front desk", "/front-desk")),
                    new HiddenField("_csrf", "a\"b"),
                    "k3mq7xz2",
                    true);

    @Test
    void thePageNamesTheSchoolThePersonAndTheRequest() {
        Document page = page(Problems.none());

        assertThat(page.title()).isEqualTo("Log a contact - Alder Road Primary - Evenhand");
        assertThat(page.select("header").text()).contains("Alder Road Primary", "R. Osei");
        assertThat(page.select("footer .evenhand-reference").text()).isEqualTo("k3mq7xz2");
        assertThat(page.select("main h1").text()).isEqualTo("Log a contact");
        assertThat(page.select(".govuk-phase-banner").text()).contains("Demonstration school");
    }

    @Test
    void theTitleSaysWhenThereIsSomethingToPutRight() {
        Document page = page(Problems.none().add("what", "Say what happened"));

        assertThat(page.title()).startsWith("Error: Log a contact");
        assertThat(page.select("main .govuk-error-summary a").attr("href")).isEqualTo("#what");
    }

    @Test
    void oneChapterIsMarkedAsTheCurrentOne() {
        assertThat(page(Problems.none()).select("[aria-current=page]").text()).isEqualTo("Today");
    }

    @Test
    void theSignOutFormCarriesTheTokenUnharmed() {
        assertThat(page(Problems.none()).select("form input[name=_csrf]").attr("value"))
                .isEqualTo("a\"b");
    }

    @Test
    void nothingOnThePageNeedsInlineScriptOrStyle() {
        Document page = page(Problems.none());

        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("src")).startsWith("/assets/"));
        assertThat(page.getAllElements())
                .allSatisfy(element ->
                        assertThat(element.attributes().asList())
                                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static Document page(Problems problems) {
        var output = new StringOutput();
        Templates.compiled()
                .render(
                        "layout/page.jte",
                        Map.of(
                                "shell", SHELL,
                                "title", "Log a contact",
                                "problems", problems,
                                "content", CONTENT),
                        output);
        return Jsoup.parse(output.toString());
    }
}

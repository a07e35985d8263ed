package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * MoJ's package ships no examples with their HTML; what its templates give for these values was
 * worked out by hand.
 */
class MojTagsTests {
    private static final Content WORDS = page -> page.writeContent("<p>Words</p>");

    @Test
    void timeline() {
        assertSame(
                "timeline",
                Map.of(
                        "items",
                        List.of(
                                new TimelineItem(
                                        "Letter sent",
                                        "R. Osei",
                                        "2026-11-10T15:05Z",
                                        "3:05pm",
                                        "By post",
                                        null),
                                new TimelineItem(
                                        "Logged",
                                        null,
                                        "2026-11-03T08:50Z",
                                        "8:50am",
                                        null,
                                        WORDS))),
                """
                <div class="moj-timeline">
                  <div class="moj-timeline__item">
                    <div class="moj-timeline__header">
                      <h2 class="moj-timeline__title">Letter sent</h2>
                      <p class="moj-timeline__byline">by R. Osei</p>
                    </div>
                    <p class="moj-timeline__date"><time datetime="2026-11-10T15:05Z">3:05pm</time></p>
                    <div class="moj-timeline__description">By post</div>
                  </div>
                  <div class="moj-timeline__item">
                    <div class="moj-timeline__header"><h2 class="moj-timeline__title">Logged</h2></div>
                    <p class="moj-timeline__date"><time datetime="2026-11-03T08:50Z">8:50am</time></p>
                    <div class="moj-timeline__description"><p>Words</p></div>
                  </div>
                </div>
                """);
    }

    @Test
    void identityBarWithAMenu() {
        assertSame(
                "identityBar",
                Map.of("title", "Sam Hartley", "menu", WORDS),
                """
                <div class="moj-identity-bar">
                  <div class="moj-identity-bar__container">
                    <div class="moj-identity-bar__details">
                      <span class="moj-identity-bar__title">Sam Hartley</span>
                    </div>
                    <div class="moj-identity-bar__actions">
                      <div class="moj-identity-bar__menu"><p>Words</p></div>
                    </div>
                  </div>
                </div>
                """);
    }

    @Test
    void badge() {
        assertSame(
                "badge",
                Map.of("text", "Urgent", "colour", "red", "large", true),
                "<span class=\"moj-badge moj-badge--red moj-badge--large\">Urgent</span>");
    }

    @Test
    void subNavigation() {
        assertSame(
                "subNavigation",
                Map.of(
                        "label",
                        "Parts of the case",
                        "links",
                        List.of(
                                Link.to("Overview", "/a").currentWhen(true),
                                Link.to("Letters", "/b"))),
                """
                <nav class="moj-sub-navigation" aria-label="Parts of the case">
                  <ul class="moj-sub-navigation__list">
                    <li class="moj-sub-navigation__item">
                      <a class="moj-sub-navigation__link" aria-current="page" href="/a">Overview</a>
                    </li>
                    <li class="moj-sub-navigation__item">
                      <a class="moj-sub-navigation__link" href="/b">Letters</a>
                    </li>
                  </ul>
                </nav>
                """);
    }

    @Test
    void buttonMenu() {
        assertSame(
                "buttonMenu",
                Map.of("items", List.of(Link.to("Log a contact", "/log"))),
                """
                <div class="moj-button-menu" data-module="moj-button-menu" data-button-text="Actions">
                  <a href="/log" role="button" draggable="false" data-module="govuk-button"
                     class="govuk-button moj-button-menu__item govuk-button--secondary">Log a contact</a>
                </div>
                """);
    }

    @Test
    void anAlertNamesItsUrgencyInWords() {
        var alert =
                Jsoup.parseBodyFragment(
                        rendered(
                                "alert",
                                Map.of(
                                        "variant",
                                        Alert.WARNING,
                                        "title",
                                        "Review overdue",
                                        "text",
                                        "Since Friday",
                                        "heading",
                                        true)));

        var box = alert.expectFirst("div.moj-alert");
        assertThat(box.classNames())
                .containsExactlyInAnyOrder(
                        "moj-alert", "moj-alert--warning", "moj-alert--with-heading");
        assertThat(box.attr("role")).isEqualTo("region");
        assertThat(box.attr("aria-label")).isEqualTo("warning: Review overdue");
        assertThat(box.select("h2.moj-alert__heading").text()).isEqualTo("Review overdue");
        assertThat(box.select(".moj-alert__content").text())
                .isEqualTo("Review overdue Since Friday");
        assertThat(box.select("svg path")).hasSize(1);
        assertThat(box.expectFirst("button.moj-alert__dismiss").hasAttr("hidden")).isTrue();
    }

    @Test
    void aFilterThatIsAppliedCanBeTakenOffWithoutScripts() {
        var filter =
                Jsoup.parseBodyFragment(
                        rendered(
                                "filter",
                                Map.of(
                                        "clearHref",
                                        "/all",
                                        "options",
                                        WORDS,
                                        "chosen",
                                        List.of(
                                                new ChosenFilters(
                                                        "Channel",
                                                        List.of(
                                                                Link.to(
                                                                        "Telephone",
                                                                        "/without")))))));

        assertThat(filter.select(".moj-filter__selected h3").text()).isEqualTo("Channel");
        assertThat(filter.select("a.moj-filter__tag").attr("href")).isEqualTo("/without");
        assertThat(filter.select("a.moj-filter__tag").text())
                .isEqualTo("Remove this filter Telephone");
        assertThat(filter.select(".moj-filter__heading-action a").attr("href")).isEqualTo("/all");
        assertThat(filter.select(".moj-filter__options button[type=submit]").text())
                .isEqualTo("Apply filters");
    }

    private static void assertSame(String tag, Map<String, Object> parameters, String expected) {
        assertThat(SameMarkup.normalised(rendered(tag, parameters)))
                .isEqualTo(SameMarkup.normalised(expected));
    }

    private static String rendered(String tag, Map<String, Object> parameters) {
        var output = new StringOutput();
        Templates.compiled().render("tag/moj/" + tag + ".jte", parameters, output);
        return output.toString();
    }
}

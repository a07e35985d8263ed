package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.evenhand.ui.Fixtures.Fixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Each ported tag gives the markup of govuk-frontend's own examples. An option that our tag does
 * not have is named here; examples that set one are left out, and how many are compared is counted.
 */
class PortedTagsTests {
    private static final TemplateEngine TEMPLATES = Templates.compiled();

    /**
     * @param has the options that our tag takes
     * @param lacks the options that it does not take, on purpose
     * @param lacksExamples examples that need something which no option names
     * @param compared how many of the examples are compared
     */
    record Port(
            String component,
            String tag,
            Set<String> has,
            Set<String> lacks,
            Set<String> lacksExamples,
            int compared,
            Function<JsonNode, Map<String, Object>> parameters) {
        boolean covers(Fixture fixture) {
            return !lacksExamples.contains(fixture.name()) && has.containsAll(options(fixture));
        }

        Set<String> unknown(Fixture fixture) {
            var unknown = new TreeSet<>(options(fixture));
            unknown.removeAll(has);
            unknown.removeAll(lacks);
            return unknown;
        }

        /** Arbitrary attributes are one option, whatever they are called. */
        private static Set<String> options(Fixture fixture) {
            var options = new TreeSet<String>();
            fixture.optionPaths()
                    .forEach(path -> options.add(path.replaceFirst("(?i)(attributes)\\..*", "$1")));
            options.remove("");
            return options;
        }

        @Override
        public String toString() {
            return component;
        }
    }

    private static final Set<String> ATTRIBUTES = Set.of("attributes");

    static Stream<Port> ports() {
        return Stream.of(
                new Port(
                        "button",
                        "button",
                        words(
                                """
                                text href name value type id classes isStartButton disabled
                                preventDoubleClick\
                                """),
                        Set.of("attributes", "html"),
                        // We leave the attribute out instead of saying "false".
                        Set.of("don't prevent double click"),
                        33,
                        o ->
                                with(o).texts(
                                                "text", "href", "name", "value", "type", "id",
                                                "classes")
                                        .flag("isStartButton", "start")
                                        .flag("disabled", "disabled")
                                        .flag("preventDoubleClick", "preventDoubleClick")
                                        .map),
                new Port(
                        "input",
                        "input",
                        all(
                                fieldOptions(),
                                """
                                type value inputmode autocomplete autocapitalize pattern spellcheck
                                prefix.text suffix.text\
                                """),
                        words(
                                """
                                attributes formGroup.classes inputWrapper.attributes
                                inputWrapper.classes label.html prefix.attributes prefix.classes
                                prefix.html suffix.attributes suffix.classes suffix.html\
                                """),
                        Set.of(),
                        36,
                        o ->
                                field(o).texts(
                                                "type",
                                                "value",
                                                "inputmode",
                                                "autocomplete",
                                                "autocapitalize",
                                                "pattern")
                                        .text("prefix.text", "prefix")
                                        .text("suffix.text", "suffix")
                                        .truth("spellcheck")
                                        .map),
                new Port(
                        "textarea",
                        "textarea",
                        all(fieldOptions(), "value rows autocomplete spellcheck"),
                        Set.of("attributes", "formGroup.classes"),
                        Set.of(),
                        16,
                        o ->
                                field(o).texts("value", "autocomplete")
                                        .truth("spellcheck")
                                        .number("rows")
                                        .map),
                new Port(
                        "select",
                        "select",
                        all(
                                fieldOptions(),
                                "value items[].value items[].text items[].selected items[].disabled"),
                        words("attributes formGroup.classes items[].attributes items[]"),
                        // Every choice of ours has a value; an option of theirs may go without.
                        Set.of(
                                "without values",
                                "without values with selected value",
                                "item selected overrides value"),
                        11,
                        o -> field(o).choices(o, "selected").text("value", "value").map),
                new Port(
                        "file-upload",
                        "fileUpload",
                        all(fieldOptions(), "multiple javascript"),
                        words(
                                """
                                attributes formGroup.classes value wrapperAttributes wrapperClasses
                                chooseFilesButtonText dropInstructionText enteredDropZoneText
                                leftDropZoneText noFileChosenText multipleFilesChosenText.one
                                multipleFilesChosenText.other\
                                """),
                        Set.of(),
                        16,
                        o ->
                                field(o).flag("multiple", "multiple")
                                        .flag("javascript", "dropZone")
                                        .map),
                new Port(
                        "radios",
                        "radios",
                        all(groupOptions(), "value"),
                        groupLacks(),
                        Set.of("with falsy items", "item checked overrides value"),
                        23,
                        o -> group(o).choices(o, "checked").text("value", "value").map),
                new Port(
                        "checkboxes",
                        "checkboxes",
                        all(groupOptions(), "describedBy values[] items[].behaviour"),
                        all(groupLacks(), "items[].name"),
                        Set.of("with falsy items"),
                        28,
                        o -> group(o).choices(o, "checked").texts("describedBy").ticked(o).map),
                new Port(
                        "date-input",
                        "dateInput",
                        words(
                                """
                                id hint.text errorMessage.text fieldset.legend.text namePrefix classes
                                items[].name items[].classes items[].value day.error month.error
                                year.error values.day values.month values.year values.dob-day
                                values.dob-month values.dob-year values.dob-user1-day
                                values.dob-user1-month values.dob-user1-year
                                """),
                        words(
                                """
                                attributes day day.classes day.label day.name fieldset.describedBy
                                fieldset.legend.html formGroup.classes items[] items[].attributes
                                items[].autocomplete items[].error items[].id items[].inputmode
                                items[].pattern month month.classes month.label month.name
                                month.value year year.classes year.label year.name year.value
                                """),
                        // Ours always has three parts, and a marked part always has a message.
                        Set.of(
                                "day and month (using items)",
                                "month and year (using items)",
                                "items with classes",
                                "with error on single field by omission",
                                "with errors only",
                                "with errors only (using items and classes)",
                                "with nested name"),
                        14,
                        o ->
                                with(o).texts("id", "classes")
                                        .and("name", dateName(o))
                                        .and("problems", date(o))
                                        .text("hint.text", "hint")
                                        .text("errorMessage.text", "error")
                                        .text("fieldset.legend.text", "legend")
                                        .map),
                new Port(
                        "fieldset",
                        "fieldset",
                        words(
                                """
                                legend.text legend.classes legend.isPageHeading describedBy role
                                classes html\
                                """),
                        Set.of("attributes", "legend.html"),
                        Set.of(),
                        16,
                        o ->
                                with(o).texts("describedBy", "role", "classes")
                                        .text("legend.text", "legend")
                                        .text("legend.classes", "legendClass")
                                        .flag("legend.isPageHeading", "heading")
                                        .content("html")
                                        .map),
                new Port(
                        "error-summary",
                        "errorSummary",
                        words("titleText descriptionText errorList[].href errorList[].text"),
                        words(
                                """
                                attributes classes descriptionHtml disableAutoFocus titleHtml
                                errorList[].attributes errorList[].html\
                                """),
                        // Every problem of ours leads to its field, and without one there is no
                        // box.
                        Set.of(
                                "without links",
                                "mixed with and without links",
                                "with description only",
                                "with everything",
                                "html as titleText",
                                "description",
                                "html as descriptionText",
                                "error list with html as text"),
                        2,
                        o -> {
                            Problems problems = Problems.none();
                            o.path("errorList")
                                    .forEach(item ->
                                            problems.add(
                                                    item.path("href").asString("#").substring(1),
                                                    item.path("text").asString("?")));
                            return with(o).text("titleText", "title")
                                    .text("descriptionText", "description")
                                    .and("problems", problems)
                                    .map;
                        }),
                new Port(
                        "error-message",
                        "errorMessage",
                        Set.of("text", "id", "classes"),
                        Set.of("attributes", "html", "visuallyHiddenText"),
                        Set.of(),
                        4,
                        o -> with(o).texts("text", "id", "classes").map),
                new Port(
                        "hint",
                        "hint",
                        Set.of("text", "id", "classes"),
                        Set.of("attributes", "html"),
                        Set.of(),
                        4,
                        o -> with(o).texts("text", "id", "classes").map),
                new Port(
                        "label",
                        "label",
                        words("text classes isPageHeading for"),
                        Set.of("attributes", "html"),
                        Set.of("empty"),
                        14,
                        o ->
                                with(o).texts("text", "classes")
                                        .text("for", "forId")
                                        .flag("isPageHeading", "heading")
                                        .map),
                new Port(
                        "skip-link",
                        "skipLink",
                        Set.of("text", "href"),
                        Set.of("attributes", "classes", "html"),
                        Set.of(),
                        5,
                        o -> with(o).and("href", "#content").texts("text", "href").map),
                new Port(
                        "phase-banner",
                        "phaseBanner",
                        Set.of("text", "html", "tag.text"),
                        Set.of("attributes", "classes", "tag.classes", "tag.html"),
                        // Ours always has a tag.
                        Set.of("text", "html as text"),
                        1,
                        o -> with(o).textOrContent().text("tag.text", "tag").map),
                new Port(
                        "details",
                        "details",
                        words("summaryText text html id classes open"),
                        Set.of("attributes", "summaryHtml"),
                        Set.of(),
                        8,
                        o ->
                                with(o).texts("id", "classes")
                                        .textOrContent()
                                        .text("summaryText", "summary")
                                        .flag("open", "open")
                                        .map),
                new Port(
                        "inset-text",
                        "insetText",
                        words("text html id classes"),
                        ATTRIBUTES,
                        Set.of(),
                        5,
                        o -> with(o).texts("id", "classes").textOrContent().map),
                new Port(
                        "warning-text",
                        "warningText",
                        words("text html iconFallbackText classes"),
                        ATTRIBUTES,
                        Set.of("icon fallback text only"),
                        6,
                        o ->
                                with(o).texts("classes")
                                        .textOrContent()
                                        .text("iconFallbackText", "iconText")
                                        .map),
                new Port(
                        "notification-banner",
                        "notificationBanner",
                        words("text html titleText titleId role type classes"),
                        words("attributes disableAutoFocus titleHeadingLevel titleHtml"),
                        Set.of(),
                        15,
                        o ->
                                with(o).texts("titleId", "role", "classes")
                                        .textOrContent()
                                        .text("titleText", "title")
                                        .and(
                                                "success",
                                                o.path("type").asString("").equals("success"))
                                        .map),
                new Port(
                        "panel",
                        "panel",
                        words("titleText text html classes"),
                        words(
                                """
                                attributes headingLevel titleHtml actions.attributes actions.classes
                                actions.items[].attributes actions.items[].classes actions.items[].href
                                actions.items[].text actions.items[].type actions actions.items[]\
                                """),
                        // Ours confirms; it does not interrupt.
                        Set.of(
                                "interruption",
                                "interruption-with-content-with-long-line-length",
                                "interruption-with-headings-content-and-lists",
                                "interruption with custom classes",
                                "interruption, no actions"),
                        5,
                        o ->
                                with(o).texts("classes")
                                        .textOrContent()
                                        .text("titleText", "title")
                                        .map),
                new Port(
                        "summary-list",
                        "summaryList",
                        words(
                                """
                                classes rows[].key.text rows[].value.text rows[].value.html
                                rows[].actions.items[].href rows[].actions.items[].text
                                rows[].actions.items[].visuallyHiddenText card.title.text
                                card.actions.items[].href card.actions.items[].text\
                                """),
                        words(
                                """
                                attributes rows[] card.attributes card.classes card.title.headingLevel
                                card.title.html rows[].actions.classes rows[].actions.items[]
                                rows[].actions.items[].attributes rows[].actions.items[].classes
                                rows[].actions.items[].html rows[].classes rows[].key.classes
                                rows[].key.html rows[].value.classes\
                                """),
                        Set.of(),
                        13,
                        o ->
                                with(o).texts("classes")
                                        .text("card.title.text", "card")
                                        .and("rows", list(o.path("rows"), PortedTagsTests::row))
                                        .and(
                                                "cardActions",
                                                list(
                                                        o.path("card")
                                                                .path("actions")
                                                                .path("items"),
                                                        PortedTagsTests::action))
                                        .map),
                new Port(
                        "table",
                        "table",
                        words(
                                """
                                classes caption captionClasses firstCellIsHeader head[].text
                                head[].html head[].format rows[][].text rows[][].html rows[][].format\
                                """),
                        words(
                                """
                                attributes rows[] head[].attributes head[].classes head[].colspan
                                head[].rowspan rows[][].attributes rows[][].classes rows[][].colspan
                                rows[][].rowspan\
                                """),
                        Set.of(),
                        10,
                        o ->
                                with(o).texts("classes", "caption")
                                        .text("captionClasses", "captionClass")
                                        .flag("firstCellIsHeader", "firstCellIsHeader")
                                        .and("head", list(o.path("head"), PortedTagsTests::cell))
                                        .and(
                                                "rows",
                                                list(
                                                        o.path("rows"),
                                                        row -> list(row, PortedTagsTests::cell)))
                                        .map),
                new Port(
                        "tag",
                        "tag",
                        Set.of("text", "classes"),
                        Set.of("attributes", "html"),
                        Set.of(),
                        10,
                        o -> with(o).texts("text", "classes").map),
                new Port(
                        "task-list",
                        "taskList",
                        words(
                                """
                                classes idPrefix items[].href items[].hint.text items[].title.text
                                items[].status.text items[].status.tag.text items[].status.tag.classes
                                items[].status.classes\
                                """),
                        words(
                                """
                                attributes items[] items[].classes items[].hint.html
                                items[].status.html items[].status.tag.attributes
                                items[].status.tag.html items[].title.classes items[].title.html\
                                """),
                        // Classes of a status other than "cannot start yet".
                        Set.of("custom classes"),
                        6,
                        o ->
                                with(o).texts("classes")
                                        .text("idPrefix", "id")
                                        .and("tasks", list(o.path("items"), PortedTagsTests::task))
                                        .map),
                new Port(
                        "tabs",
                        "tabs",
                        words(
                                """
                                classes id title items[].id items[].label items[].panel.text
                                items[].panel.html\
                                """),
                        words(
                                "attributes idPrefix items[] items[].attributes items[].panel.attributes"),
                        Set.of(),
                        8,
                        o ->
                                with(o).texts("classes", "id", "title")
                                        .and("tabs", list(o.path("items"), PortedTagsTests::tab))
                                        .map),
                new Port(
                        "back-link",
                        "backLink",
                        Set.of("href", "text", "classes"),
                        Set.of("attributes", "html"),
                        Set.of(),
                        5,
                        o -> with(o).and("href", "#").texts("href", "text", "classes").map),
                new Port(
                        "breadcrumbs",
                        "breadcrumbs",
                        words("classes collapseOnMobile labelText items[].href items[].text"),
                        Set.of("attributes", "items[].attributes", "items[].html"),
                        Set.of(),
                        9,
                        o ->
                                with(o).texts("classes")
                                        .text("labelText", "label")
                                        .flag("collapseOnMobile", "collapseOnMobile")
                                        .and("links", list(o.path("items"), PortedTagsTests::link))
                                        .map),
                new Port(
                        "pagination",
                        "pagination",
                        words(
                                """
                                classes landmarkLabel items[].number items[].href items[].current
                                items[].ellipsis previous.href next.href\
                                """),
                        words(
                                """
                                attributes items[] items[].visuallyHiddenText next.labelText next.text
                                previous.labelText previous.text\
                                """),
                        Set.of(),
                        9,
                        o ->
                                with(o).texts("classes")
                                        .text("landmarkLabel", "label")
                                        .and(
                                                "pages",
                                                new Pagination(
                                                        textAt(o, "previous.href"),
                                                        textAt(o, "next.href"),
                                                        list(
                                                                o.path("items"),
                                                                PortedTagsTests::page)))
                                        .map),
                new Port(
                        "service-navigation",
                        "serviceNavigation",
                        words(
                                """
                                navigation[].href navigation[].text navigation[].current
                                navigationLabel\
                                """),
                        words(
                                """
                                ariaLabel attributes classes collapseNavigationOnMobile menuButtonLabel
                                menuButtonText navigationClasses navigationId navigation[]
                                navigation[].active navigation[].html serviceName serviceUrl slots.end
                                slots.end.align slots.end.html slots.navigationEnd
                                slots.navigationStart slots.start\
                                """),
                        // Without navigation ours draws nothing.
                        Set.of("default", "with no options set"),
                        3,
                        o ->
                                with(o).text("navigationLabel", "label")
                                        .and(
                                                "navigation",
                                                list(
                                                        o.path("navigation"),
                                                        PortedTagsTests::chapter))
                                        .map));
    }

    @ParameterizedTest
    @MethodSource("ports")
    void aTagGivesTheMarkupOfTheExamples(Port port) {
        var unknown = new TreeSet<String>();
        var differing = new ArrayList<String>();
        int compared = 0;
        for (Fixture fixture : Fixtures.of(port.component())) {
            unknown.addAll(port.unknown(fixture));
            if (!port.covers(fixture)) {
                continue;
            }
            compared++;
            String ours = comparable(port, rendered(port, fixture.options()));
            String theirs = comparable(port, fixture.html());
            if (!ours.equals(theirs)) {
                differing.add(fixture + "\n--- theirs\n" + theirs + "--- ours\n" + ours);
            }
        }
        assertThat(unknown).as("options neither taken nor left out by name").isEmpty();
        assertThat(differing).isEmpty();
        assertThat(compared).as("examples compared").isEqualTo(port.compared());
    }

    @Test
    void aTagThatForgetsAnAttributeIsNoticed() {
        String theirs = "<input class=\"govuk-input\" id=\"a\" aria-describedby=\"a-hint\">";
        String ours = "<input class=\"govuk-input\" id=\"a\">";

        assertThat(SameMarkup.normalised(ours)).isNotEqualTo(SameMarkup.normalised(theirs));
        assertThat(SameMarkup.normalised("<p class='b  a'>x</p>"))
                .isEqualTo(SameMarkup.normalised("<p class=\"a b\">\n x\n</p>"));
    }

    /** Our dates always carry their field's name before the part's; theirs only when told. */
    private static String comparable(Port port, String html) {
        String markup = SameMarkup.normalised(html);
        return port.component().equals("date-input")
                ? markup.replaceAll(" name=\\S*?(day|month|year)( |\n)", " name=$1$2")
                : markup;
    }

    private static String rendered(Port port, JsonNode options) {
        var output = new StringOutput();
        TEMPLATES.render(
                "tag/govuk/" + port.tag() + ".jte", port.parameters().apply(options), output);
        return output.toString();
    }

    private static Set<String> fieldOptions() {
        return words(
                """
                id name label.text label.classes label.isPageHeading hint.text
                errorMessage.text describedBy classes disabled\
                """);
    }

    private static Parameters field(JsonNode options) {
        return with(options)
                .texts("id", "name", "describedBy", "classes")
                .text("label.text", "label")
                .text("label.classes", "labelClass")
                .flag("label.isPageHeading", "heading")
                .text("hint.text", "hint")
                .text("errorMessage.text", "error")
                .flag("disabled", "disabled");
    }

    private static Set<String> groupOptions() {
        return words(
                """
                idPrefix name classes hint.text errorMessage.text fieldset.legend.text
                fieldset.legend.classes fieldset.legend.isPageHeading items[].value
                items[].text items[].hint.text items[].divider items[].checked
                items[].disabled items[].conditional.html\
                """);
    }

    private static Set<String> groupLacks() {
        return words(
                """
                attributes fieldset.attributes fieldset.classes fieldset.describedBy
                fieldset.legend.html formGroup.classes items[] items[].attributes
                items[].html items[].id items[].label.attributes items[].label.classes\
                """);
    }

    private static Parameters group(JsonNode options) {
        return with(options)
                .texts("name", "classes")
                .text("idPrefix", "id")
                .text("hint.text", "hint")
                .text("errorMessage.text", "error")
                .text("fieldset.legend.text", "legend")
                .text("fieldset.legend.classes", "legendClass")
                .flag("fieldset.legend.isPageHeading", "heading");
    }

    private static Set<String> all(Set<String> some, String more) {
        var all = new TreeSet<>(some);
        all.addAll(words(more));
        return all;
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    private static String dateName(JsonNode options) {
        return Objects.requireNonNullElse(
                textAt(options, "namePrefix"), options.path("id").asString(""));
    }

    /** The parts that the example marks as wrong, and what is typed into them. */
    private static Problems date(JsonNode options) {
        String name = dateName(options);
        Typed typed = Typed.nothing();
        var wrong = new ArrayList<String>();
        for (String part : List.of("day", "month", "year")) {
            for (JsonNode item : options.path("items")) {
                if (item.path("name").asString("").endsWith(part)) {
                    if (item.has("value")) {
                        typed = typed.with(name + "-" + part, item.path("value").asString());
                    }
                    if (item.path("classes").asString("").contains("--error")) {
                        wrong.add(part);
                    }
                }
            }
            if (options.path(part).path("error").asBoolean(false)) {
                wrong.add(part);
            }
            for (String key : List.of(part, name + "-" + part)) {
                if (options.path("values").has(key)) {
                    typed =
                            typed.with(
                                    name + "-" + part, options.path("values").path(key).asString());
                }
            }
        }
        Problems problems = Problems.in(typed);
        wrong.forEach(part -> problems.add(name + "-" + part, "Wrong"));
        return problems;
    }

    private static SummaryRow row(JsonNode row) {
        return new SummaryRow(
                row.path("key").path("text").asString(""),
                row.path("value").has("html") ? null : textAt(row, "value.text"),
                contentAt(row, "value.html"),
                list(row.path("actions").path("items"), PortedTagsTests::action));
    }

    private static RowAction action(JsonNode action) {
        return new RowAction(
                action.path("text").asString(""),
                action.path("href").asString(""),
                textAt(action, "visuallyHiddenText"));
    }

    private static Cell cell(JsonNode cell) {
        return new Cell(
                cell.has("html") ? null : textAt(cell, "text"),
                contentAt(cell, "html"),
                cell.path("format").asString("").equals("numeric"));
    }

    private static Task task(JsonNode task) {
        JsonNode tag = task.path("status").path("tag");
        boolean tagged = !tag.isMissingNode();
        boolean later =
                task.path("status").path("classes").asString("").contains("cannot-start-yet");
        return new Task(
                task.path("title").path("text").asString(""),
                textAt(task, "href"),
                textAt(task, "hint.text"),
                tagged
                        ? tag.path("text").asString("")
                        : task.path("status").path("text").asString(""),
                tagged ? tag.path("classes").asString("").replace("govuk-tag--", "") : null,
                later ? Task.Standing.LATER : Task.Standing.OPEN);
    }

    private static Tab tab(JsonNode tab) {
        String text = textAt(tab, "panel.text");
        Content content = contentAt(tab, "panel.html");
        return new Tab(
                tab.path("id").asString(""),
                tab.path("label").asString(""),
                content != null
                        ? content
                        : page -> {
                            page.writeContent("<p class=\"govuk-body\">");
                            page.writeUserContent(text);
                            page.writeContent("</p>");
                        });
    }

    private static Link link(JsonNode link) {
        return new Link(
                link.path("text").asString(""), link.path("href").asString(""), !link.has("href"));
    }

    private static Link chapter(JsonNode link) {
        return new Link(
                link.path("text").asString(""),
                link.path("href").asString(""),
                link.path("current").asBoolean(false));
    }

    private static Pagination.Page page(JsonNode page) {
        return new Pagination.Page(
                page.path("ellipsis").asBoolean(false)
                        ? 0
                        : Integer.parseInt(page.path("number").asString("0")),
                page.path("href").asString(""),
                page.path("current").asBoolean(false));
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> made) {
        return StreamSupport.stream(nodes.spliterator(), false).map(made).toList();
    }

    private static @Nullable String textAt(JsonNode node, String path) {
        JsonNode found = node;
        for (String step : path.split("\\.", -1)) {
            found = found.path(step);
        }
        return found.isMissingNode() || found.isNull() ? null : found.asString();
    }

    private static @Nullable Content contentAt(JsonNode node, String path) {
        String html = textAt(node, path);
        return html == null || html.equals("false") ? null : page -> page.writeContent(html);
    }

    private static Parameters with(JsonNode options) {
        return new Parameters(options);
    }

    /** Translates their options into our parameters. */
    private static final class Parameters {
        private final JsonNode options;
        final Map<String, Object> map = new HashMap<>();

        Parameters(JsonNode options) {
            this.options = options;
        }

        Parameters and(String parameter, Object value) {
            map.put(parameter, value);
            return this;
        }

        Parameters text(String option, String parameter) {
            String text = textAt(options, option);
            return text == null ? this : and(parameter, text);
        }

        Parameters texts(String... options) {
            for (String option : options) {
                text(option, option);
            }
            return this;
        }

        Parameters flag(String option, String parameter) {
            String text = textAt(options, option);
            return text == null ? this : and(parameter, Boolean.parseBoolean(text));
        }

        Parameters truth(String option) {
            return flag(option, option);
        }

        Parameters number(String option) {
            String text = textAt(options, option);
            return text == null ? this : and(option, Integer.parseInt(text));
        }

        Parameters content(String option) {
            Content content = contentAt(options, option);
            return content == null ? this : and("content", content);
        }

        Parameters textOrContent() {
            return textAt(options, "html") == null ? texts("text") : content("html");
        }

        Parameters ticked(JsonNode from) {
            var ticked = new ArrayList<String>();
            from.path("values").forEach(value -> ticked.add(value.asString()));
            from.path("items")
                    .forEach(item -> {
                        if (item.path("checked").asBoolean(false)) {
                            ticked.add(item.path("value").asString());
                        }
                        if (item.has("checked") && !item.path("checked").asBoolean(true)) {
                            ticked.remove(item.path("value").asString());
                        }
                    });
            return and("values", ticked);
        }

        Parameters choices(JsonNode from, String chosen) {
            and("choices", list(from.path("items"), Parameters::choice));
            StreamSupport.stream(from.path("items").spliterator(), false)
                    .filter(item -> item.path(chosen).asBoolean(false))
                    .map(item -> item.path("value").asString())
                    .findFirst()
                    .ifPresent(value -> and("value", value));
            return this;
        }

        private static Choice choice(JsonNode item) {
            if (item.has("divider")) {
                return Choice.divider(item.path("divider").asString());
            }
            Choice.Kind kind =
                    item.path("disabled").asBoolean(false)
                            ? Choice.Kind.UNAVAILABLE
                            : item.has("behaviour") ? Choice.Kind.EXCLUSIVE : Choice.Kind.ORDINARY;
            return new Choice(
                    Objects.requireNonNullElse(textAt(item, "value"), ""),
                    item.path("text").asString(""),
                    textAt(item, "hint.text"),
                    contentAt(item, "conditional.html"),
                    kind);
        }
    }
}

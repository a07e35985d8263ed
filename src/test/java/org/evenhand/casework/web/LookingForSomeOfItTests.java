package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** A part of the chronology, which says how much of the whole it is (P45, P46). */
@Paragraphs({"P45", "P46"})
class LookingForSomeOfItTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId shouted = ready.abuse(person, ago(90), "Shouted.", "Useless");
    private final EntryId mail = ready.abusiveEmail(person, ago(85), "An ÉCLAIR for nobody");
    private final EntryId atTheHead =
            ready.toBeReviewed(person, ago(82), "Rang about the trip.", "", ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(80));
    private final String page = "/cases/" + walked.id.text() + "/chronology";
    private final Visitor head = ready.visitedBy(ready.head);

    /** Three contacts, and the case opened, a step tried, and a concern written down. */
    private static final int ALL = 6;

    private static int shown(Visitor.Page page) {
        return page.seen().select("main .moj-timeline__item").size();
    }

    private void shows(String choice, int some) {
        Visitor.Page seen = head.opens(page + "?" + choice);
        assertThat(shown(seen)).as(choice).isEqualTo(some);
        assertThat(seen.text())
                .as(choice)
                .contains(
                        "%d of %d events".formatted(some, ALL),
                        "%d are not shown".formatted(ALL - some));
    }

    @Test
    void eachChoiceShowsItsPartAndSaysOfHowMuch() {
        Visitor.Page whole = head.opens(page);
        assertThat(shown(whole)).isEqualTo(ALL);
        assertThat(whole.text()).contains("All 6 events").doesNotContain("not shown");

        shows("kind=CONTACT", 3);
        shows("kind=STEP", 3);
        shows("channel=EMAIL", 1);
        shows("channel=PHONE_CALL", 2);
        // The last has not been reviewed, and nobody saw it under a heading.
        shows("heading=A", 2);
        shows("heading=D", 0);
        shows("direction=IN", 3);
        shows("direction=OUT", 0);
        shows("files=WITH", 0);
        shows("files=WITHOUT", ALL);
        // The steps are the head's, and one contact was aimed at them.
        shows("person=" + ready.head.id().text(), 4);
        shows("person=" + ready.teacher.id().text(), 3);
        shows("kind=CONTACT&channel=PHONE_CALL&heading=A", 1);
        // What no choice says is no choice.
        assertThat(shown(head.opens(page + "?channel=SMOKE&person=nobody"))).isEqualTo(ALL);
    }

    @Test
    void whatIsKeptWithAContactIsFoundByIt() {
        ready.visitedBy(ready.teacher)
                .opens("/contacts/" + shouted.text() + "/evidence")
                .form()
                .withFile(
                        "files",
                        "note.txt",
                        "Useless".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .send();
        shows("files=WITH", 1);
        shows("kind=CONTACT&files=WITHOUT", 2);
        assertThat(mail).isNotEqualTo(atTheHead);
    }

    /** What is saved is what was shown; no word that was looked for stands in an address. */
    @Test
    void whatIsShownIsSavedAsATable() {
        assertThat(saved(head.saves(page + ".csv")))
                .hasSize(ALL)
                .anyMatch(row -> row.contains("ÉCLAIR"));
        Visitor.Page calls = head.opens(page + "?kind=CONTACT&channel=PHONE_CALL");
        String address = calls.seen().select("main a[href*=.csv]").attr("href");
        assertThat(saved(head.saves(address)))
                .hasSize(2)
                .noneMatch(row -> row.contains("ÉCLAIR"))
                // The control of the last: it is there when it is not chosen away.
                .anyMatch(row -> row.contains("Counts under") && row.contains("Useless"));

        Visitor.Page found = words(head.opens(page), "éclair NOBODY");
        assertThat(found.seen().select("main a[href*=.csv]")).isEmpty();
        assertThat(found.seen().select("main form[action$=.csv] [name=words]").attr("value"))
                .isEqualTo("éclair NOBODY");
        Visitor.Page file = found.formTo(".csv").send();
        assertThat(file.at().getQuery()).isNull();
        assertThat(file.text()).contains("ÉCLAIR").doesNotContain("Useless");
        assertThat(ready.visitedBy(ready.teacher).saves(page + ".csv").status()).isEqualTo(404);
    }

    private static List<String> saved(Visitor.Download table) {
        return CsvReader.builder()
                .ofCsvRecord(new String(table.bytes(), StandardCharsets.UTF_8))
                .stream()
                .skip(1)
                .map(row -> String.join("|", row.getFields()))
                .toList();
    }

    @Test
    void wordsAreLookedForByAFormAndStandInNoAddress() {
        Visitor.Page found = words(head.opens(page), "éclair NOBODY");
        assertThat(shown(found)).isEqualTo(1);
        assertThat(found.text()).contains("1 of 6 events", "An ÉCLAIR for nobody");
        assertThat(found.at().getPath()).isEqualTo(page);
        assertThat(found.at().getQuery()).isNull();
        assertThat(shown(words(head.opens(page), "éclair trip"))).isZero();

        // With what was chosen before, which the form carries along.
        assertThat(shown(words(head.opens(page + "?channel=PHONE_CALL"), "nobody"))).isZero();
        assertThat(shown(words(head.opens(page + "?channel=PHONE_CALL"), "shouted"))).isEqualTo(1);
        // The control: the next look is of everything again.
        assertThat(shown(head.opens(page))).isEqualTo(ALL);
    }

    private static Visitor.Page words(Visitor.Page page, String words) {
        return new LookingForm(page).looksFor(words);
    }

    /** The page has two forms to one address; the words are in the second. */
    private record LookingForm(Visitor.Page page) {
        Visitor.Page looksFor(String words) {
            org.jsoup.nodes.FormElement form =
                    (org.jsoup.nodes.FormElement) page.seen().expectFirst("main form[method=post]");
            java.util.List<String[]> fields = new java.util.ArrayList<>();
            form.formData().stream()
                    .filter(field -> !field.key().equals("words"))
                    .forEach(field -> fields.add(new String[] {field.key(), field.value()}));
            fields.add(new String[] {"words", words});
            return page.visitor().posts(form.attr("action"), fields);
        }
    }

    @Test
    void itIsOpenToWhoeverReadsTheCaseAndToNobodyElse() {
        assertThat(ready.visitedBy(ready.deputy).opens(page).status()).isEqualTo(200);
        assertThat(ready.visitedBy(ready.teacher).opens(page).status()).isEqualTo(404);
        assertThat(ready.visitedBy(ready.governor).opens(page).status()).isEqualTo(404);
        assertThat(head.opens("/cases/" + walked.id.text()).seen().select("a[href=" + page + "]"))
                .hasSize(1);
    }
}

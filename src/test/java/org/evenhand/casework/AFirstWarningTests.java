package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.letter.SaidBlock.As.WORDS;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.letter.SaidBlock;
import org.evenhand.letter.WordChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From the record to a warning that was told, over HTTP with real forms (P46-P49, F3-F5). */
@Paragraphs({"P8", "P10", "P17", "P46", "P47", "P48", "P49", "F3", "F4", "F5"})
class AFirstWarningTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    @Test
    void aWarningIsRefusedUntilEverythingIsThereAndThenIssuedToldAndNotified() {
        EntryId first =
                ready.abuse(person, ago(12), "Shouted down the phone.", "Useless, all of you");
        EntryId second = ready.abuse(person, ago(5), "Shouted again.", "Bloody useless");
        String page = opened();

        assertThat(head.opens(page).text()).contains("No assessment asks for a warning");
        Visitor.Page early = head.opens(page + "/decide/assess/check");
        assertThat(early.text()).contains("Say whether they have a point", "Choose what follows");

        answered(page, "assess/evidence", "entries", first.text(), second.text());
        assess(page);
        Visitor.Page refused = head.opens(page + "/decide/assess/check");
        assertThat(refused.text())
                .contains("Nothing milder is recorded as tried", "Nobody is named who deals with");

        tried(page);
        concern(page);
        Visitor.Page assessed = head.opens(page + "/decide/assess/check").form().send();
        assertThat(assessed.text()).contains("Assessed: Issue a warning letter");

        assertThat(head.opens(page + "/decide/warn/check").text())
                .contains("has not been opened and saved");
        for (String part : new String[] {"what-happened", "why", "ahead", "sending"}) {
            head.opens(page + "/decide/warn/" + part).form().send();
        }
        Visitor.Page check = head.opens(page + "/decide/warn/check");
        assertThat(check.text())
                .contains("Useless, all of you", "restrictions will be put in place")
                .contains("14 Miller’s Row");
        assertItIsOfferedInWord(check, page + "/decide/warn/word");
        // Before a letter goes out the password is asked again; what was typed waits (step-up).
        Visitor stale = ready.signedIn(ready.head);
        Visitor.Page asked = stale.opens(page + "/decide/warn/check").form().send();
        assertThat(asked.at().getPath()).isEqualTo("/confirm");
        Visitor.Page oneMore = asked.form().with("password", RunningEvenhand.PASSWORD).send();
        assertThat(oneMore.text())
                .contains("You were about to: Issue this warning: Darren Whitlock, case ");
        assertThat(oneMore.seen().select("main button").eachText())
                .startsWith("Issue this warning");
        assertThat(head.opens(page).text()).doesNotContain("Warning issued");

        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");
        assertThat(head.opens(page).text()).contains("Warning issued", "not told yet");
    }

    /** As the parent will read it: what should not be there is marked, and leads to its page. */
    @Test
    void whatALetterShouldNotSayIsMarkedInItsWordsUntilItIsChanged() {
        ready.aParent("Joanna Berry", "Ellis Berry");
        EntryId first = ready.abuse(person, ago(12), "Shouted down the phone.", "Useless");
        String page = opened();
        answered(page, "assess/evidence", "entries", first.text());
        assess(page);
        tried(page);
        concern(page);
        head.opens(page + "/decide/assess/check").form().send();
        for (String part : new String[] {"what-happened", "why", "ahead", "sending"}) {
            head.opens(page + "/decide/warn/" + part).form().send();
        }
        String check = page + "/decide/warn/check";
        String why = page + "/decide/warn/why";
        // The control: as it is suggested, nothing is marked.
        Visitor.Page before = head.opens(check);
        assertThat(before.seen().select("mark, p.remark, .evenhand-marked")).isEmpty();
        assertThat(head.opens(why).seen().select("mark")).isEmpty();

        answered(
                page,
                "warn/why",
                "why",
                "You are a vexatious man. Joanna Berry and Kai Whitlock heard it.");
        Visitor.Page marked = head.opens(check);

        assertThat(marked.seen().select("article.letter mark").eachText())
                .containsExactly("vexatious", "Joanna Berry", "Kai Whitlock");
        Element list = marked.seen().expectFirst(".evenhand-marked");
        assertThat(list.text())
                .contains("3 things are marked in its words")
                // What stands against it already is said there, and once.
                .contains("Why it cannot go so is said above")
                .doesNotContain("puts no label on anybody")
                .contains("“Joanna Berry”, under “Why this is not acceptable”");
        assertThat(list.select("a[href=#remark-2]")).hasSize(1);
        assertThat(list.select("a[href=%s#why]".formatted(why))).hasSize(3);
        assertThat(marked.seen().select("[data-rule]").text()).contains("puts no label on anybody");
        // A label stops the letter; a name is for the head to weigh.
        assertThat(marked.seen().select("[data-rule]").eachAttr("data-rule"))
                .containsExactly("letter.labels-the-person");
        Visitor.Page typed = head.opens(why);
        assertThat(typed.seen().select(".evenhand-marked mark").eachText())
                .containsExactly("vexatious", "Joanna Berry", "Kai Whitlock");
        assertThat(typed.seen().select(".evenhand-marked a[href=#why]")).hasSize(3);
        assertThat(SaidBlock.inWord(head.saves(page + "/decide/warn/word").bytes()).toString())
                .contains("JoannaBerry")
                .doesNotContain("maynotneedtobehere");

        answered(page, "warn/why", "why", "You swore. Joanna Berry heard it.");
        Visitor.Page issued = head.opens(check).form().send();
        assertThat(issued.at().getPath()).startsWith("/letters/");
        assertThat(issued.text()).contains("Joanna Berry heard it");
        assertThat(issued.seen().select("mark, p.remark")).isEmpty();
    }

    /** Careful consideration (P8), and no more than is in proportion (P10). */
    @Test
    void withoutSayingWhyMilderWaysAreNotEnoughOrWhatALetterWouldMeanNothingIsRecorded() {
        EntryId first = ready.abuse(person, ago(12), "Shouted down the phone.", "Useless");
        String page = opened();
        answered(page, "assess/evidence", "entries", first.text());
        assess(page);
        tried(page);
        concern(page);
        String check = page + "/decide/assess/check";
        String exceptional = "Why milder ways are not enough is not said";
        String proportion = "What a letter would mean for the person, and for a child of theirs";
        // The control: with both said, neither stands against it.
        assertThat(head.opens(check).seen().select(".evenhand-grounds")).isEmpty();

        answered(page, "assess/fairness", "exceptional", "");
        assertThat(head.opens(check).text()).contains(exceptional).doesNotContain(proportion);
        answered(page, "assess/fairness", "exceptional", "It went on.");
        answered(page, "assess/fairness", "onThem", "");
        assertThat(head.opens(check).text()).contains(proportion, "(P10)");

        // “Not yet” leads to no letter, and asks for neither.
        answered(page, "assess/conclusion", "conclusion", "NOT_YET");
        assertThat(head.opens(check).text()).doesNotContain(proportion);
    }

    /** To talk about before it goes (P65): the same draft, and no name of anybody in the file's. */
    private void assertItIsOfferedInWord(Visitor.Page check, String address) {
        assertThat(check.seen().select("a[href=%s]".formatted(address)).text())
                .isEqualTo("Download as Word");
        Visitor.Download word = head.saves(address);
        assertThat(word.status()).isEqualTo(200);
        assertThat(word.header("content-disposition"))
                .startsWith("attachment")
                .containsPattern("draft-warn-\\d{4}-\\d{3}\\.docx");
        WordChecks.assertIsSound(word.bytes());
        assertThat(SaidBlock.inWord(word.bytes()))
                .isEqualTo(SaidBlock.inHtml(check.seen().expectFirst("article.letter").outerHtml()))
                .contains(SaidBlock.of(WORDS, "Draft: this letter has not been issued"));
        assertThat(ready.visitedBy(ready.teacher).saves(address).status()).isEqualTo(404);
        assertThat(head.saves(address.replace("/warn/", "/assess/")).status()).isEqualTo(404);
    }

    private String opened() {
        Visitor.Page form = head.opens("/people/" + person.text() + "/case");
        return form.form()
                .with("basis", "NOT_A_COMPLAINT")
                .with("why", "Calls to the classroom line.")
                .send()
                .at()
                .getPath();
    }

    private void assess(String page) {
        head.opens(page + "/decide/assess/evidence").form().with("headings", "A").send();
        head.opens(page + "/decide/assess/weighing")
                .form()
                .with("criteria", "Swearing at staff goes beyond anger.")
                .with("nature", "Verbal abuse.")
                .send();
        head.opens(page + "/decide/assess/fairness")
                .form()
                .with("merit", "PARTLY")
                .with("shortcoming", "NONE")
                .with("adjustments", "Asked on the phone; none needed.")
                .with("exceptional", "Two calls after being asked to stop.")
                .with("onThem", "A stern letter; no change for his child.")
                .with("guidance", "The policy, version 1.1")
                .send();
        head.opens(page + "/decide/assess/conclusion")
                .form()
                .with("conclusion", "WARN")
                .with("because", "It went on after he was asked to stop.")
                .send();
    }

    private void answered(String page, String sheet, String field, String... values) {
        head.opens(page + "/decide/" + sheet).form().with(field, values).send();
    }

    private void tried(String page) {
        LocalDate day = ago(8);
        head.opens(page + "/add/step")
                .form()
                .with("kind", "CALL_BACK")
                .with("on-day", String.valueOf(day.getDayOfMonth()))
                .with("on-month", String.valueOf(day.getMonthValue()))
                .with("on-year", String.valueOf(day.getYear()))
                .with("what", "We rang you and asked you to speak civilly.")
                .with("result", "He agreed.")
                .send();
    }

    private void concern(String page) {
        LocalDate day = ReadySchool.today().plusDays(10);
        Visitor.Page form = head.opens(page + "/add/issue");
        Visitor.Page saved =
                form.form()
                        .with("concern", "Homework sanctions are not explained.")
                        .with("owner", ready.deputy.id().text())
                        .with("step", "The deputy writes to him.")
                        .with("by-day", String.valueOf(day.getDayOfMonth()))
                        .with("by-month", String.valueOf(day.getMonthValue()))
                        .with("by-year", String.valueOf(day.getYear()))
                        .send();
        assertThat(saved.text()).contains("It is saved");
    }
}

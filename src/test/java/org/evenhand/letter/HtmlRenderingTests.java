package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlRenderingTests {
    private final HtmlRendering screen = new HtmlRendering();

    @Test
    void aLetterIsHeadingsListsAndTablesAndNotOnlyLooks() throws IOException {
        LetterDocument letter = SampleLetters.warning();
        Document page = Jsoup.parse(screen.page(letter));
        String folder = System.getProperty("evenhand.letters.keep", "");
        if (!folder.isEmpty()) {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, "a-warning.html"), screen.page(letter));
        }

        assertThat(page.title()).isEqualTo("A formal warning about conduct");
        assertThat(page.select("h1").eachText()).containsExactly("A formal warning about conduct");
        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "At a glance",
                        "What happened",
                        "Why this is not acceptable",
                        "What we have done so far",
                        "What will happen if it is repeated",
                        "Your side, and help");
        assertThat(page.select("table.facts thead th[scope=col]")).hasSize(3);
        assertThat(page.select("table.facts tbody th[scope=row]")).hasSize(2);
        assertThat(page.select("table.key-facts th[scope=row]").eachText())
                .contains("In an emergency");
        assertThat(page.select("ul > li")).hasSize(3);
        assertThat(page.select("ol > li")).hasSize(3);
        assertThat(page.select("q").eachText())
                .containsExactly(
                        "“you people are useless, I’ll make sure you lose your jobs”",
                        "“I know what car you drive”");
    }

    /** Whoever holds it, in whatever form, can say later from what it was made, and when (P45). */
    @Test
    void everyRenderingOfAnIssuedLetterNamesItsNumberItsTemplateAndTheLastSealedBlock() {
        LetterDocument letter = SampleLetters.warning();
        List<String> named =
                List.of(
                        SampleLetters.ISSUED.number(),
                        SampleLetters.ORIGIN.template(),
                        Long.toString(SampleLetters.ISSUED.sealed().number()),
                        SampleLetters.ISSUED.sealed().root());
        for (String said : everyRendering(letter)) {
            assertThat(said).contains(named);
        }
        // The control: a draft has neither number nor block.
        for (String said : everyRendering(SampleLetters.draftOn(letter.date()))) {
            assertThat(said)
                    .contains(SampleLetters.ORIGIN.template())
                    .doesNotContain(named.getFirst(), named.get(2), named.getLast());
        }
    }

    private List<String> everyRendering(LetterDocument letter) {
        WordFile word = WordFile.read(new WordRendering().render(letter));
        return List.of(
                Jsoup.parse(screen.page(letter)).text(),
                PdfChecks.text(new PdfRendering().render(letter)),
                Jsoup.parse(word.part("word/document.xml") + word.part("word/footer.xml")).text());
    }

    @Test
    void whatAPersonWroteIsNeverMarkup() {
        String attack = "</p><script>alert(1)</script>\"'><img src=x onerror=y>&amp;";
        LetterDocument letter =
                SampleLetters.saying(
                        new Heading(attack),
                        Paragraph.of(Run.quoted(attack)),
                        new FactTable(
                                attack,
                                List.of(attack, attack),
                                List.of(FactTable.Row.of(attack, attack))),
                        KeyFactsOf.one(attack),
                        Callout.of(attack, attack),
                        new SignatureBlock(attack, attack, attack));

        Document page = Jsoup.parse(screen.fragment(letter));

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h3").text()).isEqualTo(attack);
        assertThat(page.select("q").text()).isEqualTo("“" + attack + "”");
    }

    @Test
    void wordsInAnotherLanguageAreMarkedWithItAndItsDirection() {
        Document page =
                Jsoup.parse(
                        screen.fragment(
                                SampleLetters.saying(
                                        Paragraph.of(Run.quoted("چلے جاؤ").in(Locale.of("ur"))))));

        assertThat(page.select("q").attr("lang")).isEqualTo("ur");
        assertThat(page.select("q").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("article").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void aNameCannotTurnTheLineRoundAndATelephoneNumberStaysWhole() {
        String html =
                screen.fragment(
                        SampleLetters.saying(Paragraph.of("\u202EevilName ring 01632 960 114")));

        assertThat(html).doesNotContain("\u202E").contains("evilName ring 01632\u00A0960\u00A0114");
    }

    @Test
    void anEmptyOptionalSectionIsLeftOutAndAnEmptyRequiredOneSaysSo() {
        Document page =
                Jsoup.parse(
                        screen.fragment(
                                SampleLetters.of(
                                        Section.optional("police", "The police", p(56)),
                                        Section.required("why", "Why", p(48)))));

        assertThat(page.select("h2").eachText()).containsExactly("Why");
        assertThat(page.select("section.why").text()).isEqualTo("Why Not written yet");
    }

    private static final class KeyFactsOf {
        static KeyFacts one(String words) {
            return new KeyFacts(words, List.of(KeyFacts.Fact.of(words, words)));
        }
    }
}

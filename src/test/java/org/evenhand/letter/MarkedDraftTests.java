package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a letter does not say is marked where it stands, with the reason beside it (P48, B6, B7).
 */
@Paragraphs("P48")
class MarkedDraftTests {
    private static final List<Heed> EVERY = Heeds.ofEveryLetter();
    private final HtmlRendering screen = new HtmlRendering();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If you are unhappy, write to the LGSCO. | LGSCO",
                "It is a criminal offence to enter the school. | criminal offence to enter",
                "under Section  547 of the Act | Section  547",
                "We have found you vexatious. | vexatious",
                "You are an abusive parent, we think. | You are an abusive",
                "Your child may lose the place at this school. | lose the place at this school"
            })
    void exactlyTheWordsAreMarkedAndTheReasonStandsBeneathThem(String words, String marked) {
        HtmlRendering.Marked draft = screen.marked(saying(Paragraph.of(words)), EVERY);
        Element letter = Jsoup.parse(draft.fragment());

        Element mark = letter.expectFirst("mark");
        assertThat(mark.wholeText()).isEqualTo(marked);
        Element link = letter.expectFirst("mark + sup a");
        Element reason = letter.expectFirst(link.attr("href"));
        assertThat(reason.previousElementSibling()).isEqualTo(mark.parent());
        assertThat(reason.text()).startsWith("1 “").contains("is not said in a letter: ");
        assertThat(letter.expectFirst(reason.expectFirst("a").attr("href"))).isEqualTo(mark);
        assertThat(draft.remarks()).hasSize(1);
        assertThat(draft.remarks().getFirst().under()).isEqualTo("What happened");
    }

    /** The control: an ordinary sentence, exact words, and every letter that leaves. */
    @Test
    void nothingElseIsMarked() {
        LetterDocument letter =
                saying(
                        Paragraph.of(
                                Run.plain("If you are abusive, we end the call. You wrote: "),
                                Run.quoted("call me vexatious")),
                        Paragraph.of("vexatious"));

        assertThat(Jsoup.parse(screen.marked(letter, EVERY).fragment()).select("mark")).hasSize(1);
        assertThat(screen.fragment(letter)).doesNotContain("<mark", "remark");
        assertThat(screen.marked(SampleLetters.warning(), EVERY).fragment())
                .isEqualTo(screen.fragment(SampleLetters.warning()));
    }

    @Test
    void whateverStandsAgainstIssuingItIsMarkedInItsSection() {
        LetterDocument letter =
                SampleLetters.of(
                        Section.required(
                                "why",
                                "Why",
                                p(48),
                                Paragraph.of(
                                        Run.plain("You are a "),
                                        Run.strong("vexatious"),
                                        Run.plain(" parent. To "),
                                        Run.strong("enter"),
                                        Run.plain(" is a crime."))),
                        Section.required(
                                "next",
                                "What troublemakers should know",
                                p(48),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of(
                                                        "s547", "Ask the LGSCO", "LGSCO"))),
                                BulletList.of("a liar"),
                                Callout.of("Offender", "a time-waster"),
                                new FactTable(
                                        "",
                                        List.of("Day", "What"),
                                        List.of(FactTable.Row.of("perpetrator", "abuser")))));

        HtmlRendering.Marked draft = screen.marked(letter, EVERY);

        assertThat(Wording.against(letter).all())
                .extracting(Ground::rule)
                .isSubsetOf(draft.remarks().stream().map(one -> one.heed().rule()).toList());
        assertThat(draft.remarks().stream().map(Remark::words))
                .containsExactly(
                        "vexatious",
                        "enter  is a crime",
                        "s547",
                        "LGSCO",
                        "LGSCO",
                        "liar",
                        "Offender",
                        "time-waster",
                        "perpetrator",
                        "abuser");
        Element page = Jsoup.parse(draft.fragment());
        assertThat(page.select("strong > mark").eachText()).containsExactly("vexatious", "enter");
        assertThat(page.select("p.remark")).hasSize(10);
        // Taken away again, the letter is as it was.
        page.select("p.remark, sup.remark-number").remove();
        page.select("mark").unwrap();
        assertThat(page.wholeText()).isEqualTo(Jsoup.parse(screen.fragment(letter)).wholeText());
    }

    @Test
    void anotherPersonsNameIsMarkedAlsoWithinExactWords() {
        List<Heed> heeds = List.of(Heeds.another("Siân O'Neill"));
        LetterDocument letter =
                saying(
                        Paragraph.of(
                                Run.plain("You told us that SIÂN  O’NEILL knew: "),
                                Run.quoted("ask Siân O'Neill")),
                        Paragraph.of("Siân O'Neilly, Siân and O'Neill are others."));

        assertThat(screen.marked(letter, heeds).remarks())
                .extracting(Remark::words)
                .containsExactly("SIÂN  O’NEILL", "Siân O'Neill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kai, who is in Year 4, saw it.",
                "his date of birth",
                "his autism",
                "her SEN support",
                "the social worker knows"
            })
    void whatIsToldOfAChildIsLookedAt(String words) {
        List<Heed> details = List.of(ChildDetail.values()).stream().map(ChildDetail::heed).toList();

        HtmlRendering.Marked draft = screen.marked(saying(Paragraph.of(words)), details);

        assertThat(draft.remarks()).hasSize(1);
        assertThat(draft.remarks().getFirst().heed().forbids()).isFalse();
        assertThat(draft.fragment()).contains("may not need to be here");
        // The control: what letters say anyway.
        assertThat(
                        screen.marked(
                                        saying(
                                                Paragraph.of(
                                                        "Please send it by the end of the school year"
                                                                + " 2026. Come to reception. Special"
                                                                + " educational needs and plans")),
                                        details)
                                .remarks())
                .isEmpty();
    }

    @Test
    void theyAreFoundWhereTheyWereTyped() {
        Remark remark =
                screen.marked(saying(Paragraph.of("You are a vexatious parent.")), EVERY)
                        .remarks()
                        .getFirst();

        Remark.Place place =
                remark.in("x".repeat(100) + " You are a Vexatious parent.").orElseThrow();
        assertThat(place.words()).isEqualTo("Vexatious");
        assertThat(place.before()).hasSize(61).startsWith("…").endsWith(" You are a ");
        assertThat(place.after()).isEqualTo(" parent.");
        assertThat(remark.in("A troublemaker, but nothing else.")).isEmpty();
    }

    private static LetterDocument saying(Block... blocks) {
        return SampleLetters.of(Section.required("what-happened", "What happened", p(48), blocks));
    }
}

package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.kernel.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters are written in boxes: what is typed becomes blocks, and blocks are shown as typed. */
class ProseTests {
    @Test
    void whatIsTypedBecomesParagraphsListsHeadingsStressAndExactWords() {
        List<Block> blocks =
                Prose.read(
                        """
                        On Monday you said “go away”
                        and left.

                        # Since then
                        We did this:
                        - offered a meeting
                          on Tuesday
                        - rang you

                        1. Please write.
                        2. This *will* follow.
                        """);

        assertThat(blocks)
                .containsExactly(
                        Paragraph.of(
                                Run.plain("On Monday you said "),
                                Run.quoted("go away"),
                                Run.plain("\nand left.")),
                        new Heading("Since then"),
                        Paragraph.of("We did this:"),
                        BulletList.of("offered a meeting\non Tuesday", "rang you"),
                        new NumberedList(
                                List.of(
                                        Paragraph.of("Please write."),
                                        Paragraph.of(
                                                Run.plain("This "),
                                                Run.strong("will"),
                                                Run.plain(" follow.")))));
        assertThat(Prose.read(Prose.write(blocks).orElseThrow())).isEqualTo(blocks);
    }

    @Test
    void straightQuotationMarksHoldExactWordsTooAndAnApostropheIsNone() {
        assertThat(Prose.read("You said \"don't\" twice"))
                .containsExactly(
                        Paragraph.of(
                                Run.plain("You said "), Run.quoted("don't"), Run.plain(" twice")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f***ing liar",
                "2 * 3 * 4",
                "a “ that never closes",
                "back\\slash",
                "<b>no markup</b> ${no} {{no}}",
                "ends with *",
                "“”"
            })
    void oddWordsComeThroughUnchanged(String words) {
        List<Block> blocks = List.of(Paragraph.of(words));

        assertThat(Prose.write(blocks).map(Prose::read)).contains(blocks);
    }

    @Test
    void wordsThatCannotBeTypedBackAreKeptAsTheyAre() {
        Paragraph urdu = Paragraph.of(Run.plain("سلام").in(Locale.forLanguageTag("ur")));

        assertThat(Prose.isProse(urdu)).isFalse();
        assertThat(Prose.isProse(Paragraph.of("- not a list"))).isFalse();
        assertThat(Prose.isProse(Paragraph.of("an ordinary line"))).isTrue();
    }

    @Test
    void everySampleLetterSentBackUnchangedIsTheSameLetter() {
        for (LetterDocument letter : List.of(SampleLetters.warning(), SampleLetters.inUrdu())) {
            assertThat(DraftBoxes.filledIn(letter, (_, before) -> before, _ -> false))
                    .isEqualTo(letter);
            LetterDocument typedAgain =
                    DraftBoxes.filledIn(letter, (_, before) -> before + " ", _ -> false);
            assertThat(new HtmlRendering().fragment(typedAgain).replaceAll("\\s+", ""))
                    .isEqualTo(new HtmlRendering().fragment(letter).replaceAll("\\s+", ""));
        }
    }

    @Test
    void whatIsTypedInABoxStandsInItsPlaceAndTablesStay() {
        LetterDocument letter =
                SampleLetters.of(
                        Section.required(
                                "what-happened",
                                "What happened",
                                p(48),
                                Paragraph.of("Before."),
                                new FactTable(
                                        "Events",
                                        List.of("Day", "What"),
                                        List.of(FactTable.Row.of("Monday", "Shouting"))),
                                Paragraph.of("After.")));
        Map<String, String> typed = Map.of("what-happened_2", "- one\n- two");

        List<Block> blocks =
                DraftBoxes.filledIn(letter, typed::getOrDefault, _ -> false)
                        .sections()
                        .getFirst()
                        .blocks();

        assertThat(blocks.get(0)).isEqualTo(Paragraph.of("Before."));
        assertThat(blocks.get(1)).isInstanceOf(FactTable.class);
        assertThat(blocks.get(2)).isEqualTo(BulletList.of("one", "two"));
        assertThat(DraftBoxes.of(letter).getFirst().fixed()).containsExactly("The table “Events”");
    }

    @Test
    void anEmptiedLineIsMissingUntilItIsLeftOut() {
        LetterDocument letter =
                SampleLetters.of(
                        Section.required(
                                "at-a-glance",
                                "At a glance",
                                j(13),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of("Until when", "31 March"),
                                                KeyFacts.Fact.of("Your concern", "Mr Osei")))));
        Map<String, String> typed = Map.of("at-a-glance_2", "");

        LetterDocument emptied = DraftBoxes.filledIn(letter, typed::getOrDefault, _ -> false);
        assertThat(emptied.missing().all())
                .extracting(Ground::rule)
                .containsExactly("letter.line-empty");
        LetterDocument leftOut =
                DraftBoxes.filledIn(letter, typed::getOrDefault, "at-a-glance_2"::equals);
        assertThat(leftOut.missing()).isEmpty();
        assertThat(DraftBoxes.of(leftOut).getFirst().boxes()).hasSize(1);
    }

    @Test
    void aSectionThatSaysNothingYetHasABoxAndAnEmptiedOneKeepsIts() {
        LetterDocument letter = SampleLetters.of(Section.required("steps", "Steps", p(48)));

        assertThat(DraftBoxes.of(letter).getFirst().boxes()).hasSize(1);
        LetterDocument emptied =
                DraftBoxes.filledIn(
                        SampleLetters.of(
                                Section.required("steps", "Steps", p(48), Paragraph.of("We met."))),
                        (_, _) -> "",
                        _ -> false);
        assertThat(DraftBoxes.of(emptied).getFirst().boxes()).hasSize(1);
        assertThat(emptied.missing().names("letter.section-missing")).isTrue();
    }
}

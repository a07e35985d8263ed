package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.Ground;
import org.junit.jupiter.api.Test;

class LetterDocumentTests {
    @Test
    void aCompleteLetterLacksNothing() {
        assertThat(SampleLetters.warning().missing()).isEmpty();
    }

    @Test
    void everyEmptyRequiredSectionIsAGroundWithItsParagraphAllAtOnce() {
        LetterDocument letter =
                SampleLetters.of(
                        Section.required("what-happened", "What happened", p(48)),
                        Section.required(
                                "why",
                                "Why",
                                p(48),
                                Paragraph.of(" \u200B\u00A0"),
                                new PageBreak()),
                        Section.optional("police", "The police", p(56)),
                        Section.required("steps", "Steps", p(48), BulletList.of("We met.")),
                        Section.required("close", "", p(65), new Heading("Only a heading")));

        assertThat(letter.missing().all())
                .extracting(Ground::rule, Ground::paragraph, Ground::because)
                .containsExactly(
                        tuple(
                                "letter.section-missing",
                                p(48),
                                "The letter says nothing yet under “What happened”"),
                        tuple(
                                "letter.section-missing",
                                p(48),
                                "The letter says nothing yet under “Why”"),
                        tuple(
                                "letter.section-missing",
                                p(65),
                                "The letter says nothing yet under “close”"));
    }

    @Test
    void aLabelWithNothingBesideItIsAGround() {
        LetterDocument letter =
                SampleLetters.of(
                        Section.required(
                                "at-a-glance",
                                "At a glance",
                                j(13),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of("In an emergency", "Ring us."),
                                                KeyFacts.Fact.of("Until when", " ")))));

        assertThat(letter.missing().all())
                .extracting(Ground::because)
                .containsExactly("Under “At a glance” nothing stands beside “Until when”");
    }

    @Test
    void valuesRefuseNonsense() {
        assertThatThrownBy(() -> new Standing.Issued("14/2026", new SealedBlock(1, "0".repeat(64))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SealedBlock(1, "0".repeat(63)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Addressee("\u200B ", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Section.required("What Happened", "", p(48)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new FactTable(
                                "",
                                List.of("Day", "Call"),
                                List.of(FactTable.Row.of("Monday", "one", "two"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        SampleLetters.of(
                                Section.optional("police", "", p(56)),
                                Section.optional("police", "", p(56))))
                .hasMessage("Two sections are named police");
        assertThatThrownBy(() -> SampleLetters.of("not a language", SampleLetters.PARENT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

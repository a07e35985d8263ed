package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.Map;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;

/** A part in other words keeps its dates, names and numbers (P48, P50). */
@Paragraphs({"P48", "P50"})
class RewordablePartTests {
    private final RewordablePart part =
            RewordablePart.printed(
                    "duration",
                    "How long",
                    p(50),
                    "It starts on {first day}. Its last day is {last day}.");

    @Test
    void itsFactsAreThoseOfOurWords() {
        assertThat(part.facts()).containsExactly("first day", "last day");
        assertThat(part.against(part.ours())).isEmpty();
    }

    @Test
    void wordsWithoutADateAreRefusedWithTheNameOfTheMissing() {
        Grounds against = part.against("It starts on {first day}, and ends in time.");
        assertThat(against.all()).hasSize(1);
        assertThat(against.all().getFirst().because()).contains("{last day}");
        assertThat(against.all().getFirst().because()).doesNotContain("{first day}");
    }

    @Test
    void aFactThatIsSpeltOtherwiseIsMissingAndUnknown() {
        Grounds against = part.against("From {first day} to {Last day}.");
        assertThat(against.all())
                .extracting(ground -> ground.rule())
                .containsExactly("wording.keeps-its-facts", "wording.knows-its-facts");
    }

    @Test
    void aBraceThatStandsAloneIsSaid() {
        assertThat(part.against("{first day} {last day} and {").names("wording.closes-its-braces"))
                .isTrue();
        assertThat(part.against("{{first day}} {last day}").names("wording.closes-its-braces"))
                .isTrue();
    }

    @Test
    void whatNoLetterSaysIsNoWordingEither() {
        Grounds against =
                part.against(
                        "{first day} {last day}. You may go to the LGSCO, you vexatious person.");
        assertThat(against.names("letter.signposts-ombudsman")).isTrue();
        assertThat(against.names("letter.labels-the-person")).isTrue();
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        assertThat(
                        part.against("{first day} {last day} \uD80C\uDC00")
                                .names("letter.character-unprintable"))
                .isTrue();
    }

    /** A name may hold braces or a dollar sign; it is no template. */
    @Test
    void whatAFactSaysIsNotLookedIntoAgain() {
        assertThat(
                        part.poured(
                                        "{last day} by {first day}",
                                        "",
                                        Map.of("first day", "$1 {last day}", "last day", "\\"))
                                .text())
                .isEqualTo("\\ by $1 {last day}");
    }
}

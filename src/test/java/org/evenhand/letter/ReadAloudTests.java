package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The control of {@link ReadAloud}: what is to be found is found. */
class ReadAloudTests {
    @Test
    void figuresCodesAndShortFormsAreFound() {
        LetterDocument letter =
                SampleLetters.saying(
                        Paragraph.of(
                                "On 01/02/2026 and 2026-02-01 the DPO decided under P50-4, e.g. as"
                                        + " a PCCR."));

        assertThat(ReadAloud.stumbles(letter, new PdfRendering().render(letter)))
                .containsExactly("01/02/2026", "2026-02-01", "DPO", "P50-4", "e.g.", "PCCR");
    }

    @Test
    void aRowWithoutAHeaderIsFound() {
        assertThat(ReadAloud.rowsWithoutAHeader("Table\n  TR\n    TH\n    TD\n  TR\n    TD\n"))
                .containsExactly("a row without a header, in line 5");
    }

    @Test
    void aLetterWithTablesIsReadWithoutStumbling() {
        LetterDocument warning = SampleLetters.warning();

        assertThat(ReadAloud.stumbles(warning, new PdfRendering().render(warning))).isEmpty();
    }
}

package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected forms are read from the code charts of the Unicode Standard. */
class ArabicShapesTests {
    @Test
    void lettersTakeTheFormOfTheirPlace() {
        // BEH BEH BEH: initial, medial, final; alone: isolated.
        assertThat(ArabicShapes.joined("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicShapes.joined("ب")).isEqualTo("\uFE8F");
        // DAL joins only to what stands before it.
        assertThat(ArabicShapes.joined("بدب")).isEqualTo("\uFE91\uFEAA\uFE8F");
    }

    @Test
    void lamAndAlefBecomeOneSign() {
        assertThat(ArabicShapes.joined("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicShapes.joined("بلا")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void urduLettersAreJoinedToo() {
        // HEH GOAL, YEH, NOON GHUNNA: initial, medial, final.
        assertThat(ArabicShapes.joined("ہیں")).isEqualTo("\uFBA8\uFBFF\uFB9F");
    }

    @Test
    void marksAndNonJoinersAreRespected() {
        // A vowel mark does not come between two letters; a zero-width non-joiner does.
        assertThat(ArabicShapes.joined("بَب")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(ArabicShapes.joined("ب\u200Cب")).isEqualTo("\uFE8F\u200C\uFE8F");
        assertThat(ArabicShapes.joined("Hello 12")).isEqualTo("Hello 12");
    }

    @Test
    void theFormsLeadBackToTheLetters() {
        assertThat(ArabicShapes.unjoined("\uFE91\uFEFC")).isEqualTo("بلا");
        assertThat(ArabicShapes.unjoined("½")).isEqualTo("½");
    }
}

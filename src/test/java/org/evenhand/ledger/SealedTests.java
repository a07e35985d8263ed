package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The foot of a letter, as somebody types it from the paper. */
class SealedTests {
    private static final String ROOT = "9f2c41d07be85a36".repeat(4);

    @Test
    void capitalsAndSpacesDoNotMatter() {
        String typed = " " + ROOT.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ") + "\n";

        assertThat(Sealed.read(" 214 ", typed)).contains(new Sealed(214, ROOT));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "x", "2 14", "''", "1234567890123456789"})
    void whatIsNoNumberIsNone(String block) {
        assertThat(Sealed.read(block, ROOT)).isEmpty();
        assertThat(Sealed.read("214", ROOT)).isPresent();
    }

    @Test
    void aRootThatIsTooShortOrHasOtherSignsIsNone() {
        assertThat(Sealed.read("214", ROOT.substring(1))).isEmpty();
        assertThat(Sealed.read("214", ROOT + "0")).isEmpty();
        assertThat(Sealed.read("214", "g" + ROOT.substring(1))).isEmpty();
    }
}

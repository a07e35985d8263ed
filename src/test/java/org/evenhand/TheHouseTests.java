package org.evenhand;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The house keeps its shape: lower chapters never know higher ones. */
class TheHouseTests {
    @Test
    void everyChapterUsesOnlyWhatItsLevelAllows() {
        ApplicationModules.of(Evenhand.class).verify();
    }

    /** The control: a chapter that knows one above it, and one that opens another's drawer. */
    @Test
    void aHouseWithWrongChaptersIsFound() {
        ApplicationModules wrong = ApplicationModules.of("org.evenhand.wrong.house", _ -> true);

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(wrong::verify)
                .withMessageContaining("Module 'lower' depends on module 'upper'")
                .withMessageContaining("Module 'upper' depends on non-exposed type")
                .withMessageContaining("NobodyElses");
    }
}

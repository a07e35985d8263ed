package org.evenhand;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its shape: lower chapters never know higher ones. */
class TheHouseTests {
    @Test
    void everyChapterUsesOnlyWhatItsLevelAllows() {
        ApplicationModules.of(Evenhand.class).verify();
    }
}

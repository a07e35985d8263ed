package org.evenhand.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.evenhand.database.Birth;
import org.evenhand.database.Home;
import org.evenhand.kernel.NewIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
    /** The one clock of the program; tests and the demonstration wind another. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    NewIds newIds(InstantSource clock) {
        return new NewIds(clock);
    }

    @Bean
    FactKinds factKinds() {
        return FactKinds.ofTheProgram();
    }

    /** Where checkpoints are kept: on another disk or share, if one is named. */
    @Bean
    Checkpoints checkpoints(Home home, Environment environment) {
        String folder = environment.getProperty("EVENHAND_CHECKPOINTS", "").strip();
        return new Checkpoints(
                folder.isEmpty() ? home.folder().resolve("checkpoints") : Path.of(folder));
    }

    @Bean
    Verification verification(
            Organisations organisations,
            Checkpoints checkpoints,
            Home home,
            FactKinds kinds,
            List<FileShelf> shelves) {
        return new Verification(
                organisations, checkpoints, home.birth() == Birth.REAL, kinds, shelves);
    }
}

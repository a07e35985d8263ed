package org.evenhand.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.database.Birth;
import org.evenhand.database.Home;
import org.evenhand.kernel.NewIds;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

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

    /** Found by their name on the class, so that no chapter can forget to list one. */
    @Bean
    FactKinds factKinds() {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(FactName.class));
        List<Class<? extends Fact>> kinds = new ArrayList<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.evenhand")) {
            kinds.add(
                    ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                            .asSubclass(Fact.class));
        }
        return new FactKinds(kinds);
    }

    /** Where checkpoints are kept: on another disk or share, if one is named. */
    @Bean
    Checkpoints checkpoints(Home home, Environment environment) {
        String folder = environment.getProperty("EVENHAND_CHECKPOINTS", "").strip();
        return new Checkpoints(
                folder.isEmpty() ? home.folder().resolve("checkpoints") : Path.of(folder));
    }

    @Bean
    Verification verification(Organisations organisations, Checkpoints checkpoints, Home home) {
        return new Verification(organisations, checkpoints, home.birth() == Birth.REAL);
    }
}

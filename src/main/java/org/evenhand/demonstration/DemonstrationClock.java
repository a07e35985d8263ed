package org.evenhand.demonstration;

import java.time.Clock;
import org.evenhand.ledger.WoundClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Only the demonstration has a clock that can be wound. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationClock {
    @Bean
    @Primary
    WoundClock woundClock() {
        return new WoundClock(Clock.systemUTC());
    }
}

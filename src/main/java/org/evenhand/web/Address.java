package org.evenhand.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Prints where to go once everything is ready. */
@Component
class Address {
    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    void print() {
        String address =
                "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080") + "/";
        Console.say("Evenhand is ready at  " + address);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            Console.say(
                    "Demonstration school. Sign in as teacher, office, business, slt, head, chair, vicechair,"
                            + "\n  governor, clerk, dsl, safety, dpo or it, with the password  evenhand-demo");
        }
    }
}

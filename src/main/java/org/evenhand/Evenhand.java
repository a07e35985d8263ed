package org.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Evenhand: one process, its own PostgreSQL inside it unless told of another. */
@SpringBootApplication
public class Evenhand {
    public static void main(String[] arguments) {
        SpringApplication.run(Evenhand.class, arguments);
    }
}

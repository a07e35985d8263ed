package org.evenhand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import org.evenhand.keeping.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Starts Evenhand: one process, its own PostgreSQL inside it unless told of another. With a command
 * ({@code backup}, {@code restore}, {@code verify}) it does that instead and ends.
 */
// Chapters name their classes freely: two may each have a SheetPages.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Evenhand",
        // Levels 0 to 3: open to every chapter above them without being listed there.
        sharedModules = {"kernel", "database", "ledger", "ui", "school", "access", "calendar"})
public class Evenhand {
    public static void main(String[] arguments) {
        if (Commands.areIn(arguments)) {
            System.exit(command(arguments));
        }
        SpringApplication.run(Evenhand.class, arguments);
    }

    @SuppressWarnings("SystemOut") // a command speaks to whoever gave it
    private static int command(String... arguments) {
        LoggingSystem.get(Evenhand.class.getClassLoader()).beforeInitialize();
        return new Commands(
                        name -> {
                            String value = System.getenv(name);
                            return value == null || value.isBlank() ? null : value.strip();
                        },
                        new BufferedReader(new InputStreamReader(System.in, UTF_8)),
                        System.out)
                .run(arguments);
    }
}

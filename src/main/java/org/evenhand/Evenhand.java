package org.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Evenhand: one process, its own PostgreSQL inside it unless told of another. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Evenhand",
        // Levels 0 to 3: open to every chapter above them without being listed there.
        sharedModules = {"kernel", "database", "ledger", "ui", "school", "access", "calendar"})
public class Evenhand {
    public static void main(String[] arguments) {
        SpringApplication.run(Evenhand.class, arguments);
    }
}

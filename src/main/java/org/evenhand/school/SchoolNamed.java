package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** The school bears this name from a day on. */
@FactName("school.named")
public record SchoolNamed(String name, LocalDate from) implements Setting {
    public SchoolNamed {
        Values.present(name);
    }
}

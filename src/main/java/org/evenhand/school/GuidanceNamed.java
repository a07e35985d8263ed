package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** Where staff find guidance that the policy names, from a day on (F3, P29). */
@FactName("school.guidance-named")
public record GuidanceNamed(Guidance guidance, String whereToRead, LocalDate from)
        implements Setting {
    public GuidanceNamed {
        Values.present(whereToRead);
    }
}

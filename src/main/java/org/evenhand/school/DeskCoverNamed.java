package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** Who covers the front desk, and who when they are away, from a day on (P51). */
@FactName("school.desk-cover-named")
public record DeskCoverNamed(String who, LocalDate from) implements Setting {
    public DeskCoverNamed {
        Values.present(who);
    }
}

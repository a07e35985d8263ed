package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.FactName;

/**
 * Who takes off what enforces a restriction that ends while the school is closed, from a day on
 * (E40): it ends by itself then, and nobody who usually does it is there.
 */
@FactName("school.holiday-owner-named")
public record HolidayOwnerNamed(AccountId account, String name, LocalDate from) implements Setting {
    public HolidayOwnerNamed {
        Values.present(name);
    }
}

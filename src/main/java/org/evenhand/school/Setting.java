package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.Fact;

/**
 * Something the school settled about itself, from a day on and until it settles otherwise. All are
 * recorded about the organisation, so that the settings of any day can be told years later.
 */
public interface Setting extends Fact {
    /** The first day on which it is so. */
    LocalDate from();
}

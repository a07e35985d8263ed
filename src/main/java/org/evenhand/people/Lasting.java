package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person that is so for a time: from its first day to its last, both included, or
 * until somebody says that it is no longer so ({@link NoLongerSo}).
 */
public interface Lasting extends Fact {
    PersonId person();

    /** The first day. */
    LocalDate from();

    /** The last day as known when this was recorded; absent while open-ended. */
    @Nullable LocalDate until();
}

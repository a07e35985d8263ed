package org.evenhand.people;

import java.time.LocalDate;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded about a person, with the day on which it ended or will end.
 *
 * @param told the fact as it was recorded
 * @param lastDay the last day on which it is so; absent while open-ended
 * @param because why it ended; empty when nobody said
 */
public record Kept<F extends Lasting>(
        Recorded<F> told, @Nullable LocalDate lastDay, String because) {
    static <F extends Lasting> Kept<F> of(Recorded<F> told, @Nullable NoLongerSo ended) {
        LocalDate until = told.fact().until();
        return ended == null
                ? new Kept<>(told, until, "")
                : new Kept<>(told, ended.lastDay(), ended.because());
    }

    public FactId id() {
        return told.id();
    }

    public F fact() {
        return told.fact();
    }

    public boolean isSoOn(LocalDate day) {
        return !day.isBefore(fact().from()) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}

package org.evenhand.people;

import java.time.Instant;
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
 * @param known when it was last said until when it is so
 */
public record Kept<F extends Lasting>(
        Recorded<F> told, @Nullable LocalDate lastDay, String because, Instant known) {
    static <F extends Lasting> Kept<F> of(Recorded<F> told, @Nullable Recorded<NoLongerSo> ended) {
        LocalDate until = told.fact().until();
        return ended == null
                ? new Kept<>(told, until, "", told.recordedAt())
                : new Kept<>(
                        told, ended.fact().lastDay(), ended.fact().because(), ended.recordedAt());
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

package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;

/**
 * A restriction and what carries it out have come apart in one place. It is said as loudly as can
 * be, and changes no ruling.
 *
 * @param since the last day on which it was right, or on which somebody did something about it
 */
public record Drift(Line line, Kind kind, LocalDate since) {
    /** In what way. */
    public enum Kind {
        STILL_ON("Ended but still enforced", "Take it off today"),
        ASKED_AGAIN(
                "Ended, and asked for again by another restriction",
                "Leave it on, and record it under the restriction that is in force"),
        NOBODY_ASKS("On, though the letter does not ask for it", "Take it off today"),
        NOT_TOLD(
                "On, though their letter came back or has not arrived",
                "Take it off until they are told"),
        NOT_CARRIED_OUT("Not carried out in time", "Do what is asked, and record it"),
        NOT_LOOKED_AT("Not looked at again in time", "Look, and record what you see");

        private final String words;
        private final String remedy;

        Kind(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        public String words() {
            return words;
        }

        /** What puts it right, without a full stop. */
        public String remedy() {
            return remedy;
        }
    }

    /** In what way, in words: nothing of it can be switched off where only people know of it. */
    public String words() {
        return kind == Kind.STILL_ON && line.measure() == Measure.SHARES
                ? "Ended, and somebody who knows of it is not told"
                : kind.words();
    }

    static Optional<Drift> of(Restriction restriction, Line line, Instant now) {
        return kind(restriction, line, now)
                .map(kind -> new Drift(line, kind, since(restriction, line, kind, now)));
    }

    private static Optional<Kind> kind(Restriction restriction, Line line, Instant now) {
        if (line.isOn()) {
            return whileOn(restriction, line, now);
        }
        return restriction.isInForceAt(now) && line.isMissing() && isPast(line.by(), now)
                ? Optional.of(Kind.NOT_CARRIED_OUT)
                : Optional.empty();
    }

    private static Optional<Kind> whileOn(Restriction restriction, Line line, Instant now) {
        if (restriction.isOverAt(now)) {
            return Optional.of(line.goesOnUntil().isPresent() ? Kind.ASKED_AGAIN : Kind.STILL_ON);
        }
        if (!line.isAskedFor()) {
            return Optional.of(Kind.NOBODY_ASKS);
        }
        if (!restriction.isInForceAt(now) && line.measure() != Measure.SHARES) {
            return Optional.of(Kind.NOT_TOLD);
        }
        if (line.isMissing() && isPast(line.by(), now)) {
            return Optional.of(Kind.NOT_CARRIED_OUT);
        }
        return isPast(line.lookAgainBy(), now) ? Optional.of(Kind.NOT_LOOKED_AT) : Optional.empty();
    }

    private static boolean isPast(Optional<LocalDate> day, Instant now) {
        return day.filter(last -> last.isBefore(today(now))).isPresent();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Period.LONDON);
    }

    private static LocalDate since(Restriction restriction, Line line, Kind kind, Instant now) {
        return switch (kind) {
            case STILL_ON, ASKED_AGAIN -> restriction.endsOn();
            case NOT_CARRIED_OUT -> line.by().orElseThrow();
            case NOT_LOOKED_AT -> line.lookAgainBy().orElseThrow();
            case NOBODY_ASKS, NOT_TOLD ->
                    line.done().isEmpty() ? today(now) : today(line.done().getLast().recordedAt());
        };
    }
}

package org.evenhand.school;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Where staff find guidance that the policy names, from a day on, and in which version (F3, P29).
 *
 * @param version as the guidance itself says; absent when it says none, or nobody was asked yet
 * @param dated the day that the guidance itself bears; absent when it bears none
 */
@FactName("school.guidance-named")
public record GuidanceNamed(
        Guidance guidance,
        String whereToRead,
        LocalDate from,
        @Nullable String version,
        @Nullable LocalDate dated)
        implements Setting {
    public GuidanceNamed {
        Values.present(whereToRead);
    }

    /** Its address, when that is where it is; a folder or a shelf has none. */
    public Optional<String> address() {
        return Optional.of(whereToRead).filter(where -> where.matches("https?://\\S+"));
    }
}

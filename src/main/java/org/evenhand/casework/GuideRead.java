package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.school.GuidanceNamed;
import org.jspecify.annotations.Nullable;

/**
 * The guide was looked at again when the behaviour went on (F3), as the school had it named then.
 *
 * @param version absent when the school has not said
 * @param dated the day that the guide itself bears; absent when it bears none
 * @param by who looked at it
 */
public record GuideRead(
        String title,
        String whereToRead,
        @Nullable String version,
        @Nullable LocalDate dated,
        String by,
        LocalDate on) {
    /** As the school has it named. */
    public static GuideRead of(GuidanceNamed guide, String by, LocalDate on) {
        return new GuideRead(
                guide.guidance().title(),
                guide.whereToRead(),
                guide.version(),
                guide.dated(),
                by,
                on);
    }

    /** {@code How to Guide, version 1.1 of Monday 1 September 2025}. */
    public String edition() {
        return title
                + (version == null ? "" : ", version " + version)
                + (dated == null ? "" : " of " + PrintedDate.of(dated));
    }

    /** In one sentence. */
    public String inWords() {
        return "%s was looked at again by %s on %s.".formatted(edition(), by, PrintedDate.of(on));
    }
}

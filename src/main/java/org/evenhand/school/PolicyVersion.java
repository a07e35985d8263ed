package org.evenhand.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The policy as the governing body adopted it. Its full text, when the school pasted it, is kept
 * beside it ({@link Schools#policyText}).
 *
 * @param version as the school counts them, for example {@code 3} or {@code September 2025}
 * @param whereToRead where a parent can read it; empty when only the text is kept
 * @param guidanceReliedOn the published guidance it was written in line with (P9); may be empty
 * @param guidanceCheckedOn the day on which somebody looked whether that guidance still stands
 */
public record PolicyVersion(
        String title,
        String version,
        LocalDate adoptedOn,
        String whereToRead,
        String guidanceReliedOn,
        @Nullable LocalDate guidanceCheckedOn) {
    public PolicyVersion {
        Values.present(title);
        Values.present(version);
    }
}

package org.evenhand.contactlog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the four, considered (P42).
 *
 * @param done whether it is to be done, or was
 * @param because why, or why not
 * @param reference of the report; may be empty
 * @param on when it was done; absent when it was not, and where nobody was asked yet
 */
public record Considered(
        SocialMediaStep step,
        boolean done,
        String because,
        String reference,
        @Nullable LocalDate on) {}

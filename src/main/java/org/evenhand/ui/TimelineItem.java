package org.evenhand.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One event of a timeline.
 *
 * @param by who wrote it down
 * @param datetime for machines, as HTML's {@code time} wants it: {@code 2026-11-27T14:30Z}
 * @param said the same for people
 */
public record TimelineItem(
        String title,
        @Nullable String by,
        String datetime,
        String said,
        @Nullable String text,
        @Nullable Content content) {}

package org.evenhand.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param href where it is done; null when it cannot be started yet
 * @param colour the status stands in a tag of this colour; empty for the plain tag; null for words
 */
public record Task(
        String title,
        @Nullable String href,
        @Nullable String hint,
        String status,
        @Nullable String colour,
        Standing standing) {

    /** How far the task is. */
    public enum Standing {
        OPEN,
        DONE,
        LATER
    }

    public static Task toDo(String title, String href) {
        return new Task(title, href, null, "To do", "blue", Standing.OPEN);
    }

    public static Task done(String title, String href) {
        return new Task(title, href, null, "Done", null, Standing.DONE);
    }

    /** A task that has to wait for others. */
    public static Task later(String title) {
        return new Task(title, null, null, "Cannot start yet", null, Standing.LATER);
    }

    public Task hinting(String hint) {
        return new Task(title, href, hint, status, colour, standing);
    }
}

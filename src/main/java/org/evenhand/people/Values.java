package org.evenhand.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the facts of this chapter refuse when they are made. Forms say the same, more kindly. */
final class Values {
    static final int LONGEST_NAME = 300;

    private Values() {}

    static void name(String name) {
        present(name);
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has at most 300 characters");
        }
    }

    static void present(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Something is written here");
        }
    }

    static void inOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day is not before the first");
        }
    }
}

package org.evenhand.school;

/** What the facts of this chapter refuse when they are made. Forms say the same, more kindly. */
final class Values {
    private Values() {}

    static void present(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Something is written here");
        }
    }
}

package org.evenhand.letter;

import java.util.UUID;

/**
 * The school's crest or logo at the head of its letters: a small picture of our own making, never
 * the file that somebody chose.
 *
 * @param file under which its bytes are kept ({@link LetterFiles})
 * @param sha256 of those bytes: 64 lower-case hexadecimal digits
 * @param alternative what it is, for whoever does not see it
 * @param width in pixels
 */
public record Crest(UUID file, String sha256, String alternative, int width, int height) {
    /** What of it would be seen at 300 dots an inch. */
    public static final int MOST_WIDTH = 720;

    public static final int MOST_HEIGHT = 330;

    private static final double WIDEST = 60;
    private static final double HIGHEST = 28;
    private static final int OF_THE_HASH = 16;

    public Crest {
        if (!sha256.matches("[0-9a-f]{64}") || !Words.saysSomething(alternative)) {
            throw new IllegalArgumentException("A crest has its hash, and says what it is");
        }
        if (width < 1 || height < 1 || width > MOST_WIDTH || height > MOST_HEIGHT) {
            throw new IllegalArgumentException("Not the extent of a crest");
        }
    }

    /** Where a page finds it. */
    String href() {
        return "/crest/" + file;
    }

    /** Under what name its bytes are handed to whoever prints it. */
    String plate() {
        return "crest-" + sha256.substring(0, OF_THE_HASH);
    }

    double widthOnPaper() {
        return width * scale();
    }

    double heightOnPaper() {
        return height * scale();
    }

    /** Millimetres for each pixel. */
    private double scale() {
        return Math.min(WIDEST / width, HIGHEST / height);
    }
}

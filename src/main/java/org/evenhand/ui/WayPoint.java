package org.evenhand.ui;

import org.jspecify.annotations.Nullable;

/**
 * One step on the way through the policy's flowchart.
 *
 * @param note when it was taken, or what it waits for
 */
public record WayPoint(String name, Place place, @Nullable String note) {

    /** Where the step lies, seen from here; always said in words. */
    public enum Place {
        TAKEN("Done", "evenhand-way__point--taken"),
        HERE("You are here", "evenhand-way__point--here"),
        OPEN("May come next", "evenhand-way__point--open"),
        SHUT("Not yet", "evenhand-way__point--shut");

        private final String words;
        private final String look;

        Place(String words, String look) {
            this.words = words;
            this.look = look;
        }

        public String words() {
            return words;
        }

        public String look() {
            return look;
        }
    }
}

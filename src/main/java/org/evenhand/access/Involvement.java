package org.evenhand.access;

import org.evenhand.kernel.AccountId;

/**
 * How somebody stands to a matter that they might otherwise decide (J5, B29).
 *
 * @param why a sentence for whoever asks why not
 */
public record Involvement(AccountId account, Kind kind, String why) {
    public Involvement {
        if (why.isBlank()) {
            throw new IllegalArgumentException("An involvement says why");
        }
    }

    /** What kind of tie it is; each bars from different decisions ({@link WhoDecides}). */
    public enum Kind {
        /** The conduct was aimed at them alone. */
        TARGET("The conduct was aimed at them"),
        /** They are one of several whom the conduct affected. */
        ONE_OF_SEVERAL("They are one of several who were affected"),
        /** What the person alleges is about them, and was not found to be nothing (J4, E22). */
        ALLEGED_ABOUT("An allegation in it is about them"),
        /** They know the person privately, or are related. */
        PERSONAL_TIE("They have a personal tie with the person"),
        /** They decided, supported or were shown what is now looked at again (J7). */
        TOOK_PART("They decided, supported or read the whole of what is looked at again"),
        /** They are complained about because they decided: that is no conflict (J5). */
        COMPLAINED_ABOUT_FOR_DECIDING("They are complained about for deciding");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

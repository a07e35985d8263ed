package org.evenhand.casework;

/** Why a restriction is looked at now (P50-4, P50-5). */
public enum ReviewTrigger {
    PROMISED("It is the review that the letter promised"),
    NEW_INFORMATION("Early: something new that matters has come to light"),
    CONTINUED_CONDUCT("Early: it has gone on"),
    REQUESTED("Early: they asked, or somebody asked for them");

    private final String words;

    ReviewTrigger(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.evenhand.casework;

/**
 * What the authority answered (F8). That it is going to write is none of them: it has written, or
 * it has not.
 */
public enum AuthorityOutcome {
    WROTE("It wrote to them", "The authority wrote to them"),
    WILL_NOT_WRITE("It does not write", "The authority does not write to them"),
    MORE_INFORMATION("It asks for more information", "The authority asks for more information");

    private final String words;
    private final String heading;

    AuthorityOutcome(String words, String heading) {
        this.words = words;
        this.heading = heading;
    }

    /** {@code It does not write}. */
    public String words() {
        return words;
    }

    /** The same where nothing else says of whom. */
    public String heading() {
        return heading;
    }

    /** Whether the request is answered by it; else it stays open, and the form may go again. */
    public boolean settles() {
        return this != MORE_INFORMATION;
    }
}

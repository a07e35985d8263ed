package org.evenhand.casework;

/**
 * The parts of a printed case; what may concern a child's safety is kept apart, and what is
 * privileged, and what is from or about somebody else.
 */
public enum FilePart {
    CASE("The case"),
    SAFEGUARDING("The part that may concern a child's safety"),
    PRIVILEGED("The part about legal advice"),
    THIRD_PARTY("The part from or about other people");

    private final String words;

    FilePart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

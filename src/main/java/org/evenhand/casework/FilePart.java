package org.evenhand.casework;

/** The parts of a printed case; what may concern a child's safety is kept apart. */
public enum FilePart {
    CASE("The case"),
    SAFEGUARDING("The part that may concern a child's safety");

    private final String words;

    FilePart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.evenhand.casework;

/**
 * What an assessment comes to. "Not yet" is a decision too, and is recorded like the others (F3).
 */
public enum Conclusion {
    NOT_YET("Not yet: go on recording"),
    INFORMAL_WARNING("An informal warning is enough for now"),
    COMPLAINT_FIRST("Their complaint comes first"),
    WARN("Issue a warning letter"),
    RESTRICT("Consider a Parent or Customer Contact Restriction");

    private final String words;

    Conclusion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

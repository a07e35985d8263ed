package org.evenhand.contactlog;

/**
 * Whether somebody's union was told of an incident (C8). It never says whether they are in one: the
 * law protects that, and the report does not need it.
 */
public enum UnionTold {
    TOLD("Told, as they wished"),
    NOT_WISHED("Not told: they were asked, and did not wish it");

    private final String words;

    UnionTold(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

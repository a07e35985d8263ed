package org.evenhand.restriction;

/** Where a contact would happen (P55-5). A contact at a distance is off site. */
public enum Place {
    /** In a building of the school. */
    INSIDE,
    /** On the school's land but in no building: playground, path, car park. */
    GROUNDS,
    /** Anywhere else, the street before the gate included. */
    OFF_SITE;

    public boolean isOnSite() {
        return this != OFF_SITE;
    }
}

package org.evenhand.stationery.kit;

/** Whom a reminder of the policy is for (C10): each is told what is theirs, and nothing else. */
enum ReminderReaders {
    NEW_PARENTS,
    ALL_PARENTS,
    /** Who hires the premises, supplies the school or works on its site (P2). */
    HIRERS;

    boolean areParents() {
        return this != HIRERS;
    }
}

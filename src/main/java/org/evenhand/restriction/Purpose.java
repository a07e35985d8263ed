package org.evenhand.restriction;

/** What a contact is about, as a person has triaged it (P53, J12): the rows of J25. */
public enum Purpose {
    /** Urgent contact about somebody's safety (P62). */
    EMERGENCY,
    /** What the law gives the person a right to, by the normal process (P61). */
    STATUTORY,
    /** A matter that has not been raised before (P53). */
    NEW_ISSUE,
    /** The matter that led to the restriction, or one already decided (P52, P59). */
    SAME_MATTER,
    /** The everyday business of a child who attends the school (P54). */
    CHILD_ADMIN,
    /** Nobody has said yet. */
    UNKNOWN
}

package org.evenhand.contactlog;

import org.evenhand.restriction.Purpose;

/** What a contact during a PCCR was, as a person triaged it (P53, J12). */
public enum TriagedAs {
    EMERGENCY("An emergency", "Somebody's safety. It is never a breach (P62).", Purpose.EMERGENCY),
    STATUTORY(
            "A right in law",
            "A child's record, admissions, special needs, data, attendance. Never a breach (P61).",
            Purpose.STATUTORY),
    NEW_ISSUE(
            "A new issue",
            "Something not raised before. It gets an owner and a date for the reply now (P53).",
            Purpose.NEW_ISSUE),
    /** As a new issue, and neither counted against a cap nor found a breach (E21). */
    ABOUT_THE_RESTRICTION(
            "A complaint about the restriction itself",
            "They may always say that it is wrong. It goes to somebody who had no part in it, with a"
                    + " date for the reply, and is never a breach (E21).",
            Purpose.NEW_ISSUE),
    SAME_MATTER(
            "The same matter",
            "What led to the restriction, or what was already decided (P52).",
            Purpose.SAME_MATTER),
    BREACH(
            "A breach of the restriction",
            "They did what the letter said that they may not do.",
            Purpose.SAME_MATTER),
    CHILD_ADMIN(
            "Their child's everyday business",
            "Illness, collection, trips, reports (P54).",
            Purpose.CHILD_ADMIN);

    private final String words;
    private final String hint;
    private final Purpose purpose;

    TriagedAs(String words, String hint, Purpose purpose) {
        this.words = words;
        this.hint = hint;
        this.purpose = purpose;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    /** The row of J25 by which the contact is ruled on; a breach is ruled on as the same matter. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whether somebody deals with it from now on, and answers by a day. */
    public boolean raisesAnIssue() {
        return this == NEW_ISSUE || this == ABOUT_THE_RESTRICTION;
    }

    /** What no restriction closes, and what therefore never counts as a breach (BLOCK-19). */
    public boolean isCarvedOut() {
        return this == EMERGENCY || this == STATUTORY;
    }
}

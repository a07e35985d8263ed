package org.evenhand.restriction;

/**
 * Something to be kept to when a contact is permitted subject to conditions.
 *
 * @param code the condition's stable name
 * @param words one sentence for whoever is at the door or on the phone
 */
public record Condition(String code, String words) {
    public static final Condition NORMAL_ENTRY =
            new Condition("normal-entry", "The normal rules of entry and signing in are kept.");
    public static final Condition ESCORT =
            new Condition("escort", "A member of staff goes with them.");
    public static final Condition COLLECTION_PERMISSIONS =
            new Condition(
                    "collection-permissions",
                    "A child is handed over only as the permissions to collect say.");
    public static final Condition HELP_IS_FETCHED =
            new Condition("help-is-fetched", "A senior member of staff is fetched at once.");
    public static final Condition APPOINTMENT =
            new Condition("appointment", "An appointment is made, by the normal process.");
    public static final Condition TRIAGED =
            new Condition("triaged", "A person reads it and says what it is.");
    public static final Condition OWNER =
            new Condition("owner", "It is given an owner and a date for the reply.");
    public static final Condition PERMITTED_ROUTE =
            new Condition("permitted-route", "The reply goes by a route that is permitted.");

    public Condition {
        if (code.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("A condition has a name and says what to keep to");
        }
    }

    /** What a clause or the child contact plan asks for, in its own words. */
    public static Condition asAgreed(String words) {
        return new Condition("as-agreed", words);
    }

    /** What a court has ordered. */
    public static Condition courtOrder(String words) {
        return new Condition("court-order", words);
    }
}

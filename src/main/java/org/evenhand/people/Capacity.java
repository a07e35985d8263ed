package org.evenhand.people;

/** In what capacity somebody acted: only the first is a matter of the policy (P3, J26). */
public enum Capacity {
    ADULT("An adult: a parent, a carer or any other customer"),
    UNDER_18("A pupil, or anyone under 18"),
    STAFF_AS_STAFF("A member of staff, as a member of staff");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.evenhand.people;

/**
 * What was compared before two records were said to be one person's (E12). What a household shares
 * tells two who live in it not apart; what is one person's alone does.
 */
public enum Sameness {
    THEY_SAID_SO("They were asked, and said that both records are theirs", Whose.THEIRS_ALONE),
    DOCUMENT("A document was seen that fits both records", Whose.THEIRS_ALONE),
    KNOWN_BY_SIGHT("Somebody who knows them by sight looked at both records", Whose.THEIRS_ALONE),
    DATE_OF_BIRTH("The date of birth is the same in our papers", Whose.THEIRS_OR_A_TWINS),
    CHILD("They have the same child here", Whose.A_HOUSEHOLDS),
    ADDRESS("The same postal address", Whose.A_HOUSEHOLDS),
    NUMBER("The same phone number or e-mail address", Whose.A_HOUSEHOLDS);

    /** Who has it. */
    enum Whose {
        THEIRS_ALONE,
        THEIRS_OR_A_TWINS,
        A_HOUSEHOLDS
    }

    private final String words;
    private final Whose whose;

    Sameness(String words, Whose whose) {
        this.words = words;
        this.whose = whose;
    }

    public String words() {
        return words;
    }

    /** Whether two parents, or father and son of one name, may have it in common. */
    public boolean isAHouseholds() {
        return whose == Whose.A_HOUSEHOLDS;
    }

    public boolean isTheirsAlone() {
        return whose == Whose.THEIRS_ALONE;
    }
}

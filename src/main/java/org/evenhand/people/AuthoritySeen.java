package org.evenhand.people;

/** What somebody showed to prove that they may speak for a person (P12). */
public enum AuthoritySeen {
    NONE("None seen yet"),
    LETTER("Signed letter"),
    E_MAIL("E-mail from the person"),
    IN_PERSON("Said so by the person, face to face"),
    POWER_OF_ATTORNEY("Power of attorney"),
    COURT_ORDER("Court order"),
    OFFICE("Elected office"),
    OTHER("Other");

    private final String words;

    AuthoritySeen(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.evenhand.people;

/** The ways in which a person is reached, or makes contact. */
public enum ContactKind {
    PHONE("Phone"),
    E_MAIL("E-mail"),
    POST("Postal address"),
    SOCIAL("Social media name");

    private final String words;

    ContactKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

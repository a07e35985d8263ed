package org.evenhand.people;

/**
 * How contact has to be so that somebody can take part in it (P68): the practical need, never the
 * reason for it (E13).
 */
public enum ContactNeed {
    TELEPHONE("They telephone, because writing does not work for them"),
    EMAIL("They use e-mail or an app, because nothing else works for them"),
    WRITING("They write, because speaking does not work for them"),
    FACE_TO_FACE("They speak face to face, because nothing else works for them"),
    SOMEBODY_WITH_THEM("Somebody is with them: an interpreter, an advocate, a helper"),
    ANOTHER_FORM("Plain words, large print, another language or form"),
    MORE_TIME("More time to take in or to answer"),
    SOMETHING_ELSE("Something else");

    private final String words;

    ContactNeed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

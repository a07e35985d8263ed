package org.evenhand.contactlog;

/** What nobody may be restricted for having said or done (J4). */
public enum ProtectedAct {
    DISCRIMINATION("an allegation of discrimination"),
    HARM_TO_A_CHILD("an allegation of harm to a child"),
    LEGAL_CLAIM("a legal claim"),
    STATUTORY_RIGHT("the use of a data or statutory right");

    private final String words;

    ProtectedAct(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

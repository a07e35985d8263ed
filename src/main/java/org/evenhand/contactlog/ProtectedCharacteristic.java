package org.evenhand.contactlog;

/** What discriminatory behaviour was about (P24; Equality Act 2010). */
public enum ProtectedCharacteristic {
    AGE("age"),
    DISABILITY("disability"),
    GENDER_REASSIGNMENT("gender reassignment"),
    MARRIAGE("marriage or civil partnership"),
    PREGNANCY("pregnancy or maternity"),
    RACE("race"),
    RELIGION("religion or belief"),
    SEX("sex"),
    SEXUAL_ORIENTATION("sexual orientation");

    private final String words;

    ProtectedCharacteristic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

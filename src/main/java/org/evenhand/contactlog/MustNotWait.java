package org.evenhand.contactlog;

/** What is dealt with at once even in correspondence that is not answered (P34, P53, P61, P62). */
public enum MustNotWait {
    EMERGENCY("an emergency"),
    CHILDS_SAFETY("something about a child's safety"),
    NEW_ISSUE("a new issue"),
    STATUTORY("a statutory or data request");

    private final String words;

    MustNotWait(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

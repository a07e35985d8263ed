package org.evenhand.contactlog.evidence;

/** The kinds of file that evidence comes in. */
public enum Kind {
    EMAIL("an e-mail"),
    PDF("a PDF"),
    PICTURE("a picture"),
    TEXT("plain text"),
    DOCUMENT("a document"),
    SPREADSHEET("a spreadsheet"),
    SOUND("a sound recording"),
    FILM("a film");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** As a sentence would say it: "an e-mail". */
    public String words() {
        return words;
    }
}

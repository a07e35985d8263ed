package org.evenhand.people.importing;

/** Who of a file is brought in unless somebody decides otherwise: as few as serve (J20). */
public enum Keeping {
    CHOSEN("Only those whom I choose on the next pages"),
    FIRST_CONTACTS("Those of priority 1"),
    WITH_RESPONSIBILITY("Those with parental responsibility"),
    EVERYBODY("Everybody in the file");

    private final String words;

    Keeping(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean keeps(RollRow row) {
        return switch (this) {
            case CHOSEN -> false;
            case FIRST_CONTACTS -> row.priority().equals("1");
            case WITH_RESPONSIBILITY -> row.responsibility();
            case EVERYBODY -> true;
        };
    }
}

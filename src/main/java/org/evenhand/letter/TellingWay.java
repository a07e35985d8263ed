package org.evenhand.letter;

/** How a person is told what a letter says, beside the writing (J6, P65). */
public enum TellingWay {
    RECORDED_CALL("Said in a recorded call"),
    BEFORE_A_WITNESS("Said in person, before a witness");

    private final String words;

    TellingWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

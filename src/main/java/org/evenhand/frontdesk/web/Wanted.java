package org.evenhand.frontdesk.web;

import java.util.Locale;

/** What was typed into the one box of the desk. */
enum Wanted {
    NAME("of that name"),
    NUMBER("with that number"),
    ADDRESS("with that address");

    private final String words;

    Wanted(String words) {
        this.words = words;
    }

    /** As it stands after "Nobody". */
    String words() {
        return words;
    }

    /** What is meant by it: an address has an at sign, a number no letter. */
    static Wanted of(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT);
        if (plain.contains("@")) {
            return ADDRESS;
        }
        return plain.codePoints().noneMatch(Character::isLetter)
                        && plain.codePoints().filter(Character::isDigit).count() >= 4
                ? NUMBER
                : NAME;
    }
}

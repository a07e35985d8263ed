package org.evenhand.frontdesk.web;

import org.evenhand.ui.Problems;

/** The fields of the desk's forms, with what is wrong said beside each. */
final class WhatWasTyped {
    private static final int LONGEST = 300;

    private WhatWasTyped() {}

    static String wanted(Problems problems) {
        return line(problems, "wanted", "Enter a name, a number or an e-mail address");
    }

    static String first(Problems problems) {
        return line(problems, "first", "Search again");
    }

    static boolean bySight(Problems problems) {
        return problems.typed().first("by").equals("sight");
    }

    static String second(Problems problems) {
        return line(
                problems,
                "second",
                "Enter what they said: a child's name, their postcode or the end of"
                        + " their phone number");
    }

    private static String line(Problems problems, String field, String whenMissing) {
        String line = problems.typed().first(field).strip();
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.add(field, whenMissing);
        } else if (line.length() > LONGEST || line.codePoints().anyMatch(WhatWasTyped::isNoText)) {
            problems.add(field, "Enter it again, shorter and without special characters");
        }
        return line;
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || (character >= 0xD800 && character <= 0xDFFF);
    }
}

package org.evenhand.kernel;

import java.util.regex.Pattern;

/**
 * A place in the policy or in our reading of it, as people cite it: {@code P48} (policy paragraph),
 * {@code F6} (flowchart step), {@code F-H} (its header), {@code PRE} (the preamble), {@code J13}
 * (settled point), {@code B7} (wider source).
 */
public record PolicyParagraph(String code) {
    private static final Pattern FORM =
            Pattern.compile("P\\d{1,2}|F\\d{1,2}|F-H|PRE|J\\d{1,2}|B\\d{1,2}|E\\d{1,2}");

    public PolicyParagraph {
        if (!FORM.matcher(code).matches() || !exists(code)) {
            throw new IllegalArgumentException("No such paragraph: " + code);
        }
    }

    /** A paragraph of the policy, 1 to 69. */
    public static PolicyParagraph p(int number) {
        return new PolicyParagraph("P" + number);
    }

    /** A step of the flowchart, 1 to 10. */
    public static PolicyParagraph f(int step) {
        return new PolicyParagraph("F" + step);
    }

    /** A settled point, 1 to 26. */
    public static PolicyParagraph j(int point) {
        return new PolicyParagraph("J" + point);
    }

    private static boolean exists(String code) {
        if (!Character.isDigit(code.charAt(code.length() - 1))) {
            return true;
        }
        int number = Integer.parseInt(code.substring(1));
        int last =
                switch (code.charAt(0)) {
                    case 'P' -> 69;
                    case 'F' -> 10;
                    case 'J' -> 26;
                    case 'B' -> 44;
                    default -> 52;
                };
        return number >= 1 && number <= last;
    }

    /** As a page names it: what has no number is named in words. */
    public String inWords() {
        return switch (code) {
            case "PRE" -> "the policy’s preamble";
            case "F-H" -> "the head of the flowchart";
            default -> code;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}

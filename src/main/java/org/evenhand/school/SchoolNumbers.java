package org.evenhand.school;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which numbers the Department for Education and the authority know the school (P63).
 *
 * @param urn the unique reference number: six digits
 * @param dfe the authority's number and the school's: {@code 850/2001}
 */
public record SchoolNumbers(String urn, String dfe) {
    private static final Pattern URN = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern DFE = Pattern.compile("(\\d{3})\\s*[/–-]?\\s*(\\d{4})");

    public SchoolNumbers {
        if (!URN.matcher(urn).matches() || !dfe.matches("\\d{3}/\\d{4}")) {
            throw new IllegalArgumentException("Not the numbers of a school");
        }
    }

    /** The URN as it was typed, if it is one. */
    public static Optional<String> urn(String typed) {
        return Optional.of(typed.replaceAll("\\s", "")).filter(text -> URN.matcher(text).matches());
    }

    /**
     * The DfE number as it was typed, if it is one: with a stroke, a hyphen, a blank or nothing.
     */
    public static Optional<String> dfe(String typed) {
        Matcher number = DFE.matcher(typed.strip());
        return number.matches()
                ? Optional.of(number.group(1) + "/" + number.group(2))
                : Optional.empty();
    }

    /** As a form says them. */
    public String inWords() {
        return "URN %s, DfE number %s".formatted(urn, dfe);
    }
}

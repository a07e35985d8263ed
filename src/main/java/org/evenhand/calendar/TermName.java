package org.evenhand.calendar;

/** The three terms that the policy names (P50), in the order of the school year. */
public enum TermName {
    AUTUMN("Autumn"),
    SPRING("Spring"),
    SUMMER("Summer");

    private final String word;

    TermName(String word) {
        this.word = word;
    }

    /**
     * The term to which one of six belongs (E47): 1 and 2 are Autumn, 3 and 4 Spring, 5 and 6
     * Summer.
     */
    public static TermName ofSix(int number) {
        return switch (number) {
            case 1, 2 -> AUTUMN;
            case 3, 4 -> SPRING;
            case 5, 6 -> SUMMER;
            default -> throw new IllegalArgumentException("A year has six terms, not " + number);
        };
    }

    @Override
    public String toString() {
        return word;
    }
}

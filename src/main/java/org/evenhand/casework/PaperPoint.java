package org.evenhand.casework;

import java.util.Arrays;
import java.util.List;

/** What a paper from before Evenhand should have had (P48-P54, J15): what it lacks is listed. */
public enum PaperPoint {
    BEHAVIOUR(true, "It says what the unacceptable behaviour was", "P48"),
    INAPPROPRIATE(true, "It explains why that is inappropriate", "P48"),
    STEPS(true, "It explains the steps we had taken", "P48"),
    IF_REPEATED(true, "It says that restrictions follow if it is done again", "P48"),
    CHAIR_TOLD(true, "The Chair was notified", "P49"),
    WHY(false, "It says why the decision was taken", "P50"),
    ACTION(false, "It says what specific action is taken", "P50"),
    DURATION(false, "It says how long that lasts", "P50"),
    REVIEW(false, "It gives the date of its review", "P50"),
    EARLIER(false, "It says what could bring an earlier review", "P50"),
    EMERGENCIES(false, "It gives arrangements for emergency and other necessary contact", "P50"),
    FURTHER(false, "It says that a further restriction may follow", "P50"),
    WARNED(false, "A warning came before it", "P48"),
    HEARD(false, "The person was heard, or asked for their side", "J11"),
    SUPPORTED(false, "The Chair supported it", "F6"),
    CHILD_PLAN(false, "Contact about their child was planned", "P54");

    private final boolean ofAWarning;
    private final String words;
    private final String paragraph;

    PaperPoint(boolean ofAWarning, String words, String paragraph) {
        this.ofAWarning = ofAWarning;
        this.words = words;
        this.paragraph = paragraph;
    }

    public String words() {
        return words;
    }

    /** Those of a warning, or those of a restriction. */
    public static List<PaperPoint> of(boolean warning) {
        return Arrays.stream(values()).filter(point -> point.ofAWarning == warning).toList();
    }

    /** What a paper that has only these lacks, each with its paragraph. */
    static List<String> lacking(boolean warning, List<PaperPoint> has) {
        return of(warning).stream()
                .filter(point -> !has.contains(point))
                .map(point -> "Not so: %s (%s)".formatted(point.words, point.paragraph))
                .toList();
    }
}

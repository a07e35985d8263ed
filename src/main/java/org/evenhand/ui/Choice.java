package org.evenhand.ui;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One answer that radios, checkboxes or a select offer.
 *
 * @param value what is sent
 * @param text what a person reads
 * @param hint a sentence under it, for radios and checkboxes
 * @param reveals further questions, shown under a chosen radio or checkbox; without JavaScript they
 *     are always shown
 * @param kind an ordinary answer, one that excludes all others ("None of these"), one that cannot
 *     be chosen now, or the word between two groups of answers
 */
public record Choice(
        String value, String text, @Nullable String hint, @Nullable Content reveals, Kind kind) {

    /** How the answer stands among the others. */
    public enum Kind {
        ORDINARY,
        EXCLUSIVE,
        UNAVAILABLE,
        DIVIDER
    }

    public static Choice of(String value, String text) {
        return new Choice(value, text, null, null, Kind.ORDINARY);
    }

    public static Choice of(String value, String text, String hint) {
        return new Choice(value, text, hint, null, Kind.ORDINARY);
    }

    /** The word between two groups, such as "or". */
    public static Choice divider(String word) {
        return new Choice("", word, null, null, Kind.DIVIDER);
    }

    public Choice revealing(Content questions) {
        return new Choice(value, text, hint, questions, kind);
    }

    /** A checkbox that unticks the others. */
    public Choice alone() {
        return new Choice(value, text, hint, reveals, Kind.EXCLUSIVE);
    }

    public Choice unavailable() {
        return new Choice(value, text, hint, reveals, Kind.UNAVAILABLE);
    }

    public boolean isDivider() {
        return kind == Kind.DIVIDER;
    }

    public boolean isExclusive() {
        return kind == Kind.EXCLUSIVE;
    }

    public boolean isUnavailable() {
        return kind == Kind.UNAVAILABLE;
    }
}

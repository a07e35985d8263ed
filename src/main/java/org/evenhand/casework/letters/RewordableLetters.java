package org.evenhand.casework.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.casework.WarningVariant;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.RewordablePart;

/**
 * The kinds of letter of which a school may say parts in its own words: the two warnings and the
 * letter of a restriction, which are written most often. The others are all ours so far.
 */
public final class RewordableLetters {
    public static final List<LetterKind> KINDS =
            List.of(LetterKind.WARNING_CONDUCT, LetterKind.WARNING_DEMANDS, LetterKind.PCCR);

    private RewordableLetters() {}

    /** Its parts in the order of the letter; none for a kind that is all ours. */
    public static List<RewordablePart> parts(LetterKind kind) {
        return switch (kind) {
            case WARNING_CONDUCT -> WarningParts.of(WarningVariant.CONDUCT);
            case WARNING_DEMANDS -> WarningParts.of(WarningVariant.DEMANDS_AND_CONTACT);
            case PCCR -> RestrictionParts.ALL;
            default -> List.of();
        };
    }

    public static Optional<RewordablePart> part(LetterKind kind, String name) {
        return parts(kind).stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** As it stands in an address. */
    public static String path(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LetterKind> kind(String path) {
        return KINDS.stream().filter(kind -> path(kind).equals(path)).findFirst();
    }

    /** All the others. */
    public static List<LetterKind> allOurs() {
        return Arrays.stream(LetterKind.values())
                .filter(LetterKind::goesToThePerson)
                .filter(kind -> !KINDS.contains(kind))
                .toList();
    }
}

package org.evenhand.letter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/** Finds, before anything is printed, the characters that would come out as blank boxes. */
final class Unprintable {
    private static final PolicyParagraph IN_WRITING = PolicyParagraph.p(65);

    private final Set<Integer> found = new HashSet<>();

    private Unprintable() {}

    /** One ground for each such character, where it first stands. */
    static Grounds in(LetterDocument letter) {
        Unprintable search = new Unprintable();
        Stream<Ground> around =
                Stream.of(
                                search.of("Letterhead", letter.letterhead().words()),
                                search.of("Addressee", letter.addressee().words()),
                                search.of("Title", Stream.of(letter.title(), letter.reference())),
                                search.of(
                                        "Policy and template",
                                        Stream.of(
                                                letter.origin().policy(),
                                                letter.origin().template())))
                        .flatMap(grounds -> grounds);
        Stream<Ground> within =
                letter.sections().stream()
                        .flatMap(section -> search.of(section.title(), section.words()));
        return new Grounds(Stream.concat(around, within).toList());
    }

    /** The same for words that may stand in many letters. */
    static Grounds in(String place, String words) {
        return new Grounds(new Unprintable().of(place, Stream.of(words)).toList());
    }

    private Stream<Ground> of(String place, Stream<String> words) {
        return words.map(PrintedText::of)
                .flatMapToInt(String::codePoints)
                .filter(codePoint -> !Typefaces.canPrint(codePoint))
                .filter(found::add)
                .mapToObj(codePoint -> ground(codePoint, place));
    }

    private static Ground ground(int codePoint, String place) {
        return new Ground(
                "letter.character-unprintable",
                IN_WRITING,
                "The character %s, under “%s”, cannot be printed".formatted(name(codePoint), place),
                "Say it in other words or letters, for example [a drawing of a tiger]");
    }

    /** The character itself where it can be shown, its number, and Unicode's name for it. */
    private static String name(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = Character.getName(codePoint);
        boolean showable =
                Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
        return (showable ? Character.toString(codePoint) + " " : "")
                + number
                + (name == null ? "" : " " + name.toLowerCase(Locale.ROOT));
    }
}

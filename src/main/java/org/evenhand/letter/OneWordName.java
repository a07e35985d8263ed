package org.evenhand.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.Person;

/**
 * A name of one word, which may be an ordinary one: Rose, Will, May. It is taken for a name only
 * where it is written as one: with its capital, after a word in small letters or a title, so not
 * where a sentence begins or inside a longer name. Words that are always written so (months, days,
 * terms, our own offices) are never taken for one, nor what the reader or the school is called.
 * Some names are missed that way; a mark on every such word would teach people to read past marks.
 */
final class OneWordName {
    /** What a letter writes with a capital in the middle of a sentence, whoever it is about. */
    private static final Set<String> ALWAYS_CAPITAL =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "spring",
                    "summer",
                    "autumn",
                    "winter",
                    "easter",
                    "christmas",
                    "advent",
                    "trinity",
                    "english",
                    "chair",
                    "clerk",
                    "governor",
                    "governors",
                    "head",
                    "headteacher",
                    "principal",
                    "policy",
                    "school",
                    "college",
                    "academy",
                    "trust",
                    "council",
                    "court",
                    "police",
                    "church",
                    "reception",
                    "nursery",
                    "year",
                    "stage",
                    "case",
                    "letter",
                    "god");

    private static final String IN_SMALL_LETTERS =
            "(?<=(?<![\\p{L}\\p{N}])[\\p{Ll}\\p{N}][\\p{L}\\p{N}’'-]{0,30}[,;:]?[\\s\\u00A0]{1,3})";
    private static final String A_TITLE =
            "(?<=(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?[\\s\\u00A0]{1,3})";
    private static final String NO_LONGER_NAME =
            "(?![\\p{L}\\p{N}-])(?![\\s\\u00A0]{1,3}\\p{Lu}\\p{Ll})";

    private OneWordName() {}

    /**
     * Words that are no name of somebody else here.
     *
     * @param words in small letters
     */
    record Known(Set<String> words) {
        /**
         * What this person and their children are called, and what else a letter is meant to say.
         */
        static Known of(Person person, String meant) {
            return new Known(
                    Stream.concat(
                                    Stream.concat(person.everyName(), Stream.of(meant)),
                                    person.children().stream().map(kept -> kept.fact().child()))
                            .flatMap(words -> Stream.of(small(words).split("[^\\p{L}\\p{N}]+")))
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /** Where it stands as a name; empty when it can be none. */
        Optional<Pattern> pattern(String name) {
            String word = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
            return !Character.isUpperCase(word.codePointAt(0))
                            || ALWAYS_CAPITAL.contains(small(word))
                            || words.contains(small(word))
                    ? Optional.empty()
                    : Optional.of(
                            Pattern.compile(
                                    "(?:%s|%s)%s%s"
                                            .formatted(
                                                    IN_SMALL_LETTERS,
                                                    A_TITLE,
                                                    Pattern.quote(word),
                                                    NO_LONGER_NAME)));
        }

        private static String small(String words) {
            return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        }
    }
}

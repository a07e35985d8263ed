package org.evenhand.frontdesk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Person;

/**
 * Makes sure who somebody is by two facts of different kinds: nobody is refused on a name alone
 * (J3). What is typed here is compared and never shown; safe addresses answer nobody (E4).
 *
 * @param person whom they may be
 * @param today only children and contact points of today count
 */
public record Identity(Person person, LocalDate today) {
    private static final int LAST_DIGITS = 4;
    private static final String POSTCODE = "[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}";
    private static final Pattern POSTCODE_AT_THE_END = Pattern.compile(POSTCODE + "$");

    public static Identity of(Person person, LocalDate today) {
        return new Identity(person, today);
    }

    /** What a fact about somebody may be; two of one kind are one. */
    public enum Kind {
        NAME,
        CHILD,
        PHONE,
        E_MAIL,
        POSTCODE
    }

    /**
     * Whether the second answer fits the person and is of another kind than the first.
     *
     * @param first what the search was made with
     * @param second what they answered when they were asked one more thing
     */
    public boolean isSure(String first, String second) {
        return EnumSet.complementOf(searchedBy(first)).stream()
                .anyMatch(kind -> isFact(kind, second, first));
    }

    /** Whether anything is recorded that could be asked for, after a search made with that. */
    public boolean canBeAsked(String first) {
        return EnumSet.complementOf(searchedBy(first)).stream().anyMatch(this::isRecorded);
    }

    /** By words alone it was the name, unless they are the child's own: a surname is nobody's. */
    private EnumSet<Kind> searchedBy(String first) {
        if (first.contains("@")) {
            return EnumSet.of(Kind.E_MAIL);
        }
        if (isNumber(first)) {
            return EnumSet.of(Kind.PHONE);
        }
        return EnumSet.of(
                words(first).stream().anyMatch(childsOwnWords()::contains)
                        ? Kind.CHILD
                        : Kind.NAME);
    }

    private boolean isFact(Kind kind, String answer, String first) {
        return switch (kind) {
            case NAME -> words(answer).stream().anyMatch(givenNames()::contains);
            case CHILD ->
                    words(answer).stream()
                            .filter(word -> !words(first).contains(word))
                            .anyMatch(childsOwnWords()::contains);
            case PHONE ->
                    isNumber(answer)
                            && points(ContactKind.PHONE).anyMatch(it -> isTheEndOf(it, answer));
            case E_MAIL ->
                    points(ContactKind.E_MAIL).anyMatch(it -> plain(it).equals(plain(answer)));
            case POSTCODE ->
                    isPostcode(answer)
                            && points(ContactKind.POST)
                                    .anyMatch(it -> signs(it).endsWith(signs(answer)));
        };
    }

    /** What a second answer of that kind is compared with. */
    Set<String> comparedWith(Kind kind) {
        return switch (kind) {
            case NAME -> givenNames();
            case CHILD -> childsOwnWords();
            case PHONE ->
                    points(ContactKind.PHONE).map(Identity::inland).collect(Collectors.toSet());
            case E_MAIL ->
                    points(ContactKind.E_MAIL).map(Identity::plain).collect(Collectors.toSet());
            case POSTCODE ->
                    points(ContactKind.POST)
                            .map(Identity::signs)
                            .map(POSTCODE_AT_THE_END::matcher)
                            .filter(Matcher::find)
                            .map(Matcher::group)
                            .collect(Collectors.toSet());
        };
    }

    /** The words of every name, as they are compared. */
    Set<String> nameWords() {
        return names().flatMap(name -> words(name).stream()).collect(Collectors.toSet());
    }

    private boolean isRecorded(Kind kind) {
        return switch (kind) {
            case NAME -> true;
            case CHILD -> !childsOwnWords().isEmpty();
            case PHONE -> points(ContactKind.PHONE).findAny().isPresent();
            case E_MAIL -> points(ContactKind.E_MAIL).findAny().isPresent();
            case POSTCODE -> points(ContactKind.POST).findAny().isPresent();
        };
    }

    private Stream<String> points(ContactKind kind) {
        return person.contactPoints().stream()
                .filter(point -> point.kept().isSoOn(today) && point.kept().fact().kind() == kind)
                .map(point -> point.kept().fact())
                .map(ContactPointAdded::value)
                .filter(Objects::nonNull);
    }

    /** Two parents who share a number often share the surname too: the given name tells them. */
    private Set<String> givenNames() {
        return names().map(Identity::words)
                .filter(words -> !words.isEmpty())
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private Set<String> childsOwnWords() {
        Set<String> own =
                Person.soOn(today, person.children()).stream()
                        .flatMap(child -> words(child.child()).stream())
                        .collect(Collectors.toCollection(HashSet::new));
        names().map(Identity::words).forEach(own::removeAll);
        return own;
    }

    private Stream<String> names() {
        return person.everyName();
    }

    private static boolean isNumber(String answer) {
        return digits(answer).length() >= LAST_DIGITS
                && answer.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isTheEndOf(String number, String answer) {
        return digits(number).endsWith(digits(answer)) || inland(number).equals(inland(answer));
    }

    /** As English postcodes are written: one or two letters, digits, a digit, two letters. */
    private static boolean isPostcode(String answer) {
        return signs(answer).matches(POSTCODE);
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static String inland(String number) {
        return digits(number).replaceFirst("^(0044|44|0)", "");
    }

    private static String signs(String address) {
        return plain(address).replaceAll("[^a-z0-9]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|['’‘`]", "")
                .toLowerCase(Locale.ROOT);
    }
}

package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Something besides the name that tells two people of one name apart (E12). What is typed is
 * compared with the register; what the register holds is never shown. Safe addresses confirm
 * nothing (E4).
 */
public enum SecondFact {
    CHILD("The first name of their child") {
        @Override
        Stream<String> known(Person person, LocalDate day) {
            return Person.soOn(day, person.children()).stream()
                    .map(child -> Spelling.words(child.child()))
                    .filter(words -> !words.isEmpty())
                    .map(List::getFirst);
        }

        @Override
        String written(String typed) {
            List<String> words = Spelling.words(typed);
            return words.isEmpty() ? "" : words.getFirst();
        }
    },
    POSTCODE("Their postcode") {
        @Override
        Stream<String> known(Person person, LocalDate day) {
            return reachedAt(person, day, ContactKind.POST).flatMap(SecondFact::postcodes);
        }

        @Override
        String written(String typed) {
            return postcodes(typed).findFirst().orElse("");
        }
    },
    PHONE("The last four digits of their phone number") {
        @Override
        Stream<String> known(Person person, LocalDate day) {
            return reachedAt(person, day, ContactKind.PHONE).map(SecondFact::lastFour);
        }

        @Override
        String written(String typed) {
            return lastFour(typed);
        }
    };

    private static final Pattern POSTCODE_FORM =
            Pattern.compile("(?i)\\b([A-Z]{1,2}\\d[A-Z\\d]?)\\s*(\\d[A-Z]{2})\\b");
    private static final int DIGITS = 4;

    private final String words;

    SecondFact(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Which of them somebody has most likely typed. */
    public static SecondFact likely(String typed) {
        if (postcodes(typed).findAny().isPresent()) {
            return POSTCODE;
        }
        return typed.chars().anyMatch(Character::isLetter) ? CHILD : PHONE;
    }

    /** Whether the register holds anything of this kind to compare with. */
    public boolean isKnown(Person person, LocalDate day) {
        return known(person, day).anyMatch(value -> !value.isEmpty());
    }

    /**
     * The ground why what was typed does not make sure that this person is meant; empty if it does.
     */
    public Optional<Ground> against(Person person, LocalDate day, String typed) {
        String wanted = written(typed);
        if (!wanted.isEmpty() && known(person, day).anyMatch(wanted::equals)) {
            return Optional.empty();
        }
        String because =
                isKnown(person, day)
                        ? "%s is not what you typed. Somebody else may be meant".formatted(words)
                        : "%s is not recorded, so it cannot make sure who is meant"
                                .formatted(words);
        return Optional.of(
                new Ground(
                        "people.second-fact-does-not-match",
                        new PolicyParagraph("E12"),
                        because,
                        "Check the register, or use another of the three."));
    }

    abstract Stream<String> known(Person person, LocalDate day);

    abstract String written(String typed);

    /** The postcodes in an address, without spaces and in capitals. */
    public static Stream<String> postcodes(String address) {
        Matcher found = POSTCODE_FORM.matcher(address);
        return found.results()
                .map(each -> (each.group(1) + each.group(2)).toUpperCase(java.util.Locale.ROOT));
    }

    private static String lastFour(String number) {
        String digits = Spelling.phone(number);
        return digits.length() < DIGITS ? "" : digits.substring(digits.length() - DIGITS);
    }

    private static Stream<String> reachedAt(Person person, LocalDate day, ContactKind kind) {
        return Person.soOn(day, person.contactPoints().stream().map(ContactPoint::kept).toList())
                .stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPointAdded::value)
                .filter(Objects::nonNull);
    }
}

package org.evenhand.people.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a column of an export may hold that the record wants: no more of a child than J20 allows.
 */
public enum RollColumn {
    NOTHING("Nothing we take", true),
    PUPIL_FORENAME("Pupil: first name", false),
    PUPIL_SURNAME("Pupil: last name", false),
    PUPIL_NAME("Pupil: whole name", false),
    YEAR_GROUP("Pupil: year group", false),
    FORENAME("Contact: first name", false),
    SURNAME("Contact: last name", false),
    NAME("Contact: whole name", false),
    RELATIONSHIP("Contact: relationship to the pupil", false),
    RESPONSIBILITY("Contact: has parental responsibility", false),
    PRIORITY("Contact: priority", false),
    COURT_ORDER("Contact: a court order concerns them", false),
    PHONE("Contact: phone number", true),
    E_MAIL("Contact: e-mail address", true),
    ADDRESS("Contact: postal address, or a line of it", true),
    CONTACT_NUMBER("Contact: number in the other system", false);

    private static final Set<String> PUPIL = Set.of("pupil", "student", "child", "learner");
    private static final Set<String> CONTACT =
            Set.of("contact", "guardian", "parent", "carer", "adult");
    private static final Set<String> FIRST =
            Set.of("forename", "forenames", "first", "given", "christian");
    private static final Set<String> LAST = Set.of("surname", "last", "family");

    /** What the record holds nothing of, whoever it is about. */
    private static final Set<String> NEVER =
            Set.of(
                    "dob",
                    "birth",
                    "gender",
                    "sex",
                    "upn",
                    "ethnicity",
                    "religion",
                    "title",
                    "salutation",
                    "language",
                    "medical",
                    "doctor",
                    "school",
                    "middle",
                    "former",
                    "tutor",
                    "form",
                    "reg",
                    "house");

    private final String words;
    private final boolean several;

    RollColumn(String words, boolean several) {
        this.words = words;
        this.several = several;
    }

    public String words() {
        return words;
    }

    /** Whether several columns may be this. */
    public boolean isSeveral() {
        return several;
    }

    /** What each column seems to be; of two that seem the same one thing, the first. */
    public static List<RollColumn> guessed(List<String> headings) {
        List<Set<String>> heard = headings.stream().map(RollColumn::words).toList();
        boolean contactsAreNamed =
                heard.stream().anyMatch(words -> isOf(words, CONTACT) && isOfAName(words));
        Set<RollColumn> taken = EnumSet.noneOf(RollColumn.class);
        List<RollColumn> columns = new ArrayList<>();
        for (Set<String> words : heard) {
            RollColumn guess = guess(words, contactsAreNamed);
            boolean free = guess.several || taken.add(guess);
            columns.add(free ? guess : NOTHING);
        }
        return List.copyOf(columns);
    }

    private static RollColumn guess(Set<String> words, boolean contactsAreNamed) {
        boolean pupil = isOf(words, PUPIL) && !isOf(words, CONTACT);
        if (words.contains("court")) {
            return COURT_ORDER;
        }
        if (words.contains("responsibility") || words.contains("legal")) {
            return RESPONSIBILITY;
        }
        if (words.contains("priority")) {
            return PRIORITY;
        }
        if (words.contains("relationship") || words.contains("relation")) {
            return RELATIONSHIP;
        }
        if (words.contains("year") || words.contains("yr")) {
            return words.contains("academic") ? NOTHING : YEAR_GROUP;
        }
        if (words.contains("email") || words.contains("mail")) {
            return pupil ? NOTHING : E_MAIL;
        }
        if (isOf(words, Set.of("phone", "telephone", "mobile", "tel"))) {
            return pupil ? NOTHING : PHONE;
        }
        if (isOf(words, Set.of("address", "postcode", "street", "town", "county"))) {
            return pupil ? NOTHING : ADDRESS;
        }
        if (isOf(words, NEVER)) {
            return NOTHING;
        }
        if (isOf(words, Set.of("id", "number", "no", "ref"))) {
            return isOf(words, CONTACT) ? CONTACT_NUMBER : NOTHING;
        }
        return name(words, pupil || (!isOf(words, CONTACT) && contactsAreNamed));
    }

    private static RollColumn name(Set<String> words, boolean pupil) {
        if (isOf(words, FIRST)) {
            return pupil ? PUPIL_FORENAME : FORENAME;
        }
        if (isOf(words, LAST)) {
            return pupil ? PUPIL_SURNAME : SURNAME;
        }
        if (isOfAName(words)) {
            return pupil ? PUPIL_NAME : NAME;
        }
        return NOTHING;
    }

    private static boolean isOfAName(Set<String> words) {
        boolean whole =
                words.contains("name")
                        || (words.size() == 1 && (isOf(words, PUPIL) || isOf(words, CONTACT)));
        return whole || isOf(words, FIRST) || isOf(words, LAST);
    }

    private static boolean isOf(Set<String> words, Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    private static Set<String> words(String heading) {
        String plain =
                heading.replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\be[- ]mail", "email")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
        return plain.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(plain.split(" ", -1)));
    }
}

package org.evenhand.casework.letters;

import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.AuthoritySeen;
import org.evenhand.people.Capacity;
import org.evenhand.people.ContactKind;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.people.act.AppointingARepresentative;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.people.act.RecordingAPerson;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a letter, and those around them, put on the register by its own acts. What is
 * to stand on the envelope, and what nowhere, is written down as they are made and not asked of the
 * register afterwards.
 *
 * @param envelope the lines below the name; none where the school must write or hand it by hand
 * @param nowhere names, addresses and postcodes that no word of the letter may hold
 */
record GeneratedFamily(
        Shape shape, PersonId person, String name, List<String> envelope, List<String> nowhere) {
    enum Shape {
        ALONE,
        TWO_PARENTS_ONE_ADDRESS,
        SEPARATED,
        SAFE_ADDRESS,
        SAFE_BESIDE_AN_ORDINARY_ONE,
        THE_OTHER_IS_SAFE,
        NAMESAKES,
        MOVED_TODAY,
        MOVES_TOMORROW,
        TWO_ADDRESSES,
        ONE_ADDRESS_WRITTEN_TWICE,
        NO_ADDRESS,
        REPRESENTED
    }

    /** Puts families on the register of one school, on the day of their letter. */
    static final class Maker {
        private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

        private final Fernleigh school;
        private final GeneratedWords words;
        private int made;

        Maker(Fernleigh school, GeneratedWords words) {
            this.school = school;
            this.words = words;
        }

        GeneratedFamily family(Shape shape, LocalDate day) {
            String name = words.name();
            PersonId person = person(name);
            List<String> nowhere = new ArrayList<>(children(person));
            String home = words.address(postcode());
            String elsewhere = words.address(postcode());
            List<String> envelope =
                    switch (shape) {
                        case ALONE -> at(person, home, day);
                        case TWO_PARENTS_ONE_ADDRESS -> {
                            lives(other(nowhere), home, false, day.minusYears(1), null);
                            yield at(person, home, day);
                        }
                        case SEPARATED -> {
                            lives(other(nowhere), elsewhere, false, day.minusYears(1), null);
                            nowhere.addAll(traces(elsewhere));
                            yield at(person, home, day);
                        }
                        case SAFE_ADDRESS -> {
                            lives(person, home, true, day.minusYears(1), null);
                            nowhere.addAll(traces(home));
                            yield List.of();
                        }
                        case SAFE_BESIDE_AN_ORDINARY_ONE -> {
                            lives(person, elsewhere, false, day.minusYears(1), null);
                            lives(person, home, true, day, null);
                            lives(other(nowhere), elsewhere, false, day.minusYears(1), null);
                            nowhere.addAll(traces(home));
                            nowhere.addAll(traces(elsewhere));
                            yield List.of();
                        }
                        case THE_OTHER_IS_SAFE -> {
                            lives(other(nowhere), elsewhere, true, day, null);
                            nowhere.addAll(traces(elsewhere));
                            yield at(person, home, day);
                        }
                        case NAMESAKES -> {
                            lives(person(name), elsewhere, false, day.minusYears(1), null);
                            nowhere.addAll(traces(elsewhere));
                            yield at(person, home, day);
                        }
                        case MOVED_TODAY -> {
                            lives(person, elsewhere, false, day.minusYears(1), day.minusDays(1));
                            nowhere.addAll(traces(elsewhere));
                            yield at(person, home, day);
                        }
                        case MOVES_TOMORROW -> {
                            lives(person, elsewhere, false, day.plusDays(1), null);
                            nowhere.addAll(traces(elsewhere));
                            lives(person, home, false, day.minusYears(1), day);
                            yield home.lines().toList();
                        }
                        case TWO_ADDRESSES -> {
                            lives(person, home, false, day.minusYears(1), null);
                            lives(person, elsewhere, false, day.minusYears(1), null);
                            nowhere.addAll(traces(home));
                            nowhere.addAll(traces(elsewhere));
                            yield List.of();
                        }
                        case ONE_ADDRESS_WRITTEN_TWICE -> {
                            List<String> first = at(person, home, day);
                            lives(
                                    person,
                                    home.replace("\n", ", ").toUpperCase(java.util.Locale.ROOT),
                                    false,
                                    day.minusYears(1),
                                    null);
                            yield first;
                        }
                        case NO_ADDRESS -> List.of();
                        case REPRESENTED -> {
                            nowhere.add(represented(person, day));
                            yield at(person, home, day);
                        }
                    };
            return new GeneratedFamily(shape, person, name, envelope, nowhere);
        }

        private List<String> at(PersonId person, String address, LocalDate day) {
            lives(person, address, false, day.minusYears(1), null);
            return address.lines().toList();
        }

        /** Whatever would give an address away. */
        private static List<String> traces(String address) {
            List<String> lines = address.lines().toList();
            return List.of(lines.getLast(), String.join(" ", lines));
        }

        /** The other parent of the same children. */
        private PersonId other(List<String> nowhere) {
            String mark = mark();
            nowhere.add(mark);
            return person(words.one(List.of("Mr ", "Ola ", "Сергій ", "محمد ")) + mark);
        }

        private List<String> children(PersonId person) {
            List<String> children = new ArrayList<>();
            for (int child = words.between(0, 3); child > 0; child--) {
                String mark = mark();
                children.add(mark);
                done(
                        school.the(RecordingAChild.class)
                                .record(
                                        school.as(school.head()),
                                        form(),
                                        person,
                                        new RecordingAChild.Child(
                                                mark,
                                                YearGroup.YEAR_2,
                                                LocalDate.of(2025, 8, 27),
                                                null)));
            }
            return children;
        }

        private String represented(PersonId person, LocalDate day) {
            String mark = mark();
            done(
                    school.the(AppointingARepresentative.class)
                            .appoint(
                                    school.as(school.head()),
                                    form(),
                                    person,
                                    new AppointingARepresentative.Representative(
                                            "Advocate " + mark,
                                            "An advocate",
                                            AuthoritySeen.LETTER,
                                            day,
                                            day,
                                            null)));
            return mark;
        }

        private PersonId person(String name) {
            return new PersonId(
                    idIn(
                            school.the(RecordingAPerson.class)
                                    .record(
                                            school.as(school.head()),
                                            form(),
                                            new RecordingAPerson.Who(
                                                    name,
                                                    Capacity.ADULT,
                                                    List.of(RelationshipKind.PARENT),
                                                    "",
                                                    List.of(),
                                                    true))));
        }

        private void lives(
                PersonId person,
                String address,
                boolean safe,
                LocalDate from,
                @Nullable LocalDate until) {
            done(
                    school.the(AddingAContactPoint.class)
                            .add(
                                    school.as(school.head()),
                                    form(),
                                    person,
                                    new AddingAContactPoint.Point(
                                            ContactKind.POST,
                                            address,
                                            false,
                                            safe,
                                            from,
                                            until,
                                            from.isAfter(LocalDate.of(2025, 8, 27)) ? null : from,
                                            "The office, from the admission form")));
        }

        /** A word that stands nowhere else. */
        private String mark() {
            made++;
            return "Qz%sk%s"
                            .formatted(
                                    letter(made / LETTERS.length()),
                                    letter(made).toLowerCase(java.util.Locale.ROOT))
                    + letter(made / LETTERS.length() / LETTERS.length());
        }

        private String postcode() {
            made++;
            return "HX%d %d%s%s"
                    .formatted(
                            1 + made / 4000 % 90,
                            made % 10,
                            letter(made / 10),
                            letter(made / 10 / LETTERS.length()));
        }

        private static String letter(int number) {
            int at = Math.floorMod(number, LETTERS.length());
            return LETTERS.substring(at, at + 1);
        }
    }
}

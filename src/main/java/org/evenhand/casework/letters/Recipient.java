package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.letter.Addressee;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPoint;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Person;

/** To whom a letter of a case is addressed: the person, and nobody else (P65). */
public final class Recipient {
    private Recipient() {}

    /**
     * The person at their postal address of that day, if they have just one and it is not safe; the
     * same written on two records of theirs is one. A safe address is written on the envelope by
     * hand and never printed; and an ordinary one beside it may be the home that was fled, so then
     * none is (E4).
     */
    public static Addressee of(Person person, LocalDate day) {
        return new Addressee(person.name(), address(person, day));
    }

    private static List<String> address(Person person, LocalDate day) {
        Map<String, String> printable = new LinkedHashMap<>();
        for (ContactPoint point : person.contactPoints()) {
            ContactPointAdded fact = point.kept().fact();
            if (fact.kind() == ContactKind.POST && point.kept().isSoOn(day)) {
                String value = fact.value();
                if (value == null) {
                    return List.of();
                }
                printable.putIfAbsent(letters(value), value);
            }
        }
        return printable.size() == 1
                ? printable.values().iterator().next().lines().map(String::strip).toList()
                : List.of();
    }

    private static String letters(String address) {
        return address.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}

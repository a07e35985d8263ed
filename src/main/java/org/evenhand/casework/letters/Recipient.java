package org.evenhand.casework.letters;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.letter.Addressee;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Person;

/** To whom a letter of a case is addressed: the person, and nobody else (P65). */
public final class Recipient {
    private Recipient() {}

    /**
     * The person at their postal address of that day, if they have just one and it is not safe. A
     * safe address is written on the envelope by hand and never printed; and an ordinary one beside
     * it may be the home that was fled, so then none is (E4).
     */
    public static Addressee of(Person person, LocalDate day) {
        return new Addressee(person.name(), address(person, day));
    }

    private static List<String> address(Person person, LocalDate day) {
        List<ContactPointAdded> post =
                person.contactPoints().stream()
                        .map(point -> point.kept())
                        .filter(kept -> kept.isSoOn(day))
                        .map(kept -> kept.fact())
                        .filter(fact -> fact.kind() == ContactKind.POST)
                        .toList();
        String only = post.size() == 1 ? post.getFirst().value() : null;
        return only == null ? List.of() : only.lines().map(String::strip).toList();
    }
}

package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.people.Person;

/** One who may be meant, as the list of a search prints them. */
public record FoundView(String href, String name, String about, List<String> formerNames) {
    static FoundView of(Person person, LocalDate today) {
        return new FoundView(
                "/people/" + person.id().text(),
                person.name(),
                PersonView.about(person, today),
                person.formerNames());
    }
}

package org.evenhand.people.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.people.Person;

/** One who may be meant, as the list of a search prints them. */
public record FoundView(String href, String name, String about, List<String> formerNames) {
    static FoundView of(Person person, LocalDate today) {
        return new FoundView(
                href(person),
                person.name(),
                person.inOneLine(today),
                person.everyName().distinct().filter(name -> !name.equals(person.name())).toList());
    }

    static String href(Person person) {
        return "/people/" + person.shown().text();
    }

    /** The id by which they are shown, as it stands in addresses. */
    String id() {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** The same, leading somewhere else. */
    FoundView at(String address) {
        return new FoundView(address, name, about, formerNames);
    }
}

package org.evenhand.people.web;

import java.time.LocalDate;
import org.evenhand.people.Person;
import org.evenhand.people.RecordedTwice;

/**
 * One who may be the same person, as a list offers them.
 *
 * @param href where the two are compared
 * @param because what both have
 */
public record MayBeTheSame(String href, String name, String about, String because) {
    static MayBeTheSame of(Person person, Person other, RecordedTwice.May may, LocalDate today) {
        return new MayBeTheSame(
                "/people/%s/same/%s".formatted(person.shown().text(), other.shown().text()),
                other.name(),
                other.inOneLine(today),
                "Both have " + String.join(", ", may.because()));
    }
}

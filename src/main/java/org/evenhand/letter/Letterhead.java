package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who writes: the school as it stands at the head of its paper.
 *
 * @param school the school's full name
 * @param address the lines of its postal address, town and postcode last
 * @param phone the number a parent rings; empty when there is none
 * @param email the address a parent writes to; empty when there is none
 */
public record Letterhead(String school, List<String> address, String phone, String email) {
    public Letterhead {
        address = List.copyOf(address);
        if (!Words.saysSomething(school)) {
            throw new IllegalArgumentException("A letterhead names the school");
        }
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(school, phone, email), address.stream());
    }
}

package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * To whom: one person (P12), as the envelope's window shows them.
 *
 * @param name the name as the person is addressed, for example {@code Mrs A Whitcombe}
 * @param address the lines below the name; none when the letter is handed over or e-mailed
 */
public record Addressee(String name, List<String> address) {
    public Addressee {
        address = List.copyOf(address);
        if (!Words.saysSomething(name)) {
            throw new IllegalArgumentException("An addressee has a name");
        }
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(name), address.stream());
    }
}

package org.evenhand.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who writes: the school as it stands at the head of its paper.
 *
 * @param school the school's full name
 * @param address the lines of its postal address, town and postcode last
 * @param phone the number a parent rings; empty when there is none
 * @param email the address a parent writes to; empty when there is none
 * @param stationery what else is on its paper; absent while the school has said nothing of it
 */
public record Letterhead(
        String school,
        List<String> address,
        String phone,
        String email,
        @Nullable Stationery stationery) {
    /** The paper of a school that has nothing else on it. */
    public Letterhead(String school, List<String> address, String phone, String email) {
        this(school, address, phone, email, null);
    }

    public Letterhead {
        address = List.copyOf(address);
        if (!Words.saysSomething(school)) {
            throw new IllegalArgumentException("A letterhead names the school");
        }
    }

    Optional<Crest> crest() {
        return more().flatMap(paper -> Optional.ofNullable(paper.crest()));
    }

    /** The lines below how the school is reached. */
    List<String> lines() {
        return more().map(Stationery::lines).orElse(List.of());
    }

    /** What stands below the last word; may be empty. */
    String foot() {
        return more().map(Stationery::foot).orElse("");
    }

    Optional<Stationery> more() {
        return Optional.ofNullable(stationery);
    }

    Stream<String> words() {
        return Stream.of(
                        Stream.of(school, phone, email),
                        address.stream(),
                        more().stream().flatMap(Stationery::words))
                .flatMap(words -> words);
    }
}

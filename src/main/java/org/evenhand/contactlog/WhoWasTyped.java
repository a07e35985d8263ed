package org.evenhand.contactlog;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.People;
import org.evenhand.people.Roll;

/**
 * Whoever an entry says it was, as a person is looked for: an e-mail names its sender by a name
 * with an address behind it, and each of the two may be what is recorded (E12).
 *
 * @param name empty where only an address was typed
 * @param address as it stands between its brackets; empty where there is none
 */
public record WhoWasTyped(String name, String address) {
    public static WhoWasTyped of(String typed) {
        String words = typed.strip();
        int opens = words.lastIndexOf('<');
        boolean both = opens >= 0 && words.endsWith(">") && words.indexOf('@', opens) > 0;
        if (both) {
            String name = words.substring(0, opens).replace("\"", "").strip();
            return new WhoWasTyped(name, words.substring(opens + 1, words.length() - 1).strip());
        }
        boolean alone = words.contains("@") && words.indexOf(' ') < 0;
        return alone ? new WhoWasTyped("", words) : new WhoWasTyped(words, "");
    }

    /** Those who may be meant, by the address or by the name, the likeliest first. */
    public List<People.Found> find(Roll roll, Predicate<PersonId> among, int most) {
        Map<PersonId, People.Found> found = new LinkedHashMap<>();
        Stream.of(address, name)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> roll.find(words, among, most).stream())
                .sorted(Comparator.comparingDouble(People.Found::score).reversed())
                .forEach(one -> found.putIfAbsent(one.id(), one));
        return found.values().stream().limit(most).toList();
    }
}

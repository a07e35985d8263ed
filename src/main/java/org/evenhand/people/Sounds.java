package org.evenhand.people;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the words of a school's names sound: to hear one takes longer than to compare two. */
final class Sounds {
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    /** As {@link Sound#of}, and kept: for words that are recorded, never for what was typed. */
    String of(String word) {
        return heard.computeIfAbsent(word, Sound::of);
    }
}

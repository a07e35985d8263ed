package org.evenhand.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a school's names, each once: five thousand people have far fewer of them. */
final class Words {
    private final Map<String, Word> words = new HashMap<>();

    Word of(String spelt) {
        Word known = words.get(spelt);
        if (known != null) {
            return known;
        }
        Word added = Word.of(words.size(), spelt);
        words.put(spelt, added);
        return added;
    }

    List<Word> of(List<String> spelt) {
        return spelt.stream().map(this::of).toList();
    }

    /** Above the number of each of them. */
    int size() {
        return words.size();
    }
}

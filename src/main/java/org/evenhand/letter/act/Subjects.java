package org.evenhand.letter.act;

import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.kernel.Id;
import org.evenhand.letter.IssuedLetter;

/** Under what something that happened to a letter is found: the letter, its person, its case. */
final class Subjects {
    private Subjects() {}

    static Id[] of(IssuedLetter letter) {
        return Stream.of(
                        letter.id(),
                        letter.person(),
                        letter.issued().caseId(),
                        letter.issued().restriction())
                .filter(Objects::nonNull)
                .toArray(Id[]::new);
    }
}

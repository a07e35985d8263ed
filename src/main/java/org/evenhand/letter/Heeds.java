package org.evenhand.letter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.People;
import org.evenhand.people.Person;

/**
 * What is looked for in the words of a letter while it is written, so that it can be marked there:
 * what no letter says ({@link Wording}), and what one to a parent says only when it must.
 */
public final class Heeds {
    private static final PolicyParagraph NOBODY_ELSE = new PolicyParagraph("E2");

    private Heeds() {}

    /** In every letter, whoever reads it. */
    public static List<Heed> ofEveryLetter() {
        return Stream.of(Wording.values()).map(Wording::heed).toList();
    }

    /**
     * In a letter to this person: also the names of others, and what it tells of a child. Of a name
     * in one word nobody knows whose it is, so only whole ones are found, and only for those who
     * may see who is recorded: a mark says that somebody is.
     */
    public static List<Heed> ofALetterTo(Unit unit, Person person, LetterDocument letter) {
        String said =
                letter.sections().stream().flatMap(Section::words).collect(Collectors.joining(" "));
        Stream<Heed> others =
                (Right.SEE_PEOPLE.isOpenTo(unit.scope().roles())
                                ? People.named(unit, said)
                                : List.<People.Found>of())
                        .stream()
                                .filter(found -> !person.isRecordedAs(found.id()))
                                .map(People.Found::name)
                                .filter(name -> !person.hasName(name))
                                .map(Heeds::another);
        Stream<Heed> children =
                person.children().stream()
                        .map(kept -> kept.fact())
                        .map(ChildRecorded::child)
                        .filter(name -> !name.strip().matches("\\S*"))
                        .distinct()
                        .map(name -> ChildDetail.named(whole(name)));
        Stream<Heed> details = Stream.of(ChildDetail.values()).map(ChildDetail::heed);
        return Stream.of(ofEveryLetter().stream(), others, children, details)
                .flatMap(heeds -> heeds)
                .toList();
    }

    static Heed another(String name) {
        return new Heed(
                "letter.names-somebody-else",
                NOBODY_ELSE,
                whole(name),
                "it is the name of somebody else in the record, and a letter tells its reader about"
                        + " nobody but themselves",
                "Say what was done without the name, unless the letter cannot be followed without it",
                false,
                true);
    }

    /** However it is spaced, and with either apostrophe. */
    private static Pattern whole(String name) {
        return Heed.wholeWords(
                Arrays.stream(Normalizer.normalize(name.strip(), Normalizer.Form.NFC).split("\\s+"))
                        .map(Heeds::word)
                        .collect(Collectors.joining("\\s+")));
    }

    private static String word(String word) {
        return Arrays.stream(word.split("['’]", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("['’]"));
    }
}

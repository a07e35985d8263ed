package org.evenhand.letter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.access.StaffAccount;
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
     * In a letter to this person: also the names of others, and what it tells of a child.
     *
     * <p>A whole name is found wherever it stands. A name of one word may be an ordinary word, so
     * it is found only where it is written as a name is ({@link OneWordName}). People and children
     * in the record are looked for only for those who may see who is recorded: a mark says that
     * somebody is. Who works here everybody knows who writes; a colleague is meant to be named who
     * signs, who was chosen as a contact, or who deals with something.
     *
     * @param meant names that this letter is meant to say, among other words
     */
    public static List<Heed> ofALetterTo(
            Unit unit, Person person, LetterDocument letter, String meant) {
        String said =
                letter.sections().stream().flatMap(Section::words).collect(Collectors.joining(" "));
        Stream<Heed> recorded =
                Right.SEE_PEOPLE.isOpenTo(unit.scope().roles())
                        ? recorded(unit, person, letter, said, meant)
                        : Stream.empty();
        Stream<Heed> children =
                person.children().stream()
                        .map(kept -> kept.fact())
                        .map(ChildRecorded::child)
                        .filter(name -> !isOneWord(name))
                        .distinct()
                        .map(name -> ChildDetail.named(whole(name)));
        Stream<Heed> details = Stream.of(ChildDetail.values()).map(ChildDetail::heed);
        return Stream.of(
                        ofEveryLetter().stream(),
                        staff(unit, person, letter, meant),
                        children,
                        recorded,
                        details)
                .flatMap(heeds -> heeds)
                .toList();
    }

    /** Other people and other children; whole names first, since a mark hides what it overlaps. */
    private static Stream<Heed> recorded(
            Unit unit, Person person, LetterDocument letter, String said, String meant) {
        List<String> others =
                Stream.concat(
                                People.named(unit, said).stream(),
                                People.namedInOneWord(unit, said).stream())
                        .filter(found -> !person.isRecordedAs(found.id()))
                        .map(People.Found::name)
                        .filter(name -> !person.hasName(name))
                        .distinct()
                        .toList();
        List<String> pupils = People.childrenNamed(unit, said, person);
        OneWordName.Known known =
                OneWordName.Known.of(person, letter.letterhead().school() + " " + meant);
        return Stream.of(
                        others.stream().filter(name -> !isOneWord(name)).map(Heeds::another),
                        pupils.stream().filter(name -> !isOneWord(name)).map(Heeds::pupil),
                        others.stream()
                                .filter(Heeds::isOneWord)
                                .flatMap(name -> known.pattern(name).stream())
                                .map(Heeds::another),
                        pupils.stream()
                                .filter(Heeds::isOneWord)
                                .flatMap(name -> known.pattern(name).stream())
                                .map(Heeds::pupil))
                .flatMap(heeds -> heeds);
    }

    /** An account that is called by its office, “The office”, names nobody. */
    private static Stream<Heed> staff(
            Unit unit, Person person, LetterDocument letter, String meant) {
        String named = plain(meant) + " " + plain(signatory(letter));
        return StaffAccount.all(unit).stream()
                .map(StaffAccount::name)
                .filter(name -> !isOneWord(name) && !name.startsWith("The "))
                .filter(name -> !person.hasName(name))
                .filter(name -> !named.contains(plain(name)))
                .distinct()
                .map(name ->
                        new Heed(
                                "letter.names-a-colleague",
                                PolicyParagraph.p(51),
                                Pattern.compile(whole(name).pattern()),
                                "it is the name of a colleague who is no contact of theirs, and may not wish"
                                        + " to be named to them",
                                "Say what was done by “a member of staff”, unless the letter cannot be followed"
                                        + " without the name",
                                false,
                                true));
    }

    private static String signatory(LetterDocument letter) {
        return Freezing.signature(letter).map(SignatureBlock::name).orElse("");
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isOneWord(String name) {
        return name.strip().matches("\\S*");
    }

    static Heed another(String name) {
        return another(whole(name));
    }

    private static Heed another(Pattern name) {
        return new Heed(
                "letter.names-somebody-else",
                NOBODY_ELSE,
                name,
                "it is the name of somebody else in the record, and a letter tells its reader about"
                        + " nobody but themselves",
                "Say what was done without the name, unless the letter cannot be followed without it",
                false,
                true);
    }

    private static Heed pupil(String name) {
        return pupil(whole(name));
    }

    private static Heed pupil(Pattern name) {
        return new Heed(
                "letter.names-another-child",
                NOBODY_ELSE,
                name,
                "it is the name of somebody else’s child, of whom a letter tells nothing",
                "Say “another child”, or leave it out",
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

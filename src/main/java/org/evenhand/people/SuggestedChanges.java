package org.evenhand.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Names, numbers, addresses and children that came with somebody's contacts, or with a file from
 * the school's information system, and are not recorded of them (E12). Each is suggested once: what
 * was said not to be theirs is not asked again.
 */
public final class SuggestedChanges {
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>(),;:\"]+@[^@\\s<>(),;:\"]+\\.[^@\\s<>(),;:\".]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?[0-9][0-9 ()-]{8,}[0-9]");

    /** {@code Sarah Webb <s.jones@example.org>}: two words and more, and no title alone. */
    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("([\\p{L}'’.-]+(?: [\\p{L}'’.-]+)+) *<([^<>]+)>");

    private static final int FEWEST_DIGITS = 10;

    private SuggestedChanges() {}

    /** Those about this person that nobody has answered, the earliest first. */
    public static List<Recorded<SuggestedChange>> open(Unit unit, Person person) {
        List<Recorded<?>> facts = unit.about(person.id());
        return unanswered(facts, Recorded.ofKind(facts, SuggestionAnswered.class).toList());
    }

    /** Those of the school that came with contacts, the earliest first. */
    static List<Recorded<SuggestedChange>> withContacts(Unit unit) {
        List<Recorded<?>> all = new ArrayList<>(unit.all(ChangeSuggested.class));
        all.addAll(unit.all(NameSuggested.class));
        all.sort(Comparator.comparing(Recorded::recordedAt));
        return open(unit, all);
    }

    /** Those of the school that came with a file, the earliest first. */
    public static List<Recorded<SuggestedChange>> withFiles(Unit unit) {
        List<Recorded<?>> all = new ArrayList<>(unit.all(DifferenceFound.class));
        all.addAll(unit.all(ChildFound.class));
        all.addAll(unit.all(ChildNotFound.class));
        all.sort(Comparator.comparing(Recorded::recordedAt));
        return open(unit, all);
    }

    private static List<Recorded<SuggestedChange>> open(
            Unit unit, List<? extends Recorded<?>> suggested) {
        return suggested.isEmpty()
                ? List.of()
                : unanswered(suggested, unit.all(SuggestionAnswered.class));
    }

    private static List<Recorded<SuggestedChange>> unanswered(
            List<? extends Recorded<?>> facts, List<Recorded<SuggestionAnswered>> answers) {
        Set<FactId> answered =
                answers.stream().map(each -> each.fact().suggestion()).collect(Collectors.toSet());
        return Recorded.ofKind(facts, SuggestedChange.class)
                .filter(each -> !answered.contains(each.id()))
                .toList();
    }

    /**
     * Suggests what stands in these words and is not known of the person.
     *
     * @param words how whoever logged a contact named the person: often with a number
     */
    public static void notice(Unit unit, Person person, String words, EntryId entry) {
        in(words, person, entry)
                .filter(isNew(unit, person))
                .forEach(found -> unit.record(found, person.id()));
    }

    /** Of what is said of a person that which is neither recorded nor was ever suggested. */
    public static Predicate<SuggestedChange> isNew(Unit unit, Person person) {
        List<SuggestedChange> before =
                Recorded.ofKind(unit.about(person.id()), SuggestedChange.class)
                        .map(Recorded::fact)
                        .toList();
        return found -> !found.isKnownOf(person) && before.stream().noneMatch(found::saysTheSame);
    }

    private static Stream<SuggestedChange> in(String words, Person person, EntryId entry) {
        Stream<SuggestedChange> addresses =
                ADDRESS.matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .map(each ->
                                new ChangeSuggested(person.id(), ContactKind.E_MAIL, each, entry));
        Stream<SuggestedChange> numbers =
                NUMBER.matcher(ADDRESS.matcher(words).replaceAll(" "))
                        .results()
                        .map(MatchResult::group)
                        .map(String::strip)
                        .filter(each -> Spelling.phone(each).length() >= FEWEST_DIGITS)
                        .map(each ->
                                new ChangeSuggested(person.id(), ContactKind.PHONE, each, entry));
        return Stream.of(addresses, numbers, names(words, person, entry)).flatMap(each -> each);
    }

    /**
     * Another name before an address of theirs. It shares a word with a name they have, as Sarah
     * Webb does with Sarah Jones: else it is more likely somebody else at the same mailbox.
     */
    private static Stream<SuggestedChange> names(String words, Person person, EntryId entry) {
        Matcher named = NAMED_ADDRESS.matcher(words);
        return named.results()
                .filter(each ->
                        new ChangeSuggested(person.id(), ContactKind.E_MAIL, each.group(2), entry)
                                .isKnownOf(person))
                .map(each -> each.group(1))
                .filter(name -> name.length() <= Values.LONGEST_NAME && isLike(name, person))
                .map(name -> new NameSuggested(person.id(), name, entry));
    }

    private static boolean isLike(String name, Person person) {
        List<String> words = Spelling.words(name);
        return person.everyName()
                .flatMap(each -> Spelling.words(each).stream())
                .anyMatch(words::contains);
    }
}

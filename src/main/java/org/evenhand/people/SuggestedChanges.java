package org.evenhand.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Numbers and addresses that came with somebody's contacts and are not recorded of them (E12). Each
 * is suggested once: what was said not to be theirs is not asked again.
 */
public final class SuggestedChanges {
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>(),;:\"]+@[^@\\s<>(),;:\"]+\\.[^@\\s<>(),;:\".]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?[0-9][0-9 ()-]{8,}[0-9]");
    private static final int FEWEST_DIGITS = 10;

    private SuggestedChanges() {}

    /** Those about this person that nobody has answered, the earliest first. */
    public static List<Recorded<ChangeSuggested>> open(Unit unit, Person person) {
        List<Recorded<?>> facts = unit.about(person.id());
        return unanswered(
                Recorded.ofKind(facts, ChangeSuggested.class).toList(),
                Recorded.ofKind(facts, SuggestionAnswered.class).toList());
    }

    /** Every one in the school that nobody has answered, the earliest first. */
    static List<Recorded<ChangeSuggested>> open(Unit unit) {
        List<Recorded<ChangeSuggested>> all = unit.all(ChangeSuggested.class);
        return all.isEmpty() ? all : unanswered(all, unit.all(SuggestionAnswered.class));
    }

    private static List<Recorded<ChangeSuggested>> unanswered(
            List<Recorded<ChangeSuggested>> all, List<Recorded<SuggestionAnswered>> answers) {
        Set<FactId> answered =
                answers.stream().map(each -> each.fact().suggestion()).collect(Collectors.toSet());
        return all.stream().filter(each -> !answered.contains(each.id())).toList();
    }

    /**
     * Suggests what stands in these words and is not known of the person.
     *
     * @param words how whoever logged a contact named the person: often with a number
     */
    public static void notice(Unit unit, Person person, String words, EntryId entry) {
        for (ChangeSuggested found : in(words, person, entry)) {
            if (!isKnown(person, found) && !wasSuggested(unit, person, found)) {
                unit.record(found, person.id());
            }
        }
    }

    private static List<ChangeSuggested> in(String words, Person person, EntryId entry) {
        List<ChangeSuggested> found = new ArrayList<>();
        ADDRESS.matcher(words)
                .results()
                .map(MatchResult::group)
                .forEach(each ->
                        found.add(
                                new ChangeSuggested(person.id(), ContactKind.E_MAIL, each, entry)));
        NUMBER.matcher(ADDRESS.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .filter(each -> Spelling.phone(each).length() >= FEWEST_DIGITS)
                .forEach(each ->
                        found.add(
                                new ChangeSuggested(person.id(), ContactKind.PHONE, each, entry)));
        return found;
    }

    private static boolean isKnown(Person person, ChangeSuggested found) {
        return person.contactPoints().stream()
                .map(point -> point.kept())
                .filter(kept -> kept.lastDay() == null)
                .map(kept -> kept.fact())
                .anyMatch(fact ->
                        fact.kind() == found.kind()
                                && fact.value() != null
                                && isTheSame(found.kind(), fact.value(), found.value()));
    }

    private static boolean wasSuggested(Unit unit, Person person, ChangeSuggested found) {
        return Recorded.ofKind(unit.about(person.id()), ChangeSuggested.class)
                .map(Recorded::fact)
                .anyMatch(before ->
                        before.kind() == found.kind()
                                && isTheSame(found.kind(), before.value(), found.value()));
    }

    private static boolean isTheSame(ContactKind kind, String one, String other) {
        return Spelling.point(kind, one).equals(Spelling.point(kind, other));
    }
}

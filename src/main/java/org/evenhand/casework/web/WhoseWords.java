package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;

/**
 * What a letter tells of a contact is said by whoever signs it. A note that was copied says "me" of
 * somebody else, and names the staff who were there (P48, E2): both are to mind before it goes.
 */
final class WhoseWords {
    private static final Pattern EXACT_WORDS = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final Pattern ONESELF =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)(?![\\p{L}\\p{N}])");
    private static final int SHORTEST_NAME = 3;

    private WhoseWords() {}

    /**
     * @param signer who may say "me" of what they wrote down themselves
     */
    static Grounds of(CaseFile file, List<SheetPage> pages, Typed typed, AccountId signer) {
        List<Ground> grounds = new ArrayList<>();
        for (Entry entry : file.entries()) {
            pages.stream()
                    .flatMap(page -> page.questions().stream())
                    .filter(question -> question.name().equals(IncidentWords.field(entry)))
                    .forEach(question -> {
                        String told = typed.first(question.name());
                        oneself(entry, question, told, signer).ifPresent(grounds::add);
                        names(file, entry, question, told, signer).forEach(grounds::add);
                    });
        }
        return new Grounds(grounds);
    }

    private static Optional<Ground> oneself(
            Entry entry, Question question, String told, AccountId signer) {
        Matcher found = ONESELF.matcher(EXACT_WORDS.matcher(told).replaceAll(" "));
        return entry.reporter().is(signer) || !found.find()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.in-the-words-of-whoever-signs",
                                PolicyParagraph.p(48),
                                "Under “%s” stands “%s”, and %s wrote this down: the letter would say it of you."
                                        .formatted(
                                                question.label(),
                                                found.group(),
                                                entry.reporter().name()),
                                "Say it in your words: “a member of staff”."));
    }

    private static Stream<Ground> names(
            CaseFile file, Entry entry, Question question, String told, AccountId signer) {
        return Stream.concat(Stream.of(entry.reporter()), entry.targets().stream())
                .filter(one -> !one.is(signer))
                .map(Target::name)
                .map(WhoseWords::last)
                .distinct()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .filter(name -> !name.equalsIgnoreCase(last(file.person().name())))
                .filter(name -> whole(name).matcher(told).find())
                .map(name ->
                        new Ground(
                                "letter.names-staff-concerned",
                                new PolicyParagraph("E2"),
                                "Under “%s” stands the name “%s”, of somebody whom it concerns."
                                        .formatted(question.label(), name),
                                "Leave the name out, also of their exact words, unless the letter cannot"
                                        + " be followed without it."));
    }

    private static String last(String name) {
        String whole = name.strip();
        return whole.substring(whole.lastIndexOf(' ') + 1);
    }

    private static Pattern whole(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

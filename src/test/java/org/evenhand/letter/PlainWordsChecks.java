package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What must be true of the plain words of every letter (P65, E27). */
public final class PlainWordsChecks {
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}");

    /** Numbers, and whatever begins with a capital: days, names, addresses. */
    private static final Pattern TOLD = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d:.@’'-]*");

    /** With these our own sentences and questions begin. */
    private static final Set<String> OURS =
            Set.of(
                    "In", "We", "This", "What", "If", "Whom", "I", "How", "Who", "Until", "Beside",
                    "The", "You", "From");

    private PlainWordsChecks() {}

    /** No day, name or number stands in them that is not in the letter. */
    static Set<String> added(LetterDocument plain, LetterDocument letter) {
        Set<String> added = told(plain);
        added.removeAll(told(letter));
        added.removeAll(OURS);
        return added;
    }

    public static void assertAddNothing(LetterDocument plain, LetterDocument letter) {
        assertThat(added(plain, letter)).as("what the letter does not say").isEmpty();
    }

    /** Every day that is at a glance in the letter is there. */
    public static void assertKeepEveryDay(LetterDocument plain, LetterDocument letter) {
        String glance =
                letter.sections().stream()
                        .filter(section -> section.name().equals("at-a-glance"))
                        .flatMap(Section::words)
                        .collect(Collectors.joining(" "));
        String said = text(plain);
        assertThat(DAY.matcher(glance).results().map(MatchResult::group)).allMatch(said::contains);
    }

    private static Set<String> told(LetterDocument document) {
        return TOLD.matcher(text(document))
                .results()
                .map(found -> found.group().replaceAll("[.:]+$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Without what stands at the foot, from which paper it was made. */
    private static String text(LetterDocument document) {
        Element body = Jsoup.parse(new HtmlRendering().fragment(document)).body();
        body.select(".colophon").remove();
        return body.text();
    }
}

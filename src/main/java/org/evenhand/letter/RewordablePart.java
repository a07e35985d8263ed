package org.evenhand.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A part of a kind of letter that a school may say in its own words. Its dates, names and numbers
 * come from the record: they stand in the words by their names, {@code {last day}}, and may not be
 * dropped, for the policy asks for them and not for our sentence (P48, P50).
 *
 * @param name stable, as that of a section: {@code mistakes}
 * @param title as people find it
 * @param answers the paragraph that asks for it
 * @param required whether the letter may not go without it
 * @param startsTheBox whether it is where somebody begins who writes the letter, and may be changed
 *     in each; else it is printed as it stands
 * @param ours as it comes with Evenhand; empty where a school may add something
 * @param facts the names of what comes from the record, all of which every wording has
 */
public record RewordablePart(
        String name,
        String title,
        PolicyParagraph answers,
        boolean required,
        boolean startsTheBox,
        String ours,
        List<String> facts) {
    /** As much as one page holds. */
    public static final int LONGEST = 3_000;

    private static final Pattern FACT = Pattern.compile("\\{([^{}]*)}");

    public RewordablePart {
        facts = List.copyOf(facts);
    }

    /** Printed as it stands, with these facts in it. */
    public static RewordablePart printed(
            String name, String title, PolicyParagraph answers, String ours) {
        return new RewordablePart(
                name, title, answers, true, false, ours, namesIn(ours).distinct().toList());
    }

    /** Where somebody begins who writes the letter. */
    public static RewordablePart begun(
            String name, String title, PolicyParagraph answers, String ours) {
        return new RewordablePart(name, title, answers, true, true, ours, List.of());
    }

    /** The same, which a letter may go without. */
    public RewordablePart optional() {
        return new RewordablePart(name, title, answers, false, startsTheBox, ours, facts);
    }

    private static Stream<String> namesIn(String words) {
        return FACT.matcher(words).results().map(found -> found.group(1).strip());
    }

    /**
     * The words with the facts put in; what a fact says is not looked into again, and is in the
     * letter's own language unless it is a day.
     *
     * @param language of the words; empty for the letter's own
     * @param values of each of the facts
     */
    Said poured(String words, String language, Map<String, ?> values) {
        List<Run> runs = new ArrayList<>();
        Matcher found = FACT.matcher(words);
        int at = 0;
        while (found.find()) {
            runs.add(new Run(words.substring(at, found.start()), Run.Manner.PLAIN, language));
            runs.addAll(fact(values.get(found.group(1).strip()), found.group(), language));
            at = found.end();
        }
        runs.add(new Run(words.substring(at), Run.Manner.PLAIN, language));
        return new Said(runs);
    }

    private static List<Run> fact(@Nullable Object value, String unknown, String language) {
        return switch (value) {
            case null -> List.of(new Run(unknown, Run.Manner.PLAIN, language));
            case Said said -> said.runs();
            case LocalDate day -> {
                String printed = PrintedDate.of(day, Locale.forLanguageTag(language));
                yield List.of(new Run(printed, Run.Manner.PLAIN, language));
            }
            default -> List.of(Run.plain(value.toString()));
        };
    }

    /** Everything that speaks against these words, all at once. */
    public Grounds against(String words) {
        List<Ground> grounds = new ArrayList<>();
        List<String> named = namesIn(words).toList();
        List<String> missing = facts.stream().filter(fact -> !named.contains(fact)).toList();
        if (!missing.isEmpty()) {
            grounds.add(
                    ground(
                            "wording.keeps-its-facts",
                            "These words no longer say %s: it is what the policy asks this part to tell"
                                    .formatted(listed(missing)),
                            "Put it back where it belongs, letter by letter with its braces"));
        }
        List<String> unknown =
                named.stream().filter(name -> !facts.contains(name)).distinct().toList();
        if (!unknown.isEmpty()) {
            grounds.add(
                    ground(
                            "wording.knows-its-facts",
                            "Nothing in the record is called %s here".formatted(listed(unknown)),
                            facts.isEmpty()
                                    ? "Take the braces out; this part has no facts from the record"
                                    : "These can be used here: " + listed(facts)));
        }
        if (braceIsLeft(words)) {
            grounds.add(
                    ground(
                            "wording.closes-its-braces",
                            "A brace stands alone, and would be printed so",
                            "Write { and } around the name of a fact, or take it out"));
        }
        Section section = new Section(name, "", answers, false, List.of(Paragraph.of(words)));
        return new Grounds(grounds).and(Wording.against(section)).and(Unprintable.in(title, words));
    }

    private static boolean braceIsLeft(String words) {
        String without = FACT.matcher(words).replaceAll("");
        return without.indexOf('{') >= 0 || without.indexOf('}') >= 0;
    }

    private Ground ground(String rule, String because, String remedy) {
        return new Ground(rule, answers, because, remedy);
    }

    /** {@code {first day}, {last day}}. */
    public static String listed(List<String> facts) {
        return String.join(", ", facts.stream().map(fact -> "{" + fact + "}").toList());
    }
}

package org.evenhand.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * In whose words a kind of letter is written now: the latest choice for each part, and the
 * how-manieth version of the whole that is. Where nothing was chosen, the words are ours. A letter
 * in another language has each part in it that the school worded so, and the others in English.
 *
 * @param chosen of each part in English
 * @param version 0 while nobody ever changed any
 * @param language in which the letter is
 * @param inLanguage what the school worded in that, when it is not English
 */
public record LetterWords(
        Map<String, Recorded<PartWorded>> chosen,
        int version,
        String language,
        Map<String, Recorded<PartWorded>> inLanguage) {
    /** The only language of which the words are complete; others stand beside it. */
    public static final String ENGLISH = "en";

    /** All as they come with Evenhand. */
    public static final LetterWords OURS = new LetterWords(Map.of(), 0, ENGLISH, Map.of());

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    public LetterWords {
        chosen = Map.copyOf(chosen);
        inLanguage = Map.copyOf(inLanguage);
    }

    static LetterWords of(List<Recorded<PartWorded>> ofOneKind, String language) {
        return new LetterWords(
                latest(ofOneKind, ENGLISH),
                ofOneKind.size(),
                language,
                language.equals(ENGLISH) ? Map.of() : latest(ofOneKind, language));
    }

    private static Map<String, Recorded<PartWorded>> latest(
            List<Recorded<PartWorded>> ofOneKind, String language) {
        Map<String, Recorded<PartWorded>> latest = new LinkedHashMap<>();
        ofOneKind.stream()
                .filter(told -> told.fact().language().equals(language))
                .forEach(told -> latest.put(told.fact().part(), told));
        return latest;
    }

    /** As it was last chosen in English, by whom and when; empty where nobody ever did. */
    public Optional<Recorded<PartWorded>> choice(RewordablePart part) {
        return Optional.ofNullable(chosen.get(part.name()));
    }

    /** The same in the letter's language, when that is another. */
    public Optional<Recorded<PartWorded>> choiceInLanguage(RewordablePart part) {
        return Optional.ofNullable(inLanguage.get(part.name()));
    }

    /** English, with the facts still in braces; empty when it is left out, or ours is nothing. */
    public String template(RewordablePart part) {
        return choice(part)
                .map(Recorded::fact)
                .map(worded ->
                        switch (worded.choice()) {
                            case OURS -> part.ours();
                            case OWN -> worded.words();
                            case LEFT_OUT -> "";
                        })
                .orElse(part.ours());
    }

    /** The same in the letter's language; empty where it is not worded in that. */
    public Optional<String> templateInLanguage(RewordablePart part) {
        return choiceInLanguage(part)
                .map(Recorded::fact)
                .filter(worded -> worded.choice() == PartWorded.Choice.OWN)
                .map(PartWorded::words);
    }

    /**
     * The words as they are printed.
     *
     * @param facts words, or days, which are named in the language of the sentence
     */
    public Said say(RewordablePart part, Map<String, ?> facts) {
        return templateInLanguage(part)
                .map(words -> part.poured(words, language, facts))
                .orElseGet(() -> part.poured(template(part), "", facts));
    }

    /** Where somebody begins who writes the letter; null when they begin with nothing. */
    public @Nullable String begin(RewordablePart part) {
        String words = templateInLanguage(part).orElseGet(() -> template(part));
        return words.isEmpty() ? null : words;
    }

    /**
     * What became of it under the hands of whoever writes the letter. Each line of it is taken for
     * the language with whose suggestion it has more words in common: a box may have been filled
     * before the language was chosen.
     */
    public Said typed(RewordablePart part, String words) {
        Optional<String> theirs = templateInLanguage(part);
        if (theirs.isEmpty()) {
            return Said.plain(words);
        }
        Set<String> english = wordsIn(template(part) + " " + part.ours());
        Set<String> other = wordsIn(theirs.get());
        Said said = Said.plain("");
        for (String line : words.splitWithDelimiters("\\R", 0)) {
            boolean isTheirs = shared(line, other) > shared(line, english);
            said = said.and(Said.in(isTheirs ? language : "", line));
        }
        return said;
    }

    private static long shared(String line, Set<String> words) {
        return wordsIn(line).stream().filter(words::contains).count();
    }

    private static Set<String> wordsIn(String words) {
        return NO_LETTER
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a letter says of it; null when every word is ours. */
    public @Nullable String origin() {
        boolean ours =
                chosen.values().stream()
                        .allMatch(told -> told.fact().choice() == PartWorded.Choice.OURS);
        boolean english =
                inLanguage.values().stream()
                        .allMatch(told -> told.fact().choice() == PartWorded.Choice.OURS);
        return ours && english
                ? null
                : "the school’s own, version "
                        + version
                        + (english ? "" : ", in " + LetterLanguages.nameOf(language));
    }
}

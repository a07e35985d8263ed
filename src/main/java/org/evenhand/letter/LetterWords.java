package org.evenhand.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * In whose words a kind of letter is written now: the latest choice for each part, and the
 * how-manieth version of the whole that is. Where nothing was chosen, the words are ours.
 *
 * @param version 0 while nobody ever changed any
 */
public record LetterWords(Map<String, Recorded<PartWorded>> chosen, int version) {
    /** The only language of which the words are complete; others are chosen beside it. */
    public static final String ENGLISH = "en";

    /** All as they come with Evenhand. */
    public static final LetterWords OURS = new LetterWords(Map.of(), 0);

    public LetterWords {
        chosen = Map.copyOf(chosen);
    }

    static LetterWords of(List<Recorded<PartWorded>> ofOneKind) {
        Map<String, Recorded<PartWorded>> latest = new LinkedHashMap<>();
        ofOneKind.stream()
                .filter(told -> told.fact().language().equals(ENGLISH))
                .forEach(told -> latest.put(told.fact().part(), told));
        return new LetterWords(latest, ofOneKind.size());
    }

    /** As it was last chosen, by whom and when; empty where nobody ever did. */
    public Optional<Recorded<PartWorded>> choice(RewordablePart part) {
        return Optional.ofNullable(chosen.get(part.name()));
    }

    /** The words with the facts still in braces; empty when it is left out, or ours is nothing. */
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

    /** The words as they are printed. */
    public String say(RewordablePart part, Map<String, String> facts) {
        return part.poured(template(part), facts);
    }

    /** Where somebody begins who writes the letter; null when they begin with nothing. */
    public @Nullable String begin(RewordablePart part) {
        String words = template(part);
        return words.isEmpty() ? null : words;
    }

    /** What a letter says of it; null when every word is ours. */
    public @Nullable String origin() {
        boolean ours =
                chosen.values().stream()
                        .allMatch(told -> told.fact().choice() == PartWorded.Choice.OURS);
        return ours ? null : "the school’s own, version " + version;
    }
}

package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.PlainWordsChecks;
import org.evenhand.letter.ReadAloud;
import org.evenhand.letter.ReadText;
import org.evenhand.letter.Standing;
import org.evenhand.letter.WordChecks;
import org.evenhand.letter.WordRendering;
import org.junit.jupiter.api.Test;

/**
 * What is true of the letters of each hand-written case, beyond what is true of all that is
 * printed: in large print, in plain words and for a translator too.
 */
abstract class LettersOfACase extends PapersFoundGood {
    private final Map<String, LetterDocument> letters;

    LettersOfACase(String name, ParentsCase played) {
        this(name, played.letters());
    }

    LettersOfACase(String name, Map<String, LetterDocument> letters) {
        super(name);
        this.letters = Collections.unmodifiableMap(letters);
    }

    @Override
    protected final Map<String, LetterDocument> made() {
        return letters;
    }

    /** P65: heard as well as seen; its order is that of the screen, as is shown above. */
    @Test
    void nobodyStumblesWhoHearsTheLetterReadAloud() {
        letters.forEach((name, letter) -> {
            assertThat(ReadAloud.stumbles(letter, new PdfRendering().render(letter)))
                    .as(name)
                    .isEmpty();
            KeptLetters.plainWords(name, letter)
                    .ifPresent(plain ->
                            assertThat(ReadAloud.stumbles(plain, new PdfRendering().render(plain)))
                                    .as("plain words, " + name)
                                    .isEmpty());
        });
    }

    /** A draft is given to nobody, and so in no other form either. */
    private Map<String, LetterDocument> issued() {
        Map<String, LetterDocument> issued = new LinkedHashMap<>(letters);
        issued.values().removeIf(letter -> !(letter.standing() instanceof Standing.Issued));
        return issued;
    }

    /** P68: for somebody who does not see well, the same words, and none of them small. */
    @Test
    void everyLetterIsThereInLargePrintWithTheSameWords() {
        for (Map.Entry<String, LetterDocument> letter : issued().entrySet()) {
            byte[] large = new PdfRendering().largePrint(letter.getValue(), Map.of());
            assertThat(PdfChecks.breaches(large)).as(letter.getKey()).isEmpty();
            PdfChecks.assertIsTheLargePrintOf(letter.getValue(), large);
        }
    }

    /** E27: every day, name and number in the plain words is the letter's. */
    @Test
    void thePlainWordsSayNothingThatTheLetterDoesNotSay() {
        letters.forEach((name, letter) ->
                KeptLetters.plainWords(name, letter)
                        .ifPresent(plain -> {
                            byte[] pdf = new PdfRendering().render(plain);
                            assertThat(PdfChecks.breaches(pdf)).as(name).isEmpty();
                            PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(plain));
                            assertThat(PdfChecks.pages(pdf)).as(name).isLessThanOrEqualTo(2);
                            PlainWordsChecks.assertAddNothing(plain, letter);
                            PlainWordsChecks.assertKeepEveryDay(plain, letter);
                        }));
    }

    /** P65: the translator is handed every word, in the letter's order. */
    @Test
    void theTranslatorHasEveryPieceOfEveryLetterWithRoomBesideIt() {
        issued().forEach((name, letter) -> {
            byte[] docx = new WordRendering().forATranslator(letter);
            WordChecks.assertIsSound(docx);
            WordChecks.assertIsTheSheetFor(letter, docx);
        });
    }

    /** What binds the person is seen before a page is turned, all of it (J13). */
    @Test
    void whatIsAtAGlanceFitsOnTheFirstPage() {
        letters.forEach((name, letter) -> {
            String first = letters(PdfChecks.textWithin(render(letter), 1, 0, 0, 210, 297));
            assertThat(atAGlance(letter).map(LettersOfACase::letters))
                    .as(name)
                    .allMatch(first::contains);
        });
    }

    /** An office is rung by day: no sentence of it stands where it could be read at night (P62). */
    @Test
    void whatHoldsInSchoolHoursIsSaidToHoldThen() {
        String office = "Ring 01632 960 114 or come to reception at once.";
        letters.forEach((name, letter) -> {
            String said = ReadText.of(letter).replaceAll("\\s+", " ");
            String plain =
                    KeptLetters.plainWords(name, letter)
                            .map(words -> ReadText.of(words).replaceAll("\\s+", " "))
                            .orElse("");
            assertThat((said + plain).replace("In school hours: " + office, ""))
                    .as(name)
                    .doesNotContain(office);
        });
    }

    /** A page that can be signed alone could be put behind another letter. */
    @Test
    void nobodySignsAPageWithNothingOnIt() {
        letters.forEach((name, letter) -> {
            byte[] pdf = new PdfRendering().render(letter);
            assertThat(PdfChecks.textWithin(pdf, PdfChecks.pages(pdf), 0, 0, 210, 45).strip())
                    .as(name)
                    .doesNotStartWith("Yours sincerely")
                    .doesNotStartWith("Written under");
        });
    }

    /** The labels of what stands at a glance, which is nothing in other letters. */
    private static Stream<String> atAGlance(LetterDocument letter) {
        return letter.sections().stream()
                .filter(section -> section.name().equals("at-a-glance"))
                .flatMap(section -> section.blocks().stream())
                .filter(KeyFacts.class::isInstance)
                .flatMap(facts -> ((KeyFacts) facts).facts().stream())
                .map(KeyFacts.Fact::label);
    }

    private static byte[] render(LetterDocument letter) {
        return new PdfRendering().render(letter);
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    LetterDocument letter(String name) {
        LetterDocument letter = letters.get(name);
        if (letter == null) {
            throw new IllegalStateException("No such letter: " + name);
        }
        return letter;
    }

    WhatAParentAsks readBy(String letter) {
        return WhatAParentAsks.of(letter(letter));
    }
}

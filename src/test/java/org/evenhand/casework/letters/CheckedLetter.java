package org.evenhand.casework.letters;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterIssued;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.SaidBlock;
import org.evenhand.letter.WordChecks;
import org.evenhand.letter.WordRendering;

/**
 * An issued letter beside the facts it was generated from, and everything that is wrong with it
 * (HOLD-13).
 *
 * @param plates the crest's bytes, if it has one
 * @param toThem whether it goes to the person; else it stays inside the school
 */
record CheckedLetter(
        GeneratedFamily family,
        List<String> says,
        LetterIssued kept,
        LetterDocument document,
        Map<String, byte[]> plates,
        byte[] pdf,
        boolean toThem) {
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        PdfChecks.breaches(pdf).forEach(found -> faults.add("veraPDF: " + found));
        saysTheSameEverywhere(faults);
        isAddressed(faults);
        String letter = letters(PdfChecks.text(pdf));
        String inOrder = letters(PdfChecks.readAloud(pdf));
        family.nowhere().stream()
                .filter(never ->
                        toThem && (holds(letter, never) || holds(letters(kept.toString()), never)))
                .forEach(never -> faults.add("holds what it must not: " + never));
        says.stream()
                .filter(sentence -> !holds(inOrder, sentence))
                .forEach(sentence -> faults.add("does not say: " + sentence));
        PdfChecks.beyondTheMargins(pdf).forEach(word -> faults.add("off the paper: " + word));
        return faults;
    }

    private void saysTheSameEverywhere(List<String> faults) {
        List<SaidBlock> screen = SaidBlock.inHtml(new HtmlRendering().fragment(document));
        SaidBlock.differing(screen, SaidBlock.inPdf(pdf))
                .forEach(found -> faults.add("screen | paper " + found));
        byte[] word = new WordRendering().render(document, plates);
        SaidBlock.differing(screen, SaidBlock.inWord(word))
                .forEach(found -> faults.add("screen | Word " + found));
        try {
            WordChecks.assertIsSound(word);
        } catch (AssertionError unsound) {
            faults.add("Word: " + unsound.getMessage());
        }
    }

    /** In the fact, in the words and in the envelope's window: theirs of that day, all of it. */
    private void isAddressed(List<String> faults) {
        List<String> expected = toThem ? family.envelope() : List.of();
        if (!kept.address().equals(expected) || !document.addressee().address().equals(expected)) {
            faults.add("addressed to %s and not to %s".formatted(kept.address(), expected));
        }
        if (toThem && !kept.addressee().equals(family.name())) {
            faults.add("addressed to somebody of another name");
        }
        String window = letters(PdfChecks.textWithin(pdf, 1, 24, 50, 78, 34));
        expected.stream()
                .filter(line -> !holds(window, line))
                .forEach(line -> faults.add("not in the window: " + line));
    }

    private static boolean holds(String letter, String words) {
        return letter.contains(letters(words));
    }

    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\uFE00-\uFE0F“”]+", "");
    }
}

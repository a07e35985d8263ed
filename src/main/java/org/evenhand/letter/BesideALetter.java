package org.evenhand.letter;

import java.util.Optional;
import org.evenhand.ledger.Unit;

/**
 * What the program makes of an issued letter to be given beside it, never instead of it (P65, P68):
 * from the letter's own words as they were issued, so that it cannot say anything else. The same
 * letter gives the same bytes; what was given is therefore kept without anybody sending it back.
 */
public final class BesideALetter {
    private static final PdfRendering PAPER = new PdfRendering();

    private BesideALetter() {}

    /** One file to be printed and given. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Made(String name, byte[] bytes) {}

    /** Whether that form of such a letter is made here. */
    public static boolean isMade(IssuedLetter letter, SupplementForm form) {
        return letter.kind().goesToThePerson()
                && switch (form) {
                    case LARGE_PRINT -> true;
                    case EASY_READ -> PlainWords.isMadeFor(letter.kind());
                    case TRANSLATION, AUDIO, EXPLAINED, SIGN_LANGUAGE, REPRESENTATIVE -> false;
                };
    }

    /** Empty where that form is not made here, or the letter's words were erased since. */
    public static Optional<Made> of(Unit unit, IssuedLetter letter, SupplementForm form) {
        return isMade(letter, form)
                ? Letters.document(unit, letter.id())
                        .flatMap(words -> printed(unit, words, form))
                        .map(pdf -> new Made(nameOf(letter, form), pdf))
                : Optional.empty();
    }

    private static Optional<byte[]> printed(Unit unit, LetterDocument words, SupplementForm form) {
        return form == SupplementForm.LARGE_PRINT
                ? Optional.of(PAPER.largePrint(words, Plates.of(unit, words)))
                : PlainWords.of(words).map(plain -> PAPER.render(plain, Plates.of(unit, plain)));
    }

    private static String nameOf(IssuedLetter letter, SupplementForm form) {
        return "%s-of-letter-%s.pdf"
                .formatted(
                        form == SupplementForm.LARGE_PRINT ? "large-print" : "plain-words",
                        letter.number());
    }
}

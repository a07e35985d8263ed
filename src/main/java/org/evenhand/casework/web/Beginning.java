package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.EndingParts;
import org.evenhand.letter.LetterKind;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;

/** The page on which whoever ends a restriction offers to begin again (J18). */
final class Beginning {
    private static final String MEETING = "meeting";

    private Beginning() {}

    /**
     * @param letter the kind of letter that ends it, in whose words it is offered
     */
    static SheetPage page(CaseFile file, LetterKind letter) {
        return SheetPage.of(
                "meeting",
                "To begin again",
                "The letter that ends a restriction offers a first meeting, and says that everybody who"
                        + " was told of it hears that it has ended (J18).",
                question(file, letter));
    }

    static Question question(CaseFile file, LetterKind letter) {
        return Question.text(MEETING, "The offer of a first meeting")
                .hinting("With somebody neutral, and how to take it up.")
                .suggesting(file.style().words(letter).begin(EndingParts.MEETING));
    }

    static String read(Answers answers) {
        return answers.text(MEETING, Answers.LONGEST_TEXT);
    }
}

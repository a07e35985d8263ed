package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;

/**
 * We have what you told us, who answers it, and by when (J11).
 *
 * @param decided whether something was decided already that stands: a warning, an interim bar, a
 *     restriction. What they say can then change it
 * @param how by which way it came
 * @param meanwhile what happens until then, or what they were promised; may be empty
 */
public record AcknowledgementLetter(
        LetterFrame frame,
        boolean decided,
        String how,
        String answerer,
        LocalDate by,
        String meanwhile) {
    public LetterDocument document() {
        LetterWords words = frame.words(LetterKind.REPRESENTATIONS_ACKNOWLEDGED);
        return frame.letter(
                "Thank you for telling us your side",
                "acknowledgement 3",
                words,
                List.of(
                        frame.opening(),
                        Written.required(
                                "received",
                                "",
                                j(11),
                                words.say(
                                        AcknowledgementParts.RECEIVED,
                                        Map.of(
                                                "how it came",
                                                how,
                                                "before what",
                                                beforeWhat(),
                                                "who answers",
                                                answerer,
                                                "last day for the answer",
                                                by))),
                        Written.optional("meanwhile", "", j(11), meanwhile),
                        Written.ofItsOwn(words),
                        frame.close()));
    }

    private String beforeWhat() {
        return decided
                ? "before anything more is decided. It can also change what was decided already."
                : "before anything is decided.";
    }
}

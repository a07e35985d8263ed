package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.LetterDocument;

/**
 * We have what you told us, who answers it, and by when (J11).
 *
 * @param how by which way it came
 * @param meanwhile what happens until then, or what they were promised; may be empty
 */
public record AcknowledgementLetter(
        LetterFrame frame, String how, String answerer, LocalDate by, String meanwhile) {
    public LetterDocument document() {
        return frame.letter(
                "Thank you for telling us your side",
                "acknowledgement 2",
                List.of(
                        frame.opening(),
                        Written.required(
                                "received",
                                "",
                                j(11),
                                "Thank you for what you told us (%s). It is written down and will be weighed before anything is decided.\n\n%s will answer you by %s."
                                        .formatted(how, answerer, PrintedDate.of(by))),
                        Written.optional("meanwhile", "", j(11), meanwhile),
                        frame.close()));
    }
}

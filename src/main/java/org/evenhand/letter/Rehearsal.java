package org.evenhand.letter;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.kernel.PolicyParagraph;

/**
 * A letter to nobody with one block of every kind, printed at start so that a real one is quick.
 */
final class Rehearsal {
    private Rehearsal() {}

    static LetterDocument letter() {
        return new LetterDocument(
                "en-GB",
                "Rehearsal",
                LocalDate.EPOCH,
                "",
                new Standing.Draft(),
                new Letterhead("School", List.of(), "", ""),
                new Addressee("Nobody", List.of()),
                new Origin("Policy", "Template"),
                List.of(
                        Section.optional(
                                "rehearsal",
                                "Rehearsal",
                                PolicyParagraph.p(65),
                                new KeyFacts("Key", List.of(KeyFacts.Fact.of("Label", "Value"))),
                                new PageBreak(),
                                new Heading("Heading"),
                                Paragraph.of(
                                        Run.plain("Plain "),
                                        Run.strong("strong "),
                                        Run.quoted("quoted")),
                                BulletList.of("One", "Two"),
                                NumberedList.of("One", "Two"),
                                new FactTable(
                                        "Facts",
                                        List.of("Day", "Fact"),
                                        List.of(FactTable.Row.of("Monday", "So it is"))),
                                Callout.of("Label", "Words"),
                                new SignatureBlock("Yours", "Nobody", "Nothing"))));
    }
}

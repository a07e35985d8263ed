package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Section;

/**
 * The notice to the Chair that the school has written to somebody (P49): one neutral page that can
 * be read in two minutes, and no more than the Chair needs, so that they can still hear a panel.
 *
 * @param office of whoever is notified
 * @param what the kind of letter, in words
 * @param about under which heading of the policy, in words
 */
public record GovernorNotice(
        LetterFrame frame,
        String office,
        String what,
        String letterNumber,
        LocalDate issued,
        String about) {
    public LetterDocument document() {
        return frame.letter(
                "Notification to the " + office,
                "governor-notice 1",
                List.of(
                        Section.required(
                                "notice",
                                "",
                                p(49),
                                new KeyFacts(
                                        "What you need to know, and no more",
                                        List.of(
                                                KeyFacts.Fact.of("What was sent", what),
                                                KeyFacts.Fact.of(
                                                        "Letter",
                                                        "%s, %s"
                                                                .formatted(
                                                                        letterNumber,
                                                                        PrintedDate.of(issued))),
                                                KeyFacts.Fact.of("About", about),
                                                KeyFacts.Fact.of(
                                                        "Under",
                                                        frame.policy() + ", paragraph 49")))),
                        Written.required(
                                "nothing-to-do",
                                "What is asked of you",
                                p(49),
                                "Please keep this confidential. You need do nothing now. So that you can"
                                        + " hear a complaint or a request for review later, the details are"
                                        + " kept from you on purpose, and the person is not named here."),
                        frame.close()));
    }
}

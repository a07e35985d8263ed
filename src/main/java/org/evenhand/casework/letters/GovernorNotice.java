package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Section;

/**
 * The notice to the Chair that somebody was warned (P49) or barred for now (F6): one neutral page
 * that can be read in two minutes, and no more than the Chair needs, so that they can still hear a
 * panel.
 *
 * @param office of whoever is notified
 * @param what was done, in words
 * @param letter the number of the letter that went; empty when it was said
 * @param on the day on which it was
 * @param about under which heading of the policy, in words
 */
public record GovernorNotice(
        LetterFrame frame,
        String office,
        String what,
        Optional<String> letter,
        LocalDate on,
        String about) {
    public LetterDocument document() {
        return frame.letter(
                "Notification to the " + office,
                "governor-notice 2",
                List.of(
                        Section.required(
                                "notice",
                                "",
                                p(49),
                                new KeyFacts(
                                        "What you need to know, and no more",
                                        List.of(
                                                KeyFacts.Fact.of("What was done", what),
                                                KeyFacts.Fact.of("When", when()),
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

    private String when() {
        return letter.map(number -> "Letter %s, %s".formatted(number, PrintedDate.of(on)))
                .orElseGet(() ->
                        "%s; confirmed in writing within one school day"
                                .formatted(PrintedDate.of(on)));
    }
}

package org.evenhand.enforcement.web;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.restriction.Restriction;

/**
 * The slip of {@link SlipPage} as a paper of its own, without a word of whose addresses they are.
 */
final class MailSlip {
    private static final String READERS = "For whoever keeps the school’s mail";

    private final SlipView slip;
    private final boolean off;

    private MailSlip(SlipView slip, boolean off) {
        this.slip = slip;
        this.off = off;
    }

    static LetterDocument of(
            Unit unit, Restriction restriction, SlipView slip, boolean off, boolean early) {
        MailSlip paper = new MailSlip(slip, off);
        return StaffPaper.of(
                unit,
                restriction,
                off ? "Switch e-mail forwarding off" : "Switch e-mail forwarding on",
                READERS,
                "mail-slip 1",
                "Confidential. Destroy this paper when the rule is off again",
                List.of(
                        StaffPaper.part("rule", "The rule", p(55), paper.rule()),
                        StaffPaper.part("how", "How", p(55), StaffPaper.points(how(off, early))),
                        StaffPaper.part(
                                "done",
                                "When it is done",
                                p(55),
                                StaffPaper.says(
                                        "Write it here, give this paper back, and have it recorded the same day."),
                                new KeyFacts(
                                        "",
                                        List.of(
                                                KeyFacts.Fact.of("Done by", ""),
                                                KeyFacts.Fact.of("On, at", ""),
                                                KeyFacts.Fact.of("Tested how", ""))))));
    }

    private KeyFacts rule() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(
                KeyFacts.Fact.of(
                        "Messages from",
                        Stream.concat(slip.addresses().stream(), rest())
                                .map(StaffPaper::printed)
                                .toArray(String[]::new)));
        facts.add(
                KeyFacts.Fact.of(off ? "No longer go to" : "Go to", StaffPaper.printed(slip.to())));
        if (off) {
            facts.add(KeyFacts.Fact.of("Off", "On the day of this slip"));
        } else {
            if (!slip.by().isEmpty()) {
                facts.add(KeyFacts.Fact.of("On by", slip.by()));
            }
            facts.add(KeyFacts.Fact.of("Off after the end of", slip.until()));
        }
        return new KeyFacts("", facts);
    }

    private Stream<String> rest() {
        return Stream.concat(
                slip.addresses().isEmpty()
                        ? Stream.of(
                                "No address is recorded. Ask the office before anything is switched.")
                        : Stream.of(),
                slip.keptWords().stream());
    }

    /** What is done, in the order in which it is done. */
    static List<String> how(boolean off, boolean early) {
        Stream<String> before =
                early && !off
                        ? Stream.of("Do not switch it on before you are told to: it has not begun.")
                        : Stream.of();
        Stream<String> how =
                off
                        ? Stream.of(
                                "Take the rule out wherever it was put. Messages arrive again where they are"
                                        + " addressed.",
                                "Delete nothing that has come.")
                        : Stream.of(
                                "The rule is for every mailbox of the school, whoever a message is addressed to.",
                                "It forwards, and does nothing else: no message is deleted, refused, marked as"
                                        + " junk or answered by a machine.");
        return Stream.of(
                        before,
                        how,
                        Stream.of("Send a test message from outside, and see where it arrives."))
                .flatMap(each -> each)
                .toList();
    }
}

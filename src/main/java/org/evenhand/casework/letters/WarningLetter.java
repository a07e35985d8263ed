package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.WarningVariant;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.Callout;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Section;

/**
 * The written warning (P48; F4), in its two variants. Its four required points are sections of
 * their own: the unacceptable behaviour, why it is inappropriate, the steps we have taken, and that
 * restrictions will be put in place if it is done again.
 *
 * @param concern who deals with what the person raised, and what comes next
 * @param countsFor how long it counts from when they are told, as the school allows: {@code 12
 *     months} (J10)
 * @param correctBy by when mistakes are best told (B32)
 */
public record WarningLetter(
        LetterFrame frame,
        WarningVariant variant,
        List<Incident> incidents,
        Optional<Concern> concern,
        String countsFor,
        LocalDate correctBy,
        Texts texts) {
    public static final String TEMPLATE_VERSION = "4";

    public WarningLetter {
        incidents = List.copyOf(incidents);
    }

    /** What the person raised, which stays open (P10). */
    public record Concern(String about, String owner, String nextStep, LocalDate by) {
        KeyFacts.Fact atAGlance(LocalDate today) {
            return KeyFacts.Fact.of("Your own concern", sentence(today));
        }

        /** What was promised for a day that has passed is said to be late, not promised again. */
        String sentence(LocalDate today) {
            return (by.isBefore(today)
                            ? "%s deals with it. This was to be done by %s and is late: %s"
                            : "%s deals with it. What comes next, by %s: %s")
                    .formatted(owner, PrintedDate.of(by), Sentences.ended(nextStep));
        }
    }

    /**
     * What the head edits; suggestions come from the facts of the case.
     *
     * @param opening that we value the relationship and that the concern stays open
     * @param why the policy's paragraph, and the effect of the conduct (P48-2)
     * @param steps what we have done so far (P48-3)
     * @param weAsk how we ask the person to speak to us and reach us
     * @param examples which restrictions may follow (P48-4)
     * @param police that we may report to the police (P56); may be empty
     * @param complain how to raise a concern or complain (P30)
     * @param help that we will make adjustments (P68)
     * @param ourPart where the school fell short itself, in the words of whoever signs (P10); may
     *     be empty
     */
    public record Texts(
            String opening,
            String why,
            String steps,
            String weAsk,
            String examples,
            String police,
            String complain,
            String help,
            String ourPart) {}

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(atAGlance());
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "opening",
                        "",
                        PolicyParagraph.p(10),
                        words().typed(WarningParts.OPENING, texts.opening())));
        sections.add(formalWarning());
        sections.add(
                Section.required(
                        "what-happened", "What happened", p(48), Incidents.table(incidents)));
        sections.add(Written.required("why", "Why this is not acceptable", p(48), texts.why()));
        sections.add(Written.required("steps", "What we have done so far", p(48), texts.steps()));
        sections.add(Written.ourPart(texts.ourPart()));
        sections.add(
                Written.required(
                        "we-ask",
                        "What we ask of you",
                        p(5),
                        words().typed(WarningParts.ask(variant), texts.weAsk())));
        sections.add(ifRepeated());
        sections.add(
                Written.required(
                        "counts",
                        "How long this warning counts",
                        j(10),
                        words().say(WarningParts.COUNTS, Map.of("for how long", countsFor))));
        sections.add(
                Written.optional(
                        "police",
                        "The police",
                        p(56),
                        words().typed(WarningParts.police(variant), texts.police())));
        sections.add(
                Written.required(
                        "complain",
                        "Your concerns and complaints",
                        p(30),
                        words().typed(WarningParts.COMPLAIN, texts.complain())));
        sections.add(
                Written.required(
                        "help",
                        "Help and adjustments",
                        p(68),
                        words().typed(WarningParts.HELP, texts.help())));
        sections.add(
                Written.required(
                        "mistakes",
                        "If we have it wrong",
                        new PolicyParagraph("B32"),
                        words().say(
                                        WarningParts.MISTAKES,
                                        Map.of("last day to tell us", correctBy))));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter(
                variant.title(),
                "warning-"
                        + (variant == WarningVariant.CONDUCT ? "conduct" : "demands")
                        + " "
                        + TEMPLATE_VERSION,
                words(),
                sections);
    }

    private LetterWords words() {
        return frame.words(WarningParts.kind(variant));
    }

    private Section atAGlance() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(
                KeyFacts.Fact.of(
                        "What we ask of you",
                        words().typed(WarningParts.ask(variant), Sentences.first(texts.weAsk()))));
        facts.add(
                KeyFacts.Fact.of(
                        "What you may still do",
                        "Everything you do now. This letter does not restrict you."));
        facts.add(frame.inAnEmergency());
        facts.add(
                KeyFacts.Fact.of(
                        "If it happens again",
                        "Restrictions on how you may contact us will be put in place."));
        facts.add(
                KeyFacts.Fact.of(
                        "How long this warning counts",
                        "For %s from when you are told of it.".formatted(countsFor)));
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        facts.add(
                KeyFacts.Fact.of(
                        "If we have it wrong", "Tell us by " + PrintedDate.of(correctBy) + "."));
        return Section.required(
                "at-a-glance",
                "At a glance",
                j(13),
                new KeyFacts("The main points of this letter. What follows explains each.", facts));
    }

    private Section formalWarning() {
        return Written.required(
                "formal-warning",
                "",
                p(48),
                words().say(
                                WarningParts.FORMAL_WARNING,
                                Map.of(
                                        "policy",
                                        frame.policy(),
                                        "where to read it",
                                        frame.copyEnclosed())));
    }

    /** That restrictions will be put in place is always said, whatever else stands here (P48-4). */
    private Section ifRepeated() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("If you do this again, restrictions will be put in place."));
        blocks.addAll(Written.blocks(words().typed(WarningParts.EXAMPLES, texts.examples())));
        blocks.add(emergencies());
        return new Section(
                "if-repeated", "What will happen if it is repeated", p(48), true, blocks);
    }

    private Callout emergencies() {
        return Callout.of(
                "Emergencies are never restricted",
                frame.emergencyInSchoolHours(),
                frame.emergencyOtherwise());
    }
}

package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.PageBreak;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;
import org.evenhand.letter.SignatureBlock;

/**
 * The proposal of a behaviour contract (P55-2, J17): what each side would agree to, for how long,
 * what follows if it is not kept, and room for both to sign. It says that nobody has to.
 *
 * @param theyAgree what is asked of the person, one sentence each
 * @param weAgree what the school promises, one sentence each
 * @param otherwise what follows if it is not kept
 */
public record ContractLetter(
        LetterFrame frame,
        Texts texts,
        List<String> theyAgree,
        List<String> weAgree,
        String otherwise,
        LocalDate answerBy,
        LocalDate lookBackOn,
        LocalDate lastDay) {
    public ContractLetter {
        theyAgree = List.copyOf(theyAgree);
        weAgree = List.copyOf(weAgree);
    }

    /**
     * What is edited.
     *
     * @param about what it is about, without blame
     * @param route how the person reaches the school about it
     * @param help adjustments, formats, and who may come along (P68, P69)
     */
    public record Texts(String about, String route, String help) {}

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("at-a-glance", "At a glance", j(13), glance()));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "about",
                        "What this is about",
                        p(55),
                        words().typed(ContractParts.ABOUT, texts.about())
                                .and("\n\n")
                                .and(
                                        words().say(
                                                        ContractParts.PROPOSAL,
                                                        Map.of(
                                                                "policy",
                                                                frame.policy(),
                                                                "where to read it",
                                                                frame.copyEnclosed())))));
        sections.add(Written.required("your-answer", "Your answer", j(17), answer()));
        sections.add(
                Written.required(
                        "route",
                        "How to reach us",
                        p(55),
                        words().typed(ContractParts.ROUTE, texts.route())));
        sections.add(
                Written.required(
                        "what-it-is-not",
                        "What it is not",
                        p(61),
                        words().say(ContractParts.WHAT_IT_IS_NOT, Map.of())));
        sections.add(
                Written.required(
                        "help",
                        "Help and adjustments",
                        p(68),
                        words().typed(ContractParts.HELP, texts.help())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(records());
        sections.addAll(contract());
        return frame.letter(
                "A behaviour contract that we propose to you",
                "behaviour contract 3",
                words(),
                sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.BEHAVIOUR_CONTRACT);
    }

    private Section records() {
        List<Block> blocks = new ArrayList<>(Written.blocks(frame.recordsAndData(words())));
        blocks.add(new PageBreak());
        return new Section("records", "What we record", new PolicyParagraph("B13"), true, blocks);
    }

    /** Begins on a page of its own, so that what is agreed and who agreed are kept together. */
    private List<Section> contract() {
        return List.of(
                Section.required(
                        "parties",
                        "The contract",
                        p(55),
                        Paragraph.of(
                                "Between %s and %s, proposed on %s. It begins when both have signed it,"
                                                .formatted(
                                                        frame.to().name(),
                                                        frame.school().name(),
                                                        PrintedDate.of(frame.date()))
                                        + " and goes until the end of %s. On %s we look back at it, at your"
                                                .formatted(
                                                        PrintedDate.of(lastDay),
                                                        PrintedDate.of(lookBackOn))
                                        + " side and at ours, and tell you what we found.")),
                Section.required("you-agree", "What you agree to", p(55), numbered(theyAgree)),
                Section.required("we-agree", "What the school agrees to", p(55), numbered(weAgree)),
                Written.required("otherwise", "If it is not kept", p(55), ifNotKept()),
                Section.required(
                        "signatures",
                        "If you agree",
                        p(55),
                        Paragraph.of(
                                ("Please sign two copies of this contract of %s, with %s on your side and"
                                                + " %s on ours. Each of us keeps one.")
                                        .formatted(
                                                PrintedDate.of(frame.date()),
                                                points(theyAgree),
                                                points(weAgree))),
                        new SignatureBlock(
                                "I have read this contract, and agree to it. Date:",
                                frame.to().name(),
                                ""),
                        frame.signatory().under("For the school. Date:")));
    }

    private static String points(List<String> points) {
        return points.size() == 1 ? "one point" : points.size() + " points";
    }

    private static NumberedList numbered(List<String> points) {
        return NumberedList.of(points.stream().map(Sentences::ended).toArray(String[]::new));
    }

    private String ifNotKept() {
        return Sentences.ended(otherwise)
                + "\n\nNothing follows by itself. Whatever we decide then, we decide afresh under our"
                + " policy, we hear you first wherever we can, and we tell you in writing.";
    }

    private Said answer() {
        return words().say(ContractParts.ANSWER, Map.of("last day to answer", answerBy));
    }

    private KeyFacts glance() {
        return new KeyFacts(
                "The main points of this letter.",
                List.of(
                        KeyFacts.Fact.of(
                                "What this is",
                                "A proposal for an agreement between you and the school. It binds you only"
                                        + " if you sign it."),
                        new KeyFacts.Fact("What we ask of you", said(theyAgree)),
                        new KeyFacts.Fact("What we promise you", said(weAgree)),
                        KeyFacts.Fact.of(
                                "What you may still do",
                                "Everything that you may do now. A contract closes nothing."),
                        KeyFacts.Fact.of(
                                "Until when", "Until the end of " + PrintedDate.of(lastDay) + "."),
                        KeyFacts.Fact.of(
                                "By when to answer", "Please by " + PrintedDate.of(answerBy) + "."),
                        KeyFacts.Fact.of(
                                "If you do not want it", "Say no. That is not held against you."),
                        frame.inAnEmergency()));
    }

    private static List<Paragraph> said(List<String> points) {
        return points.stream().map(Sentences::ended).map(Paragraph::of).toList();
    }
}

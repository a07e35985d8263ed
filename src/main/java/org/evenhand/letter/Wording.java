package org.evenhand.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What no letter of a school says, each with its reason (BLOCK-20, B6, B7). Somebody's exact words,
 * quoted, may be anything.
 */
public enum Wording {
    OMBUDSMAN(
            "letter.signposts-ombudsman",
            "B7",
            "LGSCO|local\\s+government\\s+(?:and|&)\\s+social\\s+care\\s+ombudsman|local\\s+government\\s+ombudsman",
            "the Local Government and Social Care Ombudsman has no power over what a school decides about a parent, so pointing there would mislead",
            "Say how to ask the school itself for a review"),
    CRIME_TO_ENTER(
            "letter.calls-entering-a-crime",
            "B6",
            "(?:crime|criminal\\s+offence|an\\s+offence|illegal|unlawful|against\\s+the\\s+law|arrested|prosecuted)\\b[^.;:!?]{0,60}\\b(?:enter|entering|come\\s+on|coming\\s+on|set\\s+foot|on\\s+(?:the\\s+|our\\s+)?(?:school\\s+)?(?:site|premises|grounds))"
                    + "|(?:enter|entering|come\\s+on|coming\\s+on|set\\s+foot|on\\s+(?:the\\s+|our\\s+)?(?:school\\s+)?(?:site|premises|grounds))\\b[^.;:!?]{0,60}\\b(?:crime|criminal|offence|illegal|unlawful|against\\s+the\\s+law|arrested|prosecuted)",
            "entering after permission is withdrawn is trespass, a civil wrong; it is an offence only together with nuisance or disturbance",
            "Say that permission to enter is withdrawn, and from when to when"),
    SECTION_547(
            "letter.leans-on-section-547",
            "B6",
            "s\\.?\\s?547|section\\s+547",
            "section 547 of the Education Act 1996 is about nuisance or disturbance on the premises; a school does not bar anybody under it",
            "Name the policy instead, which this decision is made under"),
    LABEL(
            "letter.labels-the-person",
            "P48",
            "vexatious|(?:persistent|serial|habitual)\\s+complain(?:ant|er)|trouble-?maker|offender|abuser|perpetrator|harasser|stalker|liar|a\\s+bully|time-?waster"
                    + "|(?:abusive|aggressive|violent|dangerous|hostile|rude|unreasonable|difficult|nuisance|problem)\\s+(?:person|parent|customer|mother|father|man|woman|individual)"
                    + "|(?<!if\\s)(?<!when\\s)you\\s+are\\s+(?:an?\\s+)?(?:abusive|aggressive|violent|dangerous|hostile|unreasonable|difficult|irrational|unstable|paranoid)",
            "a letter says what was done, where and when, and puts no label on anybody",
            "Say what happened instead"),
    PLACE_OF_THE_CHILD(
            "letter.uses-the-child",
            "P54",
            "(?:lose|losing|loss\\s+of|reconsider|withdraw|put\\s+at\\s+risk)\\b[^.;:!?]{0,40}\\b(?:school\\s+place|(?:the|a|his|her|their)\\s+place\\s+(?:at|in)\\s+(?:this|the|our)\\s+school|(?:child|son|daughter)[’']?s\\s+place)"
                    + "|(?:exclude|excluding|expel|expelling|suspend|suspending)\\s+(?:your\\s+(?:child|children|son|daughter)|him|her|them)",
            "a child is never restricted, and never loses a place, for what a parent does",
            "Say what follows for the parent alone");

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    private final Heed heed;

    Wording(String rule, String paragraph, String words, String because, String remedy) {
        this.heed =
                new Heed(
                        rule,
                        new PolicyParagraph(paragraph),
                        Heed.wholeWords(words),
                        because,
                        remedy,
                        true,
                        false);
    }

    /** The same to be marked where it stands. */
    Heed heed() {
        return heed;
    }

    /** One ground for each such wording in each section, in the letter's order. */
    public static Grounds against(LetterDocument letter) {
        return new Grounds(letter.sections().stream().flatMap(Wording::in).toList());
    }

    /** The same for words that may stand in many letters. */
    static Grounds against(Section section) {
        return new Grounds(in(section).toList());
    }

    private static Stream<Ground> in(Section section) {
        String said = ownWords(section);
        return Stream.of(values()).flatMap(wording -> wording.in(section, said).stream());
    }

    private Optional<Ground> in(Section section, String said) {
        return heed.words()
                .matcher(said)
                .results()
                .findFirst()
                .map(found -> heed.ground(section.title(), found.group()));
    }

    /** What the school itself says in a section: everything but the exact words it quotes. */
    private static String ownWords(Section section) {
        return Stream.concat(
                        Stream.of(section.heading()),
                        section.blocks().stream().flatMap(Wording::own))
                .map(PrintedText::of)
                .map(words -> words.replace('\u00A0', ' '))
                .collect(Collectors.joining("\n. "));
    }

    private static Stream<String> own(Block block) {
        return switch (block) {
            case Paragraph paragraph -> own(List.of(paragraph));
            case BulletList list -> own(list.items());
            case NumberedList list -> own(list.items());
            case Callout callout -> Stream.concat(Stream.of(callout.label()), own(callout.says()));
            case KeyFacts facts ->
                    facts.facts().stream()
                            .flatMap(fact ->
                                    Stream.concat(Stream.of(fact.label()), own(fact.says())));
            case FactTable table ->
                    table.rows().stream()
                            .flatMap(row ->
                                    Stream.concat(own(List.of(row.header())), own(row.cells())));
            case Contents _, Heading _, SignatureBlock _, PageBreak _, Plate _ -> block.words();
        };
    }

    private static Stream<String> own(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.runs().stream()
                                .filter(run -> run.manner() != Run.Manner.QUOTED)
                                .map(Run::text)
                                .collect(Collectors.joining(" ")));
    }
}

package org.evenhand.letter;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An issued letter once more in plain words: the questions that somebody asks who has just opened
 * it, each with the letter's own answer, one idea after the other (P65, P68, E27). Nothing is
 * worked out anew, so every day, name and number is the letter's; what counts stays the letter.
 */
public final class PlainWords {
    private static final Set<LetterKind> KINDS =
            EnumSet.of(
                    LetterKind.INFORMAL_WARNING,
                    LetterKind.WARNING_CONDUCT,
                    LetterKind.WARNING_DEMANDS,
                    LetterKind.INTERIM_BAR_CONFIRMED,
                    LetterKind.PCCR,
                    LetterKind.REVIEW_OUTCOME,
                    LetterKind.VARIATION,
                    LetterKind.CONTACT_CHANGED,
                    LetterKind.APPEAL_OUTCOME,
                    LetterKind.ENDING);

    private static final Set<String> SHORT_FORMS =
            Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "St.", "No.", "e.g.", "i.e.", "a.m.", "p.m.");

    private final LetterDocument letter;
    private final Standing.Issued issued;
    private final List<KeyFacts.Fact> left;
    private final List<Section> answers = new ArrayList<>();

    private PlainWords(LetterDocument letter, Standing.Issued issued) {
        this.letter = letter;
        this.issued = issued;
        this.left = new ArrayList<>(atAGlance(letter));
    }

    /** Whether such letters have one. */
    public static boolean isMadeFor(LetterKind kind) {
        return KINDS.contains(kind);
    }

    /**
     * Empty for a letter that was not issued, one in another language, and one that has nothing of
     * what is asked.
     */
    public static Optional<LetterDocument> of(LetterDocument letter) {
        return letter.standing() instanceof Standing.Issued issued
                        && Languages.isEnglish(letter.language())
                ? new PlainWords(letter, issued).written()
                : Optional.empty();
    }

    private static List<KeyFacts.Fact> atAGlance(LetterDocument letter) {
        return letter.sections().stream()
                .filter(section -> section.name().equals("at-a-glance"))
                .flatMap(section -> section.blocks().stream())
                .filter(KeyFacts.class::isInstance)
                .flatMap(facts -> ((KeyFacts) facts).facts().stream())
                .toList();
    }

    private Optional<LetterDocument> written() {
        boolean glance = !left.isEmpty();
        question("what-i-did", "What did I do?", incidents());
        question("what-was-decided", "What was decided?", "What was decided", "Who decided");
        if (!glance) {
            question("what-it-says", "What does the letter say?", section("ended", "meeting"));
        }
        question(
                "what-i-may-not",
                "What may I not do, and what am I asked to do?",
                "What you are asked to keep to",
                "What you may not do for now");
        question("what-is-asked", "What am I asked to do?", "What we ask of you");
        question("what-is-over", "What is no longer asked of me?", over());
        question("what-i-may", "What may I still do?", "What you may still do", "What you may do");
        question("until-when", "Until when?", "Until when");
        question("from-when", "From when?", "From when");
        question("emergency", "Whom do I ring in an emergency, and at night?", "In an emergency");
        question("my-concern", "What happens with my own concern?", "Your own concern");
        question("my-child", "What about my child?", child());
        question("if-again", "What happens if it happens again?", "If it happens again");
        question("early", "What can end this early?", "What would end this early");
        for (KeyFacts.Fact fact : others()) {
            question("more-" + (answers.size() + 1), fact.label(), sentences(fact.says()));
        }
        question("disagree", "How do I say that I disagree?", disagreeing());
        boolean saysSomething = !answers.isEmpty();
        question("who-helps", "Who helps me?", helping());
        return saysSomething ? Optional.of(document()) : Optional.empty();
    }

    private LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "what-this-is",
                        "",
                        p(65),
                        Paragraph.of(
                                "We wrote to you on %s: letter %s, “%s”. This paper says the main points again in plain words."
                                        .formatted(
                                                Colophon.said(letter.date()),
                                                issued.number(),
                                                letter.title())),
                        Callout.of(
                                "What counts is the letter",
                                "This paper does not take its place. If the two differ, the letter is right.")));
        sections.addAll(answers);
        return new LetterDocument(
                letter.language(),
                "In plain words: " + within(letter.title()),
                letter.date(),
                letter.reference(),
                new Standing.Beside(issued.number()),
                letter.letterhead(),
                new Addressee(letter.addressee().name(), List.of()),
                new Origin(letter.origin().policy(), "plain-words 1"),
                sections);
    }

    /** {@code A warning} as it stands after a colon. */
    private static String within(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** Takes the lines of that label from what is at a glance. */
    private void question(String name, String asked, String... labels) {
        List<KeyFacts.Fact> found =
                left.stream().filter(fact -> List.of(labels).contains(fact.label())).toList();
        left.removeAll(found);
        question(
                name,
                asked,
                found.stream().flatMap(fact -> sentences(fact.says()).stream()).toList());
    }

    private void question(String name, String asked, List<Paragraph> says) {
        if (!says.isEmpty()) {
            answers.add(Section.required(name, asked, p(65), new BulletList(says)));
        }
    }

    /** As what it was: by itself it would read as if it still held. */
    private List<Paragraph> over() {
        List<KeyFacts.Fact> over =
                left.stream().filter(fact -> fact.label().equals("No longer asked")).toList();
        left.removeAll(over);
        return over.stream()
                .flatMap(fact -> fact.says().stream())
                .map(said ->
                        Paragraph.of(
                                Run.plain("This is over: "),
                                Run.quoted(String.join("", said.words().toList()))))
                .toList();
    }

    /** What the letter has at a glance besides. */
    private List<KeyFacts.Fact> others() {
        Set<String> answeredLast = Set.of("If you disagree", "If we have it wrong", "Your side");
        List<KeyFacts.Fact> others =
                left.stream().filter(fact -> !answeredLast.contains(fact.label())).toList();
        left.removeAll(others);
        return others;
    }

    /** Each day as the letter has it, in the letter's words. */
    private List<Paragraph> incidents() {
        return letter.sections().stream()
                .filter(section -> section.name().equals("what-happened"))
                .flatMap(section -> section.blocks().stream())
                .flatMap(PlainWords::incidents)
                .toList();
    }

    private static Stream<Paragraph> incidents(Block block) {
        return switch (block) {
            case FactTable table ->
                    table.rows().stream()
                            .flatMap(row ->
                                    Stream.concat(
                                            Stream.of(strong(row.header())),
                                            sentences(row.cells().stream().limit(1).toList())
                                                    .stream()));
            case Paragraph paragraph -> sentences(List.of(paragraph)).stream();
            case BulletList list -> list.items().stream();
            case NumberedList list -> list.items().stream();
            default -> Stream.of();
        };
    }

    private static Paragraph strong(Paragraph header) {
        return new Paragraph(
                header.runs().stream()
                        .map(run -> new Run(run.text(), Run.Manner.STRONG, run.language()))
                        .toList());
    }

    private List<Paragraph> child() {
        List<Paragraph> own =
                left.stream()
                        .filter(fact -> fact.label().equals("Your child"))
                        .flatMap(fact -> sentences(fact.says()).stream())
                        .toList();
        left.removeIf(fact -> fact.label().equals("Your child"));
        boolean planned =
                letter.sections().stream()
                        .anyMatch(section ->
                                section.name().equals("child-plan") && !section.saysNothing());
        return planned
                ? Stream.concat(
                                own.stream(),
                                Stream.of(
                                        Paragraph.of(
                                                "The letter says how each thing about your child is done.")))
                        .toList()
                : own;
    }

    /** How it is done, where the letter says so further on; else what is at a glance. */
    private List<Paragraph> disagreeing() {
        List<Paragraph> further = section("disagree", "mistakes", "your-side");
        Stream<Paragraph> glance =
                left.stream()
                        .filter(fact -> further.isEmpty() || fact.label().equals("Your side"))
                        .flatMap(fact -> sentences(fact.says()).stream());
        return Stream.concat(glance, further.stream()).toList();
    }

    /** No number to ring: a letter may just have closed the telephone. */
    private List<Paragraph> helping() {
        List<Paragraph> helping = new ArrayList<>(section("help"));
        helping.add(
                Paragraph.of("You can ask somebody whom you trust to read the letter with you."));
        return helping;
    }

    private List<Paragraph> section(String... names) {
        return letter.sections().stream()
                .filter(section -> List.of(names).contains(section.name()))
                .flatMap(section -> section.blocks().stream())
                .flatMap(PlainWords::incidents)
                .toList();
    }

    private static List<Paragraph> sentences(List<Paragraph> says) {
        return says.stream().flatMap(PlainWords::sentences).toList();
    }

    /** One idea each; what stands between quotation marks stays in one piece. */
    private static Stream<Paragraph> sentences(Paragraph paragraph) {
        boolean plain =
                paragraph.runs().stream()
                        .allMatch(run ->
                                run.manner() == Run.Manner.PLAIN && run.language().isEmpty());
        if (!plain) {
            return Stream.of(paragraph);
        }
        String words = String.join("", paragraph.words().toList());
        return words.lines()
                .flatMap(line -> split(line.strip()).stream())
                .map(PlainWords::spokenOfTheLetter)
                .map(Paragraph::of);
    }

    /** What the letter calls "this letter" is the other paper here. */
    private static String spokenOfTheLetter(String sentence) {
        return sentence.replace("This letter", "The letter").replace("this letter", "the letter");
    }

    private static List<String> split(String line) {
        List<String> sentences = new ArrayList<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(line);
        int from = 0;
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            String one = line.substring(from, end).strip();
            if (end == line.length() || mayEnd(one)) {
                sentences.add(one);
                from = end;
            }
        }
        return sentences.stream().filter(Words::saysSomething).toList();
    }

    /** Not after a short form, nor within what somebody said. */
    private static boolean mayEnd(String one) {
        String last = one.substring(one.lastIndexOf(' ') + 1);
        long open = one.chars().filter(mark -> mark == '“').count();
        long shut = one.chars().filter(mark -> mark == '”').count();
        return !SHORT_FORMS.contains(last) && open == shut;
    }
}

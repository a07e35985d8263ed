package org.evenhand.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/**
 * A part of a letter that answers one paragraph of the policy.
 *
 * @param name a stable name in lower case with hyphens, for example {@code what-happened}
 * @param heading as printed; empty for an opening or a close that has none
 * @param answers the paragraph that asks for this section
 * @param required whether the letter may go without it
 * @param blocks what it says
 */
public record Section(
        String name,
        String heading,
        PolicyParagraph answers,
        boolean required,
        List<Block> blocks) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Section {
        blocks = List.copyOf(blocks);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a section's name: " + name);
        }
    }

    public static Section required(
            String name, String heading, PolicyParagraph answers, Block... blocks) {
        return new Section(name, heading, answers, true, List.of(blocks));
    }

    public static Section optional(
            String name, String heading, PolicyParagraph answers, Block... blocks) {
        return new Section(name, heading, answers, false, List.of(blocks));
    }

    public boolean saysNothing() {
        return blocks.stream().allMatch(Block::saysNothing);
    }

    /** How a person finds it: its heading, or its name when it has none. */
    String title() {
        return Words.saysSomething(heading) ? heading : name.replace('-', ' ');
    }

    /** Whether any of it is in that language. */
    boolean speaks(String language) {
        return blocks.stream()
                .flatMap(Section::paragraphs)
                .flatMap(paragraph -> paragraph.runs().stream())
                .anyMatch(run -> run.language().equals(language));
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case BulletList list -> list.items().stream();
            case NumberedList list -> list.items().stream();
            case KeyFacts facts -> facts.facts().stream().flatMap(fact -> fact.says().stream());
            case Callout callout -> callout.says().stream();
            case FactTable table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Contents _, Heading _, SignatureBlock _, PageBreak _, Plate _ -> Stream.empty();
        };
    }

    Stream<String> words() {
        return Stream.concat(Stream.of(heading), blocks.stream().flatMap(Block::words));
    }

    Stream<Ground> missing() {
        return saysNothing()
                ? absent().stream()
                : blocks.stream().flatMap(Block::leftEmpty).map(this::leftEmpty);
    }

    private Optional<Ground> absent() {
        return required
                ? Optional.of(
                        new Ground(
                                "letter.section-missing",
                                answers,
                                "The letter says nothing yet under “%s”".formatted(title()),
                                "Write this section"))
                : Optional.empty();
    }

    private Ground leftEmpty(String label) {
        return new Ground(
                "letter.line-empty",
                answers,
                "Under “%s” nothing stands beside “%s”".formatted(title(), label),
                "Fill in the line, or take it out if it does not apply");
    }
}

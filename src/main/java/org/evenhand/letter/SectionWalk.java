package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.letter.DraftBoxes.Box;
import org.evenhand.letter.DraftBoxes.Typing;

/** Goes through one section block by block, noting its boxes and taking in what was typed. */
final class SectionWalk {
    private static final int CHARACTERS_A_LINE = 55;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 18;

    private final Section section;
    private final Typing typing;
    private final Predicate<String> leftOut;
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> fixed = new ArrayList<>();
    private final List<Block> result = new ArrayList<>();
    private final List<Block> prose = new ArrayList<>();

    SectionWalk(Section section, Typing typing, Predicate<String> leftOut) {
        this.section = section;
        this.typing = typing;
        this.leftOut = leftOut;
        section.blocks().forEach(this::block);
        endOfProse();
        if (boxes.isEmpty() && fixed.isEmpty()) {
            words(List.of());
        }
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    List<String> fixed() {
        return List.copyOf(fixed);
    }

    Section filledIn() {
        return new Section(
                section.name(), section.heading(), section.answers(), section.required(), result);
    }

    private void block(Block block) {
        if (Prose.isProse(block)) {
            prose.add(block);
            return;
        }
        endOfProse();
        switch (block) {
            case KeyFacts facts -> result.add(new KeyFacts(facts.caption(), lines(facts)));
            case Callout callout ->
                    result.add(
                            new Callout(
                                    callout.label(),
                                    typed(callout.label(), callout.says(), false)));
            default -> {
                result.add(block);
                note(block);
            }
        }
    }

    private void note(Block block) {
        switch (block) {
            case FactTable table -> fixed.add("The table “%s”".formatted(table.caption()));
            case SignatureBlock signature ->
                    fixed.add(
                            "The signature of %s, %s"
                                    .formatted(signature.name(), signature.role()));
            case PageBreak _ -> {}
            default -> fixed.add("Words that are kept as they are");
        }
    }

    private void endOfProse() {
        if (!prose.isEmpty()) {
            words(List.copyOf(prose));
            prose.clear();
        }
    }

    private void words(List<Block> blocks) {
        Optional<String> text = Prose.write(blocks);
        if (text.isEmpty()) {
            result.addAll(blocks);
            fixed.add("Words that are kept as they are");
            return;
        }
        String field = box("", text.get(), false);
        String typed = typing.typed(field, text.get());
        List<Block> read = typed.equals(text.get()) ? blocks : Prose.read(typed);
        // An emptied box leaves an empty paragraph, so that it can be written in again.
        result.addAll(read.isEmpty() ? List.of(Paragraph.of("")) : read);
    }

    private List<KeyFacts.Fact> lines(KeyFacts facts) {
        List<KeyFacts.Fact> kept = new ArrayList<>();
        for (KeyFacts.Fact fact : facts.facts()) {
            List<Paragraph> says = typed(fact.label(), fact.says(), true);
            if (!leftOut.test(boxes.getLast().field())) {
                kept.add(new KeyFacts.Fact(fact.label(), says));
            }
        }
        return kept;
    }

    private List<Paragraph> typed(String label, List<Paragraph> says, boolean mayBeLeftOut) {
        Optional<String> text = Prose.write(List.copyOf(says));
        String field = box(label, text.orElse(""), mayBeLeftOut);
        String typed = typing.typed(field, text.orElse(""));
        return typed.equals(text.orElse(""))
                ? says
                : Prose.read(typed).stream().flatMap(SectionWalk::paragraphs).toList();
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case BulletList list -> list.items().stream();
            case NumberedList list -> list.items().stream();
            default -> block.words().map(Paragraph::of);
        };
    }

    private String box(String label, String text, boolean mayBeLeftOut) {
        String field = "%s_%d".formatted(section.name(), boxes.size() + 1);
        boxes.add(new Box(field, label, text, mayBeLeftOut, rows(text)));
        return field;
    }

    private static int rows(String text) {
        int rows = 1 + text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
        return Math.clamp(rows, LEAST_ROWS, MOST_ROWS);
    }
}

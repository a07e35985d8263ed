package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Blocks of words as people type them in a text box: an empty line between paragraphs, {@code -}
 * before a point, {@code 1.} before a numbered one, {@code #} before a heading, {@code *stress*},
 * and exact words between quotation marks.
 */
final class Prose {
    private static final String BULLET = "- ";
    private static final String HEADING = "# ";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})\\. (.*)", Pattern.DOTALL);

    private Prose() {}

    /** The text of such blocks; empty when it could not be read back as these very blocks. */
    static Optional<String> write(List<Block> blocks) {
        String text = blocks.stream().map(Prose::written).collect(Collectors.joining("\n\n"));
        return read(text).equals(plain(blocks)) ? Optional.of(text) : Optional.empty();
    }

    /** Whether a block is of words alone. */
    static boolean isProse(Block block) {
        return switch (block) {
            case Paragraph _, BulletList _, NumberedList _, Heading _ ->
                    write(List.of(block)).isPresent();
            default -> false;
        };
    }

    static List<Block> read(String text) {
        return new Lines(text.replace("\r\n", "\n").replace('\r', '\n')).blocks();
    }

    private static String written(Block block) {
        return switch (block) {
            case Heading heading -> HEADING + heading.text();
            case Paragraph paragraph -> InlineWords.written(paragraph);
            case BulletList list ->
                    list.items().stream()
                            .map(item -> BULLET + indented(item))
                            .collect(Collectors.joining("\n"));
            case NumberedList list -> numbered(list.items());
            default -> "";
        };
    }

    private static String numbered(List<Paragraph> items) {
        List<String> lines = new ArrayList<>();
        for (Paragraph item : items) {
            lines.add("%d. %s".formatted(lines.size() + 1, indented(item)));
        }
        return String.join("\n", lines);
    }

    private static String indented(Paragraph item) {
        return InlineWords.written(item).replace("\n", "\n  ");
    }

    /** The same blocks without what says nothing, and with neighbouring runs of one kind joined. */
    private static List<Block> plain(List<Block> blocks) {
        return blocks.stream()
                .map(Prose::plain)
                .filter(block -> block.words().anyMatch(Words::saysSomething))
                .toList();
    }

    private static Block plain(Block block) {
        return switch (block) {
            case Paragraph paragraph -> InlineWords.joined(paragraph);
            case BulletList list ->
                    new BulletList(list.items().stream().map(InlineWords::joined).toList());
            case NumberedList list ->
                    new NumberedList(list.items().stream().map(InlineWords::joined).toList());
            default -> block;
        };
    }

    /** Gathers lines into blocks. */
    private static final class Lines {
        private enum Kind {
            NOTHING,
            WORDS,
            BULLETS,
            NUMBERS
        }

        private final String text;
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> gathered = new ArrayList<>();
        private Kind kind = Kind.NOTHING;

        Lines(String text) {
            this.text = text;
        }

        List<Block> blocks() {
            text.lines().forEach(this::line);
            finish();
            return List.copyOf(blocks);
        }

        private void line(String line) {
            Matcher number = NUMBERED.matcher(line);
            if (!Words.saysSomething(line)) {
                finish();
            } else if (line.startsWith(HEADING)) {
                finish();
                blocks.add(new Heading(line.substring(HEADING.length()).strip()));
            } else if (line.startsWith(BULLET)) {
                begin(Kind.BULLETS, line.substring(BULLET.length()));
            } else if (number.matches()) {
                begin(Kind.NUMBERS, number.group(2));
            } else if (line.startsWith("  ") && (kind == Kind.BULLETS || kind == Kind.NUMBERS)) {
                gathered.add(gathered.removeLast() + "\n" + line.strip());
            } else {
                begin(Kind.WORDS, line.stripTrailing());
            }
        }

        private void begin(Kind next, String words) {
            if (kind != next) {
                finish();
                kind = next;
            }
            gathered.add(words.strip());
        }

        private void finish() {
            switch (kind) {
                case WORDS -> blocks.add(InlineWords.read(String.join("\n", gathered)));
                case BULLETS -> blocks.add(new BulletList(items()));
                case NUMBERS -> blocks.add(new NumberedList(items()));
                case NOTHING -> {}
            }
            gathered.clear();
            kind = Kind.NOTHING;
        }

        private List<Paragraph> items() {
            return gathered.stream().map(InlineWords::read).toList();
        }
    }
}

package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph's words as they are typed: {@code *stress*}, and exact words in quotation marks.
 */
final class InlineWords {
    private static final String MARKS = "\\“”\"";

    private InlineWords() {}

    static String written(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Run run : paragraph.runs()) {
            switch (run.manner()) {
                case PLAIN -> text.append(escaped(run.text()));
                case STRONG -> text.append('*').append(escaped(run.text())).append('*');
                case QUOTED -> text.append('“').append(escaped(run.text())).append('”');
            }
        }
        return text.toString();
    }

    private static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 8);
        words.chars()
                .forEach(character -> {
                    if (MARKS.indexOf(character) >= 0) {
                        text.append('\\');
                    }
                    text.append((char) character);
                });
        return text.toString();
    }

    static Paragraph read(String text) {
        return joined(new Paragraph(new Reader(text).runs()));
    }

    /** Neighbouring runs of one manner in the letter's own language become one. */
    static Paragraph joined(Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        for (Run run : paragraph.runs()) {
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (run.text().isEmpty()) {
                continue;
            }
            if (last != null
                    && run.manner() == Run.Manner.PLAIN
                    && last.manner() == Run.Manner.PLAIN
                    && last.language().equals(run.language())) {
                runs.set(
                        runs.size() - 1,
                        new Run(last.text() + run.text(), Run.Manner.PLAIN, run.language()));
            } else {
                runs.add(run);
            }
        }
        return new Paragraph(runs);
    }

    private static final class Reader {
        private final String text;
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();

        Reader(String text) {
            this.text = text;
        }

        List<Run> runs() {
            int at = 0;
            while (at < text.length()) {
                at = next(at);
            }
            flush();
            return runs;
        }

        private int next(int at) {
            char here = text.charAt(at);
            int end =
                    switch (here) {
                        case '“' -> closing(at + 1, '”');
                        case '"' -> closing(at + 1, '"');
                        case '*' -> opensStress(at) ? stressEnd(at + 1) : -1;
                        default -> -1;
                    };
            if (end > at + 1) {
                flush();
                String inner = unescaped(text.substring(at + 1, end));
                runs.add(here == '*' ? Run.strong(inner) : Run.quoted(inner));
                return end + 1;
            }
            int width = isEscape(at) ? 2 : 1;
            plain.append(text.charAt(at + width - 1));
            return at + width;
        }

        private void flush() {
            if (!plain.isEmpty()) {
                runs.add(Run.plain(plain.toString()));
                plain.setLength(0);
            }
        }

        private int closing(int from, char mark) {
            for (int at = from; at < text.length(); at += isEscape(at) ? 2 : 1) {
                if (text.charAt(at) == mark) {
                    return at;
                }
            }
            return -1;
        }

        private boolean opensStress(int at) {
            return (at == 0 || !isWord(text.charAt(at - 1)))
                    && at + 1 < text.length()
                    && isSolid(text.charAt(at + 1));
        }

        private int stressEnd(int from) {
            for (int at = from; at < text.length(); at += isEscape(at) ? 2 : 1) {
                boolean closes =
                        text.charAt(at) == '*'
                                && isSolid(text.charAt(at - 1))
                                && (at + 1 == text.length() || !isWord(text.charAt(at + 1)));
                if (closes) {
                    return at;
                }
            }
            return -1;
        }

        private boolean isEscape(int at) {
            return text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && MARKS.indexOf(text.charAt(at + 1)) >= 0;
        }

        private static boolean isWord(char character) {
            return Character.isLetterOrDigit(character) || character == '*';
        }

        private static boolean isSolid(char character) {
            return !Character.isWhitespace(character) && character != '*';
        }

        private static String unescaped(String words) {
            Reader inner = new Reader(words);
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < words.length(); ) {
                int width = inner.isEscape(at) ? 2 : 1;
                text.append(words.charAt(at + width - 1));
                at += width;
            }
            return text.toString();
        }
    }
}

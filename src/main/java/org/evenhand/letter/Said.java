package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words for one place of a letter, piece by piece in their languages, so that each is read out as
 * what it is: a sentence in Welsh with an English name in it.
 */
public record Said(List<Run> runs) {
    private static final String LINE_ENDS = "\r\n|\r|\n";

    public Said {
        runs = InlineWords.joined(new Paragraph(runs)).runs();
    }

    /** In the letter's own language. */
    public static Said plain(String words) {
        return in("", words);
    }

    /**
     * @param language a BCP 47 tag; empty for the letter's own
     */
    static Said in(String language, String words) {
        return new Said(List.of(new Run(words, Run.Manner.PLAIN, language)));
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return text().isEmpty();
    }

    /** This, and then that. */
    public Said and(Said more) {
        List<Run> both = new ArrayList<>(runs);
        both.addAll(more.runs());
        return new Said(both);
    }

    public Said and(String more) {
        return and(plain(more));
    }

    public Paragraph paragraph() {
        return new Paragraph(runs);
    }

    /** Line by line, without what is empty at either end of each. */
    public List<Said> lines() {
        List<Said> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = run.text().split(LINE_ENDS, -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new Said(line).stripped());
                    line.clear();
                }
                line.add(new Run(pieces[i], run.manner(), run.language()));
            }
        }
        lines.add(new Said(line).stripped());
        return lines;
    }

    /** Without its first characters. */
    public Said from(int start) {
        List<Run> left = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int skipped = Math.clamp(start - at, 0, run.text().length());
            left.add(new Run(run.text().substring(skipped), run.manner(), run.language()));
            at += run.text().length();
        }
        return new Said(left);
    }

    private Said stripped() {
        String text = text();
        Said begun = from(text.length() - text.stripLeading().length());
        List<Run> left = new ArrayList<>();
        int room = text.strip().length();
        for (Run run : begun.runs()) {
            int kept = Math.min(room, run.text().length());
            left.add(new Run(run.text().substring(0, kept), run.manner(), run.language()));
            room -= kept;
        }
        return new Said(left);
    }
}

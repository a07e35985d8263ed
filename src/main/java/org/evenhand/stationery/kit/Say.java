package org.evenhand.stationery.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.Callout;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Run;
import org.evenhand.letter.Section;

/** Words of a paper as blocks; what the school has to fill in stands in brackets and stands out. */
final class Say {
    private static final Pattern GAP = Pattern.compile("\\[[^\\[\\]]*]");

    private Say() {}

    static Section part(String name, String heading, PolicyParagraph answers, Block... blocks) {
        return new Section(name, heading, answers, true, List.of(blocks));
    }

    static Paragraph words(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            plain(text.substring(from, gap.start()), runs);
            runs.add(Run.strong(gap.group()));
            from = gap.end();
        }
        plain(text.substring(from), runs);
        return new Paragraph(runs);
    }

    private static void plain(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text));
        }
    }

    static BulletList points(String... points) {
        return new BulletList(Arrays.stream(points).map(Say::words).toList());
    }

    static NumberedList steps(String... steps) {
        return new NumberedList(Arrays.stream(steps).map(Say::words).toList());
    }

    static Callout callout(String label, String... says) {
        return new Callout(label, Arrays.stream(says).map(Say::words).toList());
    }

    static FactTable table(String caption, List<String> columns, FactTable.Row... rows) {
        return new FactTable(caption, columns, List.of(rows));
    }

    static FactTable.Row row(String header, String... cells) {
        return new FactTable.Row(words(header), Arrays.stream(cells).map(Say::words).toList());
    }
}

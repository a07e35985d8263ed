package org.evenhand.casework.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Run;

/** Words between quotation marks are somebody's own, and are marked so: they may be anything. */
final class Quoting {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private Quoting() {}

    static Paragraph paragraph(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher quote = QUOTED.matcher(words);
        int at = 0;
        while (quote.find()) {
            if (quote.start() > at) {
                runs.add(Run.plain(words.substring(at, quote.start())));
            }
            runs.add(Run.quoted(quote.group(1)));
            at = quote.end();
        }
        if (at < words.length() || runs.isEmpty()) {
            runs.add(Run.plain(words.substring(at)));
        }
        return new Paragraph(runs);
    }
}

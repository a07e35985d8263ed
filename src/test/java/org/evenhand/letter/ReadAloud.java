package org.evenhand.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Where somebody would stumble who hears a letter instead of seeing it (P65, P68). */
public final class ReadAloud {
    /** Days in figures alone, codes of paragraphs, and short forms that only the school knows. */
    private static final Pattern STUMBLES =
            Pattern.compile(
                    "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                            + "|\\b[PBEJFRW]-?\\d{1,2}(?:-\\d+)?\\b"
                            + "|\\b(?:PCCR|HT|DSL|DPO|SPOC|SAR|FOI|EIR|GDPR|EHCP|SEND|ICO|LA)\\b"
                            + "|\\b(?:e\\.g\\.|i\\.e\\.|etc\\.)|&");

    private ReadAloud() {}

    /**
     * What would be stumbled over, in order; the small lines at the foot are for whoever looks the
     * letter up.
     */
    public static List<String> stumbles(LetterDocument letter, byte[] pdf) {
        Element body = Jsoup.parse(new HtmlRendering().fragment(letter)).body();
        // A postcode is no code of ours.
        body.select(".colophon, .letterhead, .addressee").remove();
        List<String> stumbles =
                new ArrayList<>(
                        STUMBLES.matcher(body.text()).results().map(MatchResult::group).toList());
        stumbles.addAll(rowsWithoutAHeader(TagTree.of(pdf)));
        return stumbles;
    }

    /** Each row begins with what it is about, which a screen reader says before its cells. */
    static List<String> rowsWithoutAHeader(String tags) {
        List<String> lines = tags.lines().map(String::strip).toList();
        List<String> without = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).equals("TR")
                    && (line + 1 == lines.size() || !lines.get(line + 1).equals("TH"))) {
                without.add("a row without a header, in line " + (line + 1));
            }
        }
        return without;
    }
}

package org.evenhand.letter;

import java.text.Bidi;

/**
 * The text of a Word file: paragraphs, and in them runs of one manner, language and direction. What
 * came from a person is escaped here, exactly as in {@link Markup}.
 */
final class WordText {
    private static final String PLAIN = "";
    private static final String STRONG = "Strong";
    private static final String QUOTED = "Quoted";
    static final String LABEL = "Label";

    private final StringBuilder xml = new StringBuilder(16_384);
    private boolean rightToLeft;
    private boolean onANewPage;
    private boolean afterABox;

    /** The next paragraph begins a page. */
    void newPage() {
        onANewPage = true;
    }

    /** A table or a callout ended, which have no room of their own below them. */
    void boxEnded() {
        afterABox = true;
    }

    /**
     * Two tables that touch would become one, and no table begins a page by itself.
     *
     * @param between stands between them, with nothing in it
     */
    void tableBegins(WordParagraph between) {
        if (afterABox || onANewPage) {
            paragraph(between, "");
        }
    }

    void begin(WordParagraph paragraph) {
        xml.append("<w:p>").append(paragraph.properties(onANewPage, afterABox));
        onANewPage = false;
        afterABox = false;
        rightToLeft = paragraph.rightToLeft();
    }

    void end() {
        xml.append("</w:p>");
    }

    void paragraph(WordParagraph paragraph, String words) {
        begin(paragraph);
        say(words);
        end();
    }

    /** What is no paragraph: the frame of a table. */
    void raw(String markup) {
        xml.append(markup);
    }

    void say(Run run) {
        switch (run.manner()) {
            case PLAIN -> say(run.text(), PLAIN, run.language());
            case STRONG -> say(run.text(), STRONG, run.language());
            case QUOTED -> say("“" + run.text() + "”", QUOTED, run.language());
        }
    }

    void say(String words) {
        say(words, PLAIN, "");
    }

    /**
     * Words in one manner.
     *
     * @param style of characters; empty for the paragraph's own
     * @param language a BCP 47 tag; empty for the letter's own
     */
    void say(String words, String style, String language) {
        String text = PrintedText.of(words);
        if (text.isEmpty()) {
            return;
        }
        boolean leftwards = language.isEmpty() ? rightToLeft : Languages.runsRightToLeft(language);
        Bidi directions =
                new Bidi(
                        text,
                        leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int run = 0; run < directions.getRunCount(); run++) {
            run(
                    text.substring(directions.getRunStart(run), directions.getRunLimit(run)),
                    style,
                    language,
                    directions.getRunLevel(run) % 2 != 0);
        }
    }

    private void run(String words, String style, String language, boolean leftwards) {
        xml.append("<w:r>");
        if (!style.isEmpty() || !language.isEmpty() || leftwards) {
            xml.append("<w:rPr>");
            if (!style.isEmpty()) {
                xml.append("<w:rStyle w:val=\"").append(style).append("\"/>");
            }
            if (leftwards) {
                xml.append("<w:rtl/>");
            }
            if (!language.isEmpty()) {
                xml.append("<w:lang w:").append(leftwards ? "bidi" : "val").append("=\"");
                xml.append(Markup.escaped(language)).append("\"/>");
            }
            xml.append("</w:rPr>");
        }
        String[] lines = words.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            xml.append(line == 0 ? "" : "<w:br/>");
            line(lines[line]);
        }
        xml.append("</w:r>");
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            xml.append("<w:t xml:space=\"preserve\">");
            xml.append(Markup.escaped(words.replace('\t', ' '))).append("</w:t>");
        }
    }

    void tab() {
        xml.append("<w:r><w:tab/></w:r>");
    }

    /** A number that Word counts itself. */
    void field(String name) {
        xml.append("<w:fldSimple w:instr=\" ").append(name);
        xml.append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }

    String xml() {
        return xml.toString();
    }
}

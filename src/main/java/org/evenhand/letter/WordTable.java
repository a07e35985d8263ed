package org.evenhand.letter;

import java.util.List;

/**
 * Tables of a Word file: real ones, whose header is repeated on each page and whose rows stay
 * whole.
 */
final class WordTable {
    private static final int KEY_FACTS_LABEL = 2494;

    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    private static final String HEADER = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";

    private final WordText text;
    private final int width;
    private final WordParagraph heading;
    private final WordParagraph words;

    /**
     * @param width of the text in twentieths of a point
     */
    WordTable(WordText text, boolean rightToLeft, int width) {
        this.text = text;
        this.width = width;
        this.heading = WordParagraph.in("TableHeading", rightToLeft);
        this.words = WordParagraph.in("TableText", rightToLeft);
    }

    void of(FactTable table) {
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = (int) (width * Layout.share(column, widths.length));
        }
        begin("Facts", table.caption(), true, widths);
        text.raw(HEADER);
        for (int column = 0; column < widths.length; column++) {
            cell(widths[column], heading, Paragraph.of(table.columns().get(column)));
        }
        text.raw("</w:tr>");
        for (FactTable.Row row : table.rows()) {
            text.raw(ROW);
            cell(widths[0], heading, row.header());
            for (int column = 1; column < widths.length; column++) {
                cell(widths[column], words, row.cells().get(column - 1));
            }
            text.raw("</w:tr>");
        }
        end();
    }

    void of(KeyFacts facts) {
        int[] widths = {KEY_FACTS_LABEL, width - KEY_FACTS_LABEL};
        begin("KeyFacts", facts.caption(), false, widths);
        for (KeyFacts.Fact fact : facts.facts()) {
            text.raw(ROW);
            cell(widths[0], heading, Paragraph.of(fact.label()));
            cell(widths[1], words, fact.says());
            text.raw("</w:tr>");
        }
        end();
    }

    /** Each piece with nothing beside it yet. */
    void withRoomBeside(List<String> columns, List<Paragraph> pieces) {
        int[] widths = {width / 2, width - width / 2};
        begin("Facts", "", true, widths);
        text.raw(HEADER);
        for (int column = 0; column < widths.length; column++) {
            cell(widths[column], heading, Paragraph.of(columns.get(column)));
        }
        text.raw("</w:tr>");
        for (Paragraph piece : pieces) {
            text.raw(ROW);
            cell(widths[0], words, piece);
            cell(widths[1], words, Paragraph.of(""));
            text.raw("</w:tr>");
        }
        end();
    }

    private void begin(String style, String caption, boolean headed, int[] widths) {
        text.tableBegins(WordParagraph.in("Gap", words.rightToLeft()));
        text.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/>");
        text.raw(words.rightToLeft() ? "<w:bidiVisual/>" : "");
        text.raw("<w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        text.raw(
                "<w:tblLook w:val=\"%s\" w:firstRow=\"%s\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                        .formatted(headed ? "06A0" : "0680", headed ? "1" : "0"));
        if (Words.saysSomething(caption)) {
            text.raw("<w:tblCaption w:val=\"" + Markup.escaped(caption) + "\"/>");
        }
        text.raw("</w:tblPr><w:tblGrid>");
        for (int width : widths) {
            text.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        text.raw("</w:tblGrid>");
    }

    private void end() {
        text.raw("</w:tbl>");
        text.boxEnded();
    }

    private void cell(int width, WordParagraph stands, Paragraph says) {
        cell(width, stands, List.of(says));
    }

    private void cell(int width, WordParagraph stands, List<Paragraph> says) {
        text.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        for (Paragraph each : says.isEmpty() ? List.of(Paragraph.of("")) : says) {
            text.begin(stands);
            each.runs().forEach(text::say);
            text.end();
        }
        text.raw("</w:tc>");
    }
}

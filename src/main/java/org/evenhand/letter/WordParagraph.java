package org.evenhand.letter;

import java.util.Set;

/**
 * How a paragraph of a Word file stands, apart from what it says.
 *
 * @param style the identifier of one of the styles in {@code word/styles.xml}
 * @param keptWithNext whether no page ends between it and what follows
 * @param frame where it stands on the page, when it is not in the text; else empty
 * @param list the number of the list to which it belongs; 0 for none, or the one of its style
 * @param rightToLeft which way it reads
 */
record WordParagraph(
        String style, boolean keptWithNext, String frame, int list, boolean rightToLeft) {

    private static final Set<String> WITH_ROOM_ABOVE =
            Set.of("Heading1", "Heading2", "Closing", "ColophonFirst", "Gap");
    private static final String ROOM_ABOVE = "<w:spacing w:before=\"227\"/>";

    static WordParagraph in(String style, boolean rightToLeft) {
        return new WordParagraph(style, false, "", 0, rightToLeft);
    }

    WordParagraph keptWithNext(boolean kept) {
        return new WordParagraph(style, kept, frame, list, rightToLeft);
    }

    WordParagraph framed(String at) {
        return new WordParagraph(style, keptWithNext, at, list, rightToLeft);
    }

    WordParagraph numbered(int inList) {
        return new WordParagraph(style, keptWithNext, frame, inList, rightToLeft);
    }

    /** Its properties, in the order in which the format wants them. */
    String properties(boolean onANewPage, boolean afterABox) {
        boolean needsRoom = afterABox && !onANewPage && !WITH_ROOM_ABOVE.contains(style);
        return "<w:pPr><w:pStyle w:val=\"%s\"/>%s%s%s%s%s%s</w:pPr>"
                .formatted(
                        style,
                        keptWithNext ? "<w:keepNext/>" : "",
                        onANewPage ? "<w:pageBreakBefore/>" : "",
                        frame,
                        list == 0
                                ? ""
                                : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>"
                                        .formatted(list),
                        rightToLeft ? "<w:bidi/>" : "",
                        needsRoom ? ROOM_ABOVE : "");
    }
}

package org.evenhand.letter;

/** The crest in a Word file: at the right of the head, as on paper, with what it is in words. */
final class WordCrest {
    static final String PART = "media/crest.jpeg";
    static final String TYPE = "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>\n";
    static final String RELATIONSHIP =
            "<Relationship Id=\"crest\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                    + " Target=\""
                    + PART
                    + "\"/>\n";

    private static final int EMU = 36_000;
    private static final double TWIPS = 56.7;

    private WordCrest() {}

    /** How wide it is, in twentieths of a point. */
    static int width(Crest crest) {
        return (int) Math.ceil(crest.widthOnPaper() * TWIPS);
    }

    static String drawing(Crest crest) {
        return """
        <w:r><w:drawing><wp:inline \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
        <wp:docPr id="1" name="Crest" descr="%3$s"/>\
        <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:nvPicPr><pic:cNvPr id="1" name="Crest" descr="%3$s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        r:embed="crest"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
        </a:graphic></wp:inline></w:drawing></w:r>\
        """
                .formatted(
                        Math.round(crest.widthOnPaper() * EMU),
                        Math.round(crest.heightOnPaper() * EMU),
                        Markup.escaped(crest.alternative()));
    }
}

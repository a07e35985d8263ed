package org.evenhand.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.kernel.Period;

/**
 * A letter as a Word file, to be talked about while it is a draft, and afterwards to be read aloud,
 * enlarged or translated (P65, P68). It has real headings, lists and tables, and looks like the
 * letter on paper; what counts is the paper.
 *
 * <p>The same letter gives the same bytes: nothing comes from a clock, a random number or the
 * machine. Nothing in it leads anywhere outside it. Safe for several threads at once.
 */
public final class WordRendering {
    /** What the file is to a browser. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A day that is the same in every zone, since a ZIP file knows none. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String LEFT_TO_RIGHT_LETTERS = "ar-SA";
    private static final String RIGHT_TO_LEFT_LETTERS = "en-GB";

    /** The file's bytes; every letter has some, whatever characters are in it. */
    public byte[] render(LetterDocument letter) {
        return render(letter, Map.of());
    }

    /**
     * The bytes of one with a crest on its paper.
     *
     * @param plates as {@link Plates#of} has them
     */
    public byte[] render(LetterDocument letter, Map<String, byte[]> plates) {
        return render(letter, plates, Layout.LETTER);
    }

    /** The bytes of one that is laid out so. */
    public byte[] render(LetterDocument letter, Map<String, byte[]> plates, Layout layout) {
        Optional<byte[]> crest =
                letter.letterhead()
                        .crest()
                        .flatMap(one -> Optional.ofNullable(plates.get(one.plate())));
        WordBody body = new WordBody(letter, crest.isPresent(), layout);
        return file(letter, crest, body.xml(), body.numberedLists(), footer(letter), layout);
    }

    /**
     * The words of an issued letter in two columns: each piece of the English, and room for a
     * translator beside it (P65, E27).
     *
     * @throws IllegalArgumentException when the letter was not issued
     */
    public byte[] forATranslator(LetterDocument letter) {
        TranslationSheet sheet = new TranslationSheet(letter);
        return file(
                sheet.document(),
                Optional.empty(),
                sheet.xml(),
                0,
                footer(TranslationSheet.footOf(letter), letter.title(), letter.standing(), false),
                Layout.LETTER);
    }

    private static byte[] file(
            LetterDocument letter,
            Optional<byte[]> crest,
            String body,
            int numberedLists,
            String footer,
            Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", with(crest, "content-types.xml", WordCrest.TYPE));
            put(zip, "_rels/.rels", resource("package-rels.xml"));
            put(zip, "docProps/core.xml", core(letter));
            put(zip, "docProps/app.xml", resource("app.xml"));
            put(zip, "word/document.xml", document(body, layout));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    with(crest, "document-rels.xml", WordCrest.RELATIONSHIP));
            put(zip, "word/styles.xml", styles(letter, layout));
            put(zip, "word/numbering.xml", numbering(numberedLists));
            put(zip, "word/settings.xml", resource("settings.xml"));
            put(
                    zip,
                    "word/header.xml",
                    resource(letter.isDraft() ? "draft-header.xml" : "empty-header.xml"));
            put(zip, "word/footer.xml", footer);
            if (crest.isPresent()) {
                put(zip, "word/" + WordCrest.PART, crest.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** A list of the package's parts, with the picture among them when there is one. */
    private static String with(Optional<byte[]> crest, String list, String picture) {
        String xml = resource(list);
        int end = xml.lastIndexOf("</");
        return crest.isEmpty() ? xml : xml.substring(0, end) + picture + xml.substring(end);
    }

    /** A4, with the margins of print.css and of what comes after it. */
    private static String document(String body, Layout layout) {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <w:body>%s<w:sectPr><w:headerReference w:type="default" r:id="header"/>\
        <w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="%d" w:h="%d"%s/>\
        <w:pgMar w:top="1134" w:right="%d" w:bottom="1474" w:left="%d" w:header="567" w:footer="624" w:gutter="0"/>\
        </w:sectPr></w:body></w:document>
        """
                .formatted(
                        MAIN,
                        body,
                        layout.pageWidth(),
                        layout.pageHeight(),
                        layout == Layout.WIDE ? " w:orient=\"landscape\"" : "",
                        layout == Layout.WIDE ? 850 : 1247,
                        layout == Layout.WIDE ? 850 : 1417);
    }

    private static String styles(LetterDocument letter, Layout layout) {
        boolean rightToLeft = Languages.runsRightToLeft(letter.language());
        String language = Markup.escaped(letter.language());
        return resource("styles.xml")
                .replace("{language}", rightToLeft ? RIGHT_TO_LEFT_LETTERS : language)
                .replace("{table}", Integer.toString(layout.tableText()))
                .replace("{bidi}", rightToLeft ? language : LEFT_TO_RIGHT_LETTERS);
    }

    /** Each numbered list begins again at 1. */
    private static String numbering(int lists) {
        StringBuilder numbered = new StringBuilder();
        for (int list = 0; list < lists; list++) {
            numbered.append(
                    """
                    <w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">\
                    <w:startOverride w:val="1"/></w:lvlOverride></w:num>
                    """
                            .formatted(WordBody.firstNumberedList() + list));
        }
        return resource("numbering.xml").replace("{numbered}", numbered);
    }

    /** What stands below every page: what it is, its number among the pages, and its title. */
    private static String footer(LetterDocument letter) {
        return footer(what(letter.standing()), letter.title(), letter.standing(), true);
    }

    private static String footer(String what, String title, Standing standing, boolean sealed) {
        WordText text = new WordText();
        WordParagraph line = WordParagraph.in("Footer", false);
        text.begin(line);
        text.say(what, "", "en-GB");
        text.tab();
        text.say("Page ", "", "en-GB");
        text.field("PAGE");
        text.say(" of ", "", "en-GB");
        text.field("NUMPAGES");
        text.end();
        text.paragraph(line, title);
        if (sealed) {
            seal(standing, text, line);
        }
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="%s">%s</w:ftr>
        """
                .formatted(MAIN, text.xml());
    }

    private static String what(Standing standing) {
        return switch (standing) {
            case Standing.Draft _ -> "Confidential. Draft, not issued";
            case Standing.Working _ -> Colophon.WORKING;
            case Standing.ForStaff paper -> paper.foot();
            case Standing.Form form -> form.foot();
            case Standing.Issued issued ->
                    "Confidential. Copy of letter %s; what counts is the letter as it was issued"
                            .formatted(issued.number());
            case Standing.Filed filed -> "Confidential. Copy of file " + filed.number();
            case Standing.Printed printed -> printed.marking();
            case Standing.Beside beside ->
                    "Confidential. In plain words, beside letter " + beside.number();
        };
    }

    private static void seal(Standing standing, WordText text, WordParagraph line) {
        SealedBlock sealed =
                switch (standing) {
                    case Standing.Draft _,
                            Standing.Working _,
                            Standing.Beside _,
                            Standing.ForStaff _,
                            Standing.Form _ ->
                            null;
                    case Standing.Issued issued -> issued.sealed();
                    case Standing.Filed filed -> filed.sealed();
                    case Standing.Printed printed -> printed.sealed();
                };
        if (sealed != null) {
            text.begin(line);
            text.say("Record block %d: %s".formatted(sealed.number(), sealed.root()), "", "en-GB");
            text.end();
        }
    }

    private static String core(LetterDocument letter) {
        String made =
                DateTimeFormatter.ISO_INSTANT.format(
                        letter.date().atStartOfDay(Period.LONDON).toInstant());
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>%1$s</dc:title><dc:creator>%2$s</dc:creator><dc:language>%3$s</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%4$s</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">%4$s</dcterms:modified></cp:coreProperties>
        """
                .formatted(
                        Markup.escaped(HtmlRendering.titleOf(letter)),
                        Markup.escaped(letter.letterhead().school()),
                        Markup.escaped(letter.language()),
                        made);
    }

    private static String resource(String name) {
        try (InputStream bytes = WordRendering.class.getResourceAsStream("word/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("Not built in: " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

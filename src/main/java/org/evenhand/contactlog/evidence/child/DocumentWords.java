package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenhand.contactlog.evidence.Answer;

/**
 * The words of a Word or OpenDocument file, a paragraph to a line and a row of a table to one with
 * tabs. What its writer took out again (tracked deletions), hid, or noted in the margin is not what
 * they sent to be read, and is passed over.
 *
 * @param part which part of the packed file its words are in
 */
record DocumentWords(Path file, String part) implements DrawingRoom.Pages {
    static final String OF_WORD = "word/document.xml";
    static final String OF_OPEN_DOCUMENT = "content.xml";

    /** Unpacked bytes of the part; more than a book has. */
    private static final long LONGEST_PART = 64L * 1024 * 1024;

    /** {@code w:p} of Word; {@code text:p} and {@code text:h} of OpenDocument. */
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    private static final Set<String> CELLS = Set.of("tc", "table-cell");
    private static final Set<String> ROWS = Set.of("tr", "table-row");
    private static final Set<String> BREAKS = Set.of("br", "cr", "line-break");

    /** What is in the file and is not among its words. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "pPr",
                    "sectPr",
                    "del",
                    "moveFrom",
                    "instrText",
                    "Fallback", // Word
                    "tracked-changes",
                    "annotation",
                    "hidden-text",
                    "hidden-paragraph",
                    "notes");

    /** {@code text:display="none"} and {@code table:display="false"} of a style. */
    private static final Set<String> NOT_SHOWN = Set.of("none", "false");

    private static final XMLInputFactory XML = withoutOutside();

    @Override
    public Answer draw(int number, int page) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null || entry.getSize() > LONGEST_PART) {
                throw new IOException("A document without words, or with too many");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new Reading(XML.createXMLStreamReader(in)).words(number);
            }
        } catch (XMLStreamException damaged) {
            throw new IOException("A document whose words break off", damaged);
        }
    }

    private static XMLInputFactory withoutOutside() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** One way through the document, as far as words are printed. */
    private static final class Reading {
        private final XMLStreamReader in;
        private final StringBuilder words = new StringBuilder();

        /** Inside a cell, where the end of a paragraph does not end the line. */
        private int cells;

        /** Inside what holds words in Word; in OpenDocument each paragraph does. */
        private int open;

        private boolean hidden;

        /** Of OpenDocument: the styles of what is not shown, told before what has them. */
        private final Set<String> unshown = new HashSet<>();

        private String style = "";

        Reading(XMLStreamReader in) {
            this.in = in;
        }

        Answer words(int number) throws XMLStreamException {
            boolean more = in.hasNext();
            while (more && words.length() <= TextPages.LONGEST) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begins(in.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> ends(in.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> said();
                    default -> {}
                }
                more = in.hasNext();
            }
            return TextPages.answer(number, words.toString(), !more);
        }

        private void begins(String name) throws XMLStreamException {
            if (PASSED_OVER.contains(name) || unshown.contains(attribute("style-name"))) {
                passOver();
            } else if (name.equals("style")) {
                style = attribute("name");
            } else if (name.endsWith("-properties") && NOT_SHOWN.contains(attribute("display"))) {
                unshown.add(style);
            } else if (CELLS.contains(name)) {
                cells++;
            } else if (name.equals("r")) {
                hidden = false;
            } else if (name.equals("vanish")) {
                hidden = isOn();
            } else if (name.equals("tab")) {
                words.append('\t');
            } else if (BREAKS.contains(name)) {
                words.append('\n');
            } else if (name.equals("s")) {
                words.append(' ');
            } else if (holdsWords(name)) {
                open++;
            }
        }

        private void ends(String name) {
            if (holdsWords(name)) {
                open--;
            }
            if (CELLS.contains(name)) {
                cells--;
                words.append('\t');
            } else if (ROWS.contains(name)) {
                words.append('\n');
            } else if (PARAGRAPHS.contains(name)) {
                words.append(cells > 0 ? ' ' : '\n');
            }
        }

        private void said() {
            if (open > 0 && !hidden) {
                words.append(in.getText());
            }
        }

        /** {@code w:t} in Word; there, other text is the program's own. */
        private boolean holdsWords(String name) {
            return name.equals("t")
                    || (PARAGRAPHS.contains(name) && in.getNamespaceURI().contains("opendocument"));
        }

        /** {@code <w:vanish/>}, unless it says {@code w:val="0"} or {@code false}. */
        private boolean isOn() {
            return !Set.of("0", "false", "off").contains(attribute("val"));
        }

        /** Empty when there is none. */
        private String attribute(String name) {
            for (int each = 0; each < in.getAttributeCount(); each++) {
                if (in.getAttributeLocalName(each).equals(name)) {
                    return in.getAttributeValue(each);
                }
            }
            return "";
        }

        private void passOver() throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        }
    }
}

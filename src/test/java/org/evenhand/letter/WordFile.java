package org.evenhand.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A Word file taken apart by other means than those that put it together. */
final class WordFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Reads a part as what the schema says it is. */
    private interface Schema {
        XmlObject typed(String part) throws XmlException;
    }

    /**
     * What the package itself consists of has no schema here; opening it shows that it is sound.
     */
    private static final Map<String, Schema> SCHEMAS =
            Map.of(
                    "word/document.xml", DocumentDocument.Factory::parse,
                    "word/styles.xml", StylesDocument.Factory::parse,
                    "word/numbering.xml", NumberingDocument.Factory::parse,
                    "word/settings.xml", SettingsDocument.Factory::parse,
                    "word/header.xml", HdrDocument.Factory::parse,
                    "word/footer.xml", FtrDocument.Factory::parse,
                    "docProps/app.xml", PropertiesDocument.Factory::parse);

    /**
     * One paragraph of the text.
     *
     * @param style by its name, not by its identifier
     * @param list the number of its list; 0 when it is no point of one
     */
    record Para(String style, int list, boolean inATable, String words) {}

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordFile() {}

    static WordFile read(byte[] docx) {
        WordFile file = new WordFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The text of one part. */
    String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new AssertionError("There is no " + name);
        }
        return part;
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** One part, parsed as Word would: whatever is not well-formed is a failure. */
    Document parsed(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part(name))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /**
     * What stands against it: parts that are not well-formed or not as the schema has them,
     * relationships that lead nowhere or outside, styles and lists that nobody defined.
     */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String name : parts.keySet()) {
            if (name.endsWith(".jpeg")) {
                continue;
            }
            try {
                schemaFaults(name, faults);
                if (name.endsWith(".rels")) {
                    relationshipFaults(name, faults);
                }
            } catch (AssertionError broken) {
                faults.add(name + " is not well-formed: " + broken.getCause());
            }
        }
        if (faults.isEmpty()) {
            undefined("pStyle", faults);
            undefined("rStyle", faults);
            undefined("tblStyle", faults);
            unnumbered(faults);
        }
        return faults;
    }

    private void schemaFaults(String name, List<String> faults) {
        parsed(name);
        Schema schema = SCHEMAS.get(name);
        if (schema == null) {
            return;
        }
        List<XmlError> found = new ArrayList<>();
        try {
            schema.typed(part(name)).validate(new XmlOptions().setErrorListener(found));
        } catch (XmlException e) {
            throw new AssertionError(name, e);
        }
        found.forEach(fault -> faults.add(name + ": " + fault.getMessage()));
    }

    private void relationshipFaults(String name, List<String> faults) {
        String folder = name.substring(0, name.indexOf("_rels/"));
        for (Element one : elements(parsed(name), RELATIONSHIPS, "Relationship")) {
            if (!one.getAttribute("TargetMode").isEmpty()) {
                faults.add(name + " leads outside: " + one.getAttribute("Target"));
            } else if (!parts.containsKey(folder + one.getAttribute("Target"))) {
                faults.add(name + " leads nowhere: " + one.getAttribute("Target"));
            }
        }
    }

    private void undefined(String kind, List<String> faults) {
        for (Element use : elements(parsed("word/document.xml"), W, kind)) {
            if (!styles().containsKey(val(use))) {
                faults.add("No such style: " + val(use));
            }
        }
    }

    private void unnumbered(List<String> faults) {
        List<String> numbers =
                elements(parsed("word/numbering.xml"), W, "num").stream()
                        .map(num -> num.getAttributeNS(W, "numId"))
                        .toList();
        for (Element use : elements(parsed("word/document.xml"), W, "numId")) {
            if (!numbers.contains(val(use))) {
                faults.add("No such list: " + val(use));
            }
        }
    }

    List<Para> paragraphs() {
        Map<String, Element> styles = styles();
        List<Para> all = new ArrayList<>();
        for (Element paragraph : elements(parsed("word/document.xml"), W, "p")) {
            List<Element> style = elements(paragraph, W, "pStyle");
            Element used = style.isEmpty() ? null : styles.get(val(style.getFirst()));
            all.add(
                    new Para(
                            used == null ? "" : val(elements(used, W, "name").getFirst()),
                            Math.max(list(paragraph), used == null ? 0 : list(used)),
                            isInside(paragraph, "tbl"),
                            words(paragraph)));
        }
        return all;
    }

    private Map<String, Element> styles() {
        Map<String, Element> styles = new HashMap<>();
        for (Element style : elements(parsed("word/styles.xml"), W, "style")) {
            styles.put(style.getAttributeNS(W, "styleId"), style);
        }
        return styles;
    }

    private static int list(Element within) {
        List<Element> numbers = elements(within, W, "numId");
        return numbers.isEmpty() ? 0 : Integer.parseInt(val(numbers.getFirst()));
    }

    private static boolean isInside(Node node, String name) {
        for (Node up = node.getParentNode(); up != null; up = up.getParentNode()) {
            if (name.equals(up.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element piece : elements(paragraph, W, "*")) {
            switch (piece.getLocalName()) {
                case "t" -> words.append(piece.getTextContent());
                case "br", "tab" -> words.append('\n');
                default -> {}
            }
        }
        return words.toString();
    }

    /** How often an element stands in the text. */
    int count(String element) {
        return elements(parsed("word/document.xml"), W, element).size();
    }

    private static List<Element> elements(Node within, String namespace, String name) {
        NodeList found =
                within instanceof Document document
                        ? document.getElementsByTagNameNS(namespace, name)
                        : ((Element) within).getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }
}

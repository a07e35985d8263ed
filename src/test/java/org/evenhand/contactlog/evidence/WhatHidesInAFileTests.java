package org.evenhand.contactlog.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Opened.Refused;
import org.evenhand.contactlog.evidence.Reading.Recognised;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * Files that carry more than they show (quality, bad inputs): it is said, nothing of it runs,
 * nobody outside hears of it, and the file is kept as it came.
 */
class WhatHidesInAFileTests {
    private static final ReadingLimits LIMITS =
            new ReadingLimits(
                    4 * 1024 * 1024, Duration.ofSeconds(20), Duration.ofSeconds(60), 96, 1);

    @SuppressWarnings("NullAway.Init")
    private static StrangersFiles files;

    @TempDir static Path folder;

    @BeforeAll
    static void prepare() {
        files = new StrangersFiles(LIMITS);
    }

    @AfterAll
    static void tidy() {
        files.close();
    }

    // ---- PDF --------------------------------------------------------------------------------

    @Test
    void aScriptInAPdfIsSaidWhereverItStands() throws IOException {
        String said = "It holds a script; no script has been run.";
        try (PDDocument named = onePage();
                PDDocument opening = onePage();
                PDDocument plain = onePage()) {
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("a", new PDActionJavaScript("app.alert('x')")));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(named.getDocumentCatalog());
            names.setJavascript(scripts);
            named.getDocumentCatalog().setNames(names);
            opening.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));

            assertThat(notes("a.pdf", saved(named))).containsExactly(said);
            assertThat(notes("a.pdf", saved(opening))).containsExactly(said);
            assertThat(notes("a.pdf", saved(plain))).isEmpty();
        }
    }

    @Test
    void aFileInsideAPdfIsSaidAndNotOpened() throws IOException {
        try (PDDocument document = onePage()) {
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setFile("run.exe");
            inside.setEmbeddedFile(
                    new PDEmbeddedFile(
                            document, new ByteArrayInputStream("MZ".getBytes(ISO_8859_1))));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("run.exe", inside));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);

            assertThat(notes("a.pdf", saved(document)))
                    .containsExactly("Other files are embedded in it; they have not been opened.");
        }
    }

    // ---- pictures ---------------------------------------------------------------------------

    @Test
    void aPictureThatSaysWhereItWasTakenIsKeptWithThatWarning() throws IOException {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] there = photograph(order, 0x8825);
            Path file = kept(there);

            Opened opened = files.open(new StrangersFile(file, "a.jpg"));

            assertThat(notes(opened))
                    .singleElement()
                    .asString()
                    .startsWith("It says where it was taken");
            assertThat(file).hasBinaryContent(there);
            // The control: only the maker of the camera stands there.
            assertThat(notes("a.jpg", photograph(order, 0x010F))).isEmpty();
        }
    }

    @Test
    void tagsThatLeadNowhereDoNoHarm() throws IOException {
        for (int table : List.of(-1, 0, 7, 60, 199, Integer.MAX_VALUE)) {
            byte[] bent = photograph(ByteOrder.BIG_ENDIAN, 0x8825);
            ByteBuffer.wrap(bent).putInt(16, table);
            assertThat(files.open(new StrangersFile(kept(bent), "a.jpg")))
                    .as("a table at %d", table)
                    .isInstanceOf(Accepted.class);
        }
    }

    // ---- XML inside documents ---------------------------------------------------------------

    @Test
    void anEntityInADocumentIsFetchedFromNowhere() throws Exception {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            outside.setSoTimeout(500);
            String address = "http://127.0.0.1:%d/".formatted(outside.getLocalPort());
            String xml =
                    """
                    <?xml version="1.0"?>
                    <!DOCTYPE x [<!ENTITY a SYSTEM "HEREa"><!ENTITY f SYSTEM "file:///etc/hostname">
                    <!ENTITY % b SYSTEM "HEREb"> %b;]>
                    <x>&a;&f;</x>
                    """
                            .replace("HERE", address);
            byte[] docx = packed(xml, "[Content_Types].xml", "word/document.xml", "_rels/.rels");
            byte[] xlsx = packed(xml, "[Content_Types].xml", "xl/workbook.xml", "_rels/.rels");
            byte[] svg =
                    xml.replace("<x>", "<svg xmlns='http://www.w3.org/2000/svg'>")
                            .replace("</x>", "</svg>")
                            .replace("DOCTYPE x", "DOCTYPE svg")
                            .getBytes(UTF_8);

            assertThat(files.open(new StrangersFile(kept(docx), "a.docx")))
                    .isInstanceOf(Accepted.class);
            assertThat(files.open(new StrangersFile(kept(xlsx), "a.xlsx")))
                    .isInstanceOf(Accepted.class);
            assertThat(files.open(new StrangersFile(kept(svg), "a.svg")))
                    .isInstanceOf(Refused.class);
            assertThat(files.open(new StrangersFile(kept(svg), "a.png")))
                    .isInstanceOf(Refused.class);

            assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
            // The control: whoever parses it with the JDK's parser as it comes knocks there.
            Thread naive = Thread.ofVirtual().start(() -> parsed(xml));
            outside.setSoTimeout(5_000);
            outside.accept().close();
            naive.join(Duration.ofSeconds(5));
        }
    }

    private static void parsed(String xml) {
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException hungUp) {
            // that it knocked is all that is asked
        }
    }

    // ---- the makers of files ----------------------------------------------------------------

    private static List<String> notes(String name, byte[] content) throws IOException {
        return notes(files.open(new StrangersFile(kept(content), name)));
    }

    private static List<String> notes(Opened opened) {
        return ((Recognised) ((Accepted) opened).reading()).notes();
    }

    private static Path kept(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    private static PDDocument onePage() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** As a phone writes it: a table with one tag, and the frame behind it. */
    private static byte[] photograph(ByteOrder order, int tag) {
        boolean big = order == ByteOrder.BIG_ENDIAN;
        return ByteBuffer.allocate(200)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + 8 + 2 + 12 + 4))
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put((big ? "MM\0*" : "II*\0").getBytes(ISO_8859_1))
                .order(order)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) tag)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26)
                .putInt(0)
                .order(ByteOrder.BIG_ENDIAN)
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) 768)
                .putShort((short) 1024)
                .array();
    }

    private static byte[] packed(String words, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(words.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}

package org.evenhand.contactlog.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Opened.Refused;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.PixelSize;
import org.evenhand.contactlog.evidence.Reading.Recognised;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken as evidence and what is turned away, judged by content. */
class FilesAtTheDoorTests {
    private static final ReadingLimits LIMITS =
            new ReadingLimits(
                    4 * 1024 * 1024, Duration.ofSeconds(20), Duration.ofSeconds(60), 96, 1);
    private static final byte[] ISO_MEDIA = {0, 0, 0, 0x18, 'f', 't', 'y', 'p'};

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

    // ---- taken ------------------------------------------------------------------------------

    @Test
    void picturesAreTakenWithTheSizeTheirHeaderDeclares() throws IOException {
        assertThat(
                        open(
                                named("a.png", png(640, 480)),
                                named("a.gif", gif(320, 200)),
                                named("a.jpg", jpeg(1024, 768)),
                                named("a.webp", webp(800, 600)),
                                named("a.heic", heic(4032, 3024))))
                .extracting(opened -> ((Accepted) opened).reading())
                .containsExactly(
                        picture("image/png", 640, 480),
                        picture("image/gif", 320, 200),
                        picture("image/jpeg", 1024, 768),
                        picture("image/webp", 800, 600),
                        picture("image/heic", 4032, 3024));
    }

    @Test
    void recordingsAndFilmsAreTaken() throws IOException {
        assertThat(
                        open(
                                named("a.mp3", bytes("ID3\u0003\0\0\0\0\0\0", 200)),
                                named("a.wav", wav()),
                                named("a.amr", bytes("#!AMR\n", 200)),
                                named("a.ogg", bytes("OggS\0\2", 200)),
                                named("a.m4a", isoMedia("M4A "))))
                .allMatch(opened -> ((Accepted) opened).kind() == Kind.SOUND);
        assertThat(
                        open(
                                named("a.mp4", isoMedia("mp42")),
                                named("a.mp4", isoMedia("isom")),
                                named("a.mov", isoMedia("qt  "))))
                .allMatch(opened -> ((Accepted) opened).kind() == Kind.FILM);
    }

    @Test
    void documentsAreTakenAndNotUnpacked() throws IOException {
        assertThat(
                        open(
                                named("a.docx", docx()),
                                named("a.odt", openDocument("text")),
                                named("a.doc", compound("WordDocument")),
                                named("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")),
                                named("a.ods", openDocument("spreadsheet")),
                                named("a.xls", compound("Workbook"))))
                .extracting(opened -> ((Accepted) opened).kind())
                .containsExactly(
                        Kind.DOCUMENT,
                        Kind.DOCUMENT,
                        Kind.DOCUMENT,
                        Kind.SPREADSHEET,
                        Kind.SPREADSHEET,
                        Kind.SPREADSHEET);
    }

    @Test
    void textIsTakenInAnyLanguage() throws IOException {
        assertThat(kind("a.txt", "Dydd da, Mrs Ŵyn. شکایت. 🙂".getBytes(UTF_8)))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void thePagesOfAPdfAreCounted() throws IOException {
        assertThat(reading("a.pdf", pdf(3)))
                .isEqualTo(
                        new Recognised(
                                "application/pdf", Optional.empty(), OptionalInt.of(3), List.of()));
    }

    @Test
    void aDamagedPdfOrPictureIsKeptAndNotReadable() throws IOException {
        assertThat(
                        open(
                                named("a.pdf", bytes("%PDF-1.7\nnothing that makes sense", 40)),
                                named("a.jpg", Arrays.copyOf(jpeg(10, 10), 6)),
                                named("a.png", Arrays.copyOf(png(10, 10), 18))))
                .allMatch(opened -> ((Accepted) opened).reading() instanceof NotReadable);
    }

    @Test
    void theOriginalIsNotAltered() throws IOException {
        byte[] original = docx();
        Path file = Files.write(folder.resolve("kept"), original);
        files.open(new StrangersFile(file, "a.docx"));
        assertThat(file).hasBinaryContent(original);
    }

    // ---- noted ------------------------------------------------------------------------------

    @Test
    void aWrongExtensionIsNotedAndContentDecides() throws IOException {
        Accepted accepted = (Accepted) open("statement.pdf", jpeg(10, 10));
        assertThat(accepted.kind()).isEqualTo(Kind.PICTURE);
        assertThat(accepted.notes())
                .containsExactly(
                        "The name ends in .pdf, but by its content this is a picture"
                                + " (image/jpeg).");
        assertThat(((Accepted) open("statement.jpg", jpeg(10, 10))).notes()).isEmpty();
    }

    @Test
    void aPictureWithAnArchiveBehindItIsAPictureWithANote() throws IOException {
        byte[] both = joined(png(10, 10), zip("hidden.exe"));
        Accepted accepted = (Accepted) open("a.png", both);
        assertThat(accepted.kind()).isEqualTo(Kind.PICTURE);
        assertThat(accepted.notes())
                .containsExactly("A packed folder is hidden behind it; it has not been opened.");
        assertThat(((Accepted) open("a.png", png(10, 10))).notes()).isEmpty();
    }

    // ---- turned away ------------------------------------------------------------------------

    @Test
    void whatRuns() throws IOException {
        assertThat(
                        open(
                                named("a.txt", bytes("#!/bin/sh\n", 100)),
                                named("a.txt", bytes("<?php phpinfo();", 100)),
                                named("a.exe", bytes("MZ", 100)),
                                named("holiday.jpg", windowsProgram()),
                                named("holiday.jpg", linuxProgram()),
                                named("a.js", bytes("alert(1)", 8)),
                                named("a.bat", bytes("echo hello", 10)),
                                named("a.html", bytes("Only words", 10)),
                                named("tpircs.\u202Etxt.js", bytes("alert(1)", 8))))
                .allMatch(opened -> because(opened).startsWith("This is a program"));
    }

    @Test
    void whatABrowserObeys() throws IOException {
        assertThat(
                        open(
                                named("a.pdf", bytes("<!DOCTYPE html><html><body>x", 100)),
                                named(
                                        "a.jpg",
                                        bytes(
                                                "<?xml version='1.0'?><svg"
                                                        + " xmlns='http://www.w3.org/2000/svg'/>",
                                                0)),
                                named("a.eml", bytes("<html><script>alert(1)</script>", 0))))
                .allMatch(opened -> because(opened).startsWith("This is a web page"));
    }

    @Test
    void anArchiveAndAnArchiveInsideAnArchive() throws IOException {
        assertThat(
                        open(
                                named("a.zip", zip("letter.txt")),
                                named("a.docx", zip("inner.zip", "../../slip.txt")),
                                named("a.gz", bytes("\u001f\u008b\b\0", 50)),
                                named("a.7z", bytes("7z\u00bc\u00af'\u001c", 50))))
                .allMatch(opened -> because(opened).startsWith("This is a folder packed"));
        assertThat(refusal("a.docx", bytes("PK\3\4", 100)).because())
                .startsWith("The file is damaged");
    }

    @Test
    void aDocumentThatSwellsWhenUnpacked() throws IOException {
        byte[] bomb = docx();
        int entry = new String(bomb, ISO_8859_1).lastIndexOf("PK\1\2");
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 2_000_000_000);
        assertThat(refusal("a.docx", bomb).because()).contains("swell enormously");
    }

    @Test
    void aDocumentThatReallySwellsIsFoundWithoutUnpackingIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 501; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertThat(refusal("a.docx", bytes.toByteArray()).because()).contains("swell enormously");
    }

    @Test
    void documentsWithMacrosOrAPassword() throws IOException {
        byte[] macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertThat(
                        open(
                                named("a.docx", macros),
                                named("a.doc", compound("WordDocument", "Macros")),
                                named("a.docx", compound("EncryptedPackage"))))
                .extracting(FilesAtTheDoorTests::because)
                .satisfiesExactly(
                        because -> assertThat(because).contains("macros"),
                        because -> assertThat(because).contains("macros"),
                        because -> assertThat(because).contains("password"));
    }

    @Test
    void aPictureThatFloodsTheMemoryOfWhoeverShowsIt() throws IOException {
        assertThat(refusal("a.png", png(30_000, 30_000)).because())
                .contains("30000 by 30000 pixels");
        // The control: a picture of an ordinary phone, 48 megapixels.
        assertThat(open("a.png", png(8_000, 6_000))).isInstanceOf(Accepted.class);
    }

    @Test
    void emptyOrTooLargeOrMissing() throws IOException {
        assertThat(refusal("a.txt", new byte[0]).because()).startsWith("The file is empty");
        assertThat(refusal("a.txt", bytes("x", 4 * 1024 * 1024 + 1)).because())
                .isEqualTo("The file is larger than 4 MB.");
        assertThat(kind("a.txt", spaces(4 * 1024 * 1024))).isEqualTo(Kind.TEXT);
        Opened missing = files.open(new StrangersFile(folder.resolve("none"), "a.txt"));
        assertThat(missing).isInstanceOf(Refused.class);
    }

    // ---- the makers of files ----------------------------------------------------------------

    private static Recognised picture(String mediaType, int width, int height) {
        return new Recognised(
                mediaType,
                Optional.of(new PixelSize(width, height)),
                OptionalInt.empty(),
                List.of());
    }

    private static StrangersFile named(String name, byte[] content) throws IOException {
        return new StrangersFile(
                Files.write(Files.createTempFile(folder, "file", ""), content), name);
    }

    private static List<Opened> open(StrangersFile... given) {
        return files.open(List.of(given));
    }

    private static Opened open(String name, byte[] content) throws IOException {
        return files.open(named(name, content));
    }

    private static String because(Opened opened) {
        return ((Refused) opened).refusal().because();
    }

    private static byte[] windowsProgram() {
        byte[] program = bytes("MZ", 512);
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private static byte[] linuxProgram() {
        byte[] program = bytes("\u007fELF\2\1\1", 200);
        program[16] = 2;
        return program;
    }

    private static Reading reading(String name, byte[] content) throws IOException {
        return ((Accepted) open(name, content)).reading();
    }

    private static Kind kind(String name, byte[] content) throws IOException {
        return ((Accepted) open(name, content)).kind();
    }

    private static Refusal refusal(String name, byte[] content) throws IOException {
        return ((Refused) open(name, content)).refusal();
    }

    private static byte[] bytes(String start, int length) {
        return Arrays.copyOf(start.getBytes(ISO_8859_1), Math.max(length, start.length()));
    }

    private static byte[] spaces(int length) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) ' ');
        return content;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(200)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] gif(int width, int height) {
        return ByteBuffer.allocate(100)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GIF89a".getBytes(ISO_8859_1))
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    /** With a segment before the frame, as cameras write it. */
    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(200)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE0)
                .putShort((short) 16)
                .put("JFIF\0\1\1\0\0\1\0\1\0\0".getBytes(ISO_8859_1))
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    private static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(60)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(52)
                .put("WEBPVP8X".getBytes(ISO_8859_1))
                .putInt(10)
                .putInt(0)
                .put(new byte[] {(byte) (width - 1), (byte) ((width - 1) >> 8), 0})
                .put(new byte[] {(byte) (height - 1), (byte) ((height - 1) >> 8), 0})
                .array();
    }

    /** With the extent of a thumbnail before that of the picture. */
    private static byte[] heic(int width, int height) {
        return ByteBuffer.allocate(200)
                .put(isoMedia("heic"), 0, 24)
                .putInt(20)
                .put("ispe".getBytes(ISO_8859_1))
                .putInt(0)
                .putInt(320)
                .putInt(240)
                .putInt(20)
                .put("ispe".getBytes(ISO_8859_1))
                .putInt(0)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] isoMedia(String brand) {
        return ByteBuffer.allocate(200).put(ISO_MEDIA).put(brand.getBytes(ISO_8859_1)).array();
    }

    private static byte[] wav() {
        return bytes("RIFF\u0010\0\0\0WAVEfmt ", 200);
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] openDocument(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] label = ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(label.length);
            CRC32 checksum = new CRC32();
            checksum.update(label);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(label);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return out.toByteArray();
    }

    private static byte[] compound(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (String entry : entries) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            }
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}

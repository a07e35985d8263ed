package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.evenhand.contactlog.evidence.AcceptedKinds;

/**
 * A document that is a zip file: Word, Excel and OpenDocument. Only the list of its contents is
 * read; nothing is unpacked (but the short, unpacked label of an OpenDocument).
 */
final class PackedDocument {
    /** Unpacked bytes that an honest document of at most 50 MB stays below. */
    private static final long MOST_UNPACKED = 500L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_LABEL = 100;

    private static final Map<String, String> BY_MAIN_PART =
            Map.of(
                    "word/document.xml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "xl/workbook.xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Set<String> OPEN_DOCUMENT =
            Set.of(
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "application/vnd.oasis.opendocument.presentation");

    private PackedDocument() {}

    static Sniffing sniff(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, ZipEntry> contents = new LinkedHashMap<>();
            long unpacked = 0;
            long packed = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && contents.size() <= MOST_ENTRIES) {
                ZipEntry entry = entries.nextElement();
                contents.put(entry.getName(), entry);
                unpacked += Math.max(0, entry.getSize());
                packed += Math.max(0, entry.getCompressedSize());
            }
            boolean overlapping = packed > Files.size(file);
            if (overlapping || unpacked > MOST_UNPACKED || contents.size() > MOST_ENTRIES) {
                return Sniffing.refused(
                        "The file is small but would swell enormously when opened.",
                        "Save or print it as a PDF, or take a picture of it, and add that.");
            }
            return kind(zip, contents);
        }
    }

    private static Sniffing kind(ZipFile zip, Map<String, ZipEntry> contents) throws IOException {
        String type = type(zip, contents);
        if (AcceptedKinds.kindOf(type).isEmpty()) {
            return type.isEmpty() ? archive() : unknown();
        }
        if (contents.keySet().stream().anyMatch(PackedDocument::isMacro)) {
            return macros();
        }
        long embedded = contents.keySet().stream().filter(PackedDocument::isEmbedded).count();
        return Sniffing.kind(
                type,
                embedded == 0
                        ? List.of()
                        : List.of("It holds other files (" + embedded + "); they are not opened."));
    }

    /** The media type; empty when this is no document but a packed folder. */
    private static String type(ZipFile zip, Map<String, ZipEntry> contents) throws IOException {
        if (contents.containsKey("[Content_Types].xml")) {
            return BY_MAIN_PART.entrySet().stream()
                    .filter(part -> contents.containsKey(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("application/x-tika-ooxml");
        }
        ZipEntry label = contents.get("mimetype");
        if (label == null || label.getMethod() != ZipEntry.STORED) {
            return "";
        }
        try (InputStream in = zip.getInputStream(label)) {
            String type =
                    new String(in.readNBytes(LONGEST_LABEL), StandardCharsets.US_ASCII).strip();
            return OPEN_DOCUMENT.contains(type) ? type : "application/octet-stream";
        }
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin")
                || entry.contains("/macrosheets/")
                || entry.startsWith("Basic/")
                || entry.startsWith("Scripts/");
    }

    private static boolean isEmbedded(String entry) {
        return entry.contains("/embeddings/") && !entry.endsWith("/");
    }

    static Sniffing macros() {
        return Sniffing.refused(
                "The document holds macros: small programs that run when it is opened.",
                "Save it without macros (.docx or .xlsx) or print it as a PDF, and add that.");
    }

    static Sniffing unknown() {
        var refusal = AcceptedKinds.refusalOf("application/octet-stream");
        return Sniffing.refused(refusal.because(), refusal.instead());
    }

    private static Sniffing archive() {
        var refusal = AcceptedKinds.refusalOf("application/zip");
        return Sniffing.refused(refusal.because(), refusal.instead());
    }
}

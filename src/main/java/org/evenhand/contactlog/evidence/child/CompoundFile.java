package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.contactlog.evidence.FileName;

/** Microsoft's older container: an Outlook message, a Word document or an Excel workbook. */
final class CompoundFile {
    private static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final String WORD = "application/msword";
    private static final String EXCEL = "application/vnd.ms-excel";
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private CompoundFile() {}

    static Sniffing sniff(Path file, FileName name) {
        Set<String> inside;
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            inside = Set.copyOf(container.getRoot().getEntryNames());
        } catch (IOException | RuntimeException damaged) {
            return damaged(name);
        }
        if (inside.contains("__properties_version1.0")) {
            return Sniffing.kind(OUTLOOK);
        }
        if (inside.stream().anyMatch(MACROS::contains)) {
            return PackedDocument.macros();
        }
        if (inside.contains("EncryptedPackage")) {
            return Sniffing.refused(
                    "The document is locked with a password, and nobody here could read it later.",
                    "Save it without the password, or print it as a PDF, and add that.");
        }
        if (inside.contains("WordDocument")) {
            return Sniffing.kind(WORD);
        }
        if (inside.contains("Workbook") || inside.contains("Book")) {
            return Sniffing.kind(EXCEL);
        }
        return PackedDocument.unknown();
    }

    /** The container is this kind, its list of contents is lost: the name says what it was. */
    private static Sniffing damaged(FileName name) {
        List<String> notes = List.of("The file is damaged; its kind is taken from its name.");
        return switch (name.extension()) {
            case "msg" -> Sniffing.kind(OUTLOOK, notes);
            default ->
                    Sniffing.refused(
                            "The file is damaged or cut short, so that it cannot be told what it"
                                    + " is.",
                            "Save or send it again from where it came, or add a picture of it.");
        };
    }
}

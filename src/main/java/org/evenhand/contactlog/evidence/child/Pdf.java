package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.Recognised;

/** The outside of a PDF: how many pages, and what it carries besides them. No page is drawn. */
final class Pdf {
    private Pdf() {}

    /**
     * Counts the pages.
     *
     * @throws IOException when it is damaged
     */
    static Reading read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new Recognised(
                    "application/pdf",
                    Optional.empty(),
                    OptionalInt.of(document.getNumberOfPages()),
                    warnings(document.getDocumentCatalog()));
        } catch (InvalidPasswordException locked) {
            return new NotReadable("It is locked with a password. It is kept as it is.");
        }
    }

    private static List<String> warnings(PDDocumentCatalog catalog) throws IOException {
        List<String> warnings = new ArrayList<>();
        PDDocumentNameDictionary names = catalog.getNames();
        boolean scriptOnOpening = catalog.getOpenAction() instanceof PDActionJavaScript;
        if (scriptOnOpening || (names != null && names.getJavaScript() != null)) {
            warnings.add("It holds a script; no script has been run.");
        }
        if (names != null && names.getEmbeddedFiles() != null) {
            warnings.add("Other files are embedded in it; they have not been opened.");
        }
        return warnings;
    }
}

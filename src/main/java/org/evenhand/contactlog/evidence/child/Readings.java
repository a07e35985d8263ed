package org.evenhand.contactlog.evidence.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.Recognised;

/** Which reader reads which media type; whatever goes wrong inside one is "not readable". */
final class Readings {
    private static final NotReadable DAMAGED =
            new NotReadable(
                    "The file is damaged or cut short and could not be read. It is kept as it is.");

    private Readings() {}

    static Reading of(Path file, String mediaType) {
        try {
            return switch (mediaType) {
                case "message/rfc822" -> mail(file);
                case "application/vnd.ms-outlook" -> OutlookMail.read(file);
                case "application/pdf" -> Pdf.read(file);
                case String picture when picture.startsWith("image/") ->
                        new Recognised(
                                mediaType,
                                Optional.of(PictureHeader.of(file, mediaType)),
                                OptionalInt.empty(),
                                Whereabouts.notes(file));
                default -> new Recognised(mediaType);
            };
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // Parsers answer hostile bytes with any exception at all. Out of memory ends this JVM.
            return DAMAGED;
        }
    }

    private static Reading mail(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new InternetMail().read(in);
        }
    }
}

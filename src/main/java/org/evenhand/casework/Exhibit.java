package org.evenhand.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.contactlog.MailRead;
import org.evenhand.ledger.KeptFile;
import org.evenhand.letter.LetterIssued;
import org.evenhand.letter.LetterShelf;

/**
 * Something that a file of the case refers to and that is kept byte for byte: evidence, a letter, a
 * scan.
 *
 * @param number from 1
 * @param fact the number of the {@link FiledFact} that tells of it
 * @param size in bytes
 * @param mediaType by its content
 * @param kept where its bytes are
 * @param mail what could be read of an e-mail
 */
public record Exhibit(
        int number,
        int fact,
        String what,
        String name,
        long size,
        String sha256,
        String mediaType,
        KeptFile kept,
        Optional<MailRead> mail) {
    /** Those that are shown, numbered in the order of the record. */
    public static List<Exhibit> of(List<FiledFact> filed) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (FiledFact each : filed) {
            if (each.isShown()) {
                of(exhibits.size() + 1, each).ifPresent(exhibits::add);
            }
        }
        return List.copyOf(exhibits);
    }

    private static Optional<Exhibit> of(int number, FiledFact filed) {
        return switch (filed.recorded().fact()) {
            case EvidenceKept it ->
                    Optional.of(
                            new Exhibit(
                                    number,
                                    filed.number(),
                                    "Evidence",
                                    it.safeName(),
                                    it.size(),
                                    it.sha256(),
                                    it.mediaType(),
                                    EvidenceFiles.kept(it.sha256()),
                                    Optional.ofNullable(it.mail())));
            case LetterIssued it ->
                    Optional.of(
                            new Exhibit(
                                    number,
                                    filed.number(),
                                    it.title(),
                                    "Letter " + it.number(),
                                    it.bytes(),
                                    it.sha256(),
                                    "application/pdf",
                                    LetterShelf.kept(it.letter().value(), it.sha256()),
                                    Optional.empty()));
            case ScanKept it ->
                    Optional.of(
                            new Exhibit(
                                    number,
                                    filed.number(),
                                    "Scan of a paper from before",
                                    it.safeName(),
                                    it.size(),
                                    it.sha256(),
                                    it.mediaType(),
                                    EvidenceFiles.kept(it.sha256()),
                                    Optional.empty()));
            default -> Optional.empty();
        };
    }
}

package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.evidence.Kind;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.EvidenceId;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;
import org.jspecify.annotations.Nullable;

/**
 * A file was kept as evidence, byte for byte (P46).
 *
 * @param name as it was given
 * @param safeName fit to be offered on any computer
 * @param kind by its content, whatever it is called
 * @param sha256 of its bytes, in hexadecimal
 * @param notes what whoever relies on it must know
 * @param capturedOn when the picture, recording or screenshot was made, as far as is known
 * @param capturedBy by whom; may be empty
 * @param mail what could be read of an e-mail, as a help; the file is the evidence
 */
@FactName("contactlog.evidence-kept")
public record EvidenceKept(
        EntryId entry,
        EvidenceId evidence,
        String name,
        String safeName,
        Kind kind,
        String mediaType,
        long size,
        String sha256,
        List<String> notes,
        @Nullable LocalDate capturedOn,
        String capturedBy,
        @Nullable MailRead mail)
        implements EntryFact, NamesFiles {
    public EvidenceKept {
        notes = List.copyOf(notes);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("SHA-256 in hexadecimal");
        }
    }

    @Override
    public Stream<KeptFile> kept() {
        return Stream.of(EvidenceFiles.kept(sha256));
    }
}

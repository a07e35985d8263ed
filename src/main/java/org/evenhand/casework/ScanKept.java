package org.evenhand.casework;

import java.util.stream.Stream;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;

/**
 * The scan of a paper from before Evenhand, kept byte for byte (J15).
 *
 * @param name as it was given
 * @param safeName fit to be offered on any computer
 * @param sha256 of its bytes, in hexadecimal
 */
@FactName("casework.scan-kept")
public record ScanKept(
        CaseId caseId,
        LetterId paper,
        String name,
        String safeName,
        String mediaType,
        long size,
        String sha256)
        implements NamesFiles {
    public ScanKept {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("SHA-256 in hexadecimal");
        }
    }

    @Override
    public Stream<KeptFile> kept() {
        return Stream.of(EvidenceFiles.kept(sha256));
    }
}

package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

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
        implements Fact {
    public ScanKept {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("SHA-256 in hexadecimal");
        }
    }
}

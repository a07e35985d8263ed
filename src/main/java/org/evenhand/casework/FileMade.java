package org.evenhand.casework;

import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;
import org.evenhand.letter.LetterShelf;

/**
 * The whole case was printed as one file (P45, P51). What is shown and what is withheld are
 * together all that is stored.
 *
 * @param file under which its bytes are kept
 * @param number of the school's own series, {@code 2026-003}
 * @param purpose for whom or for what
 * @param sha256 of its bytes, in hexadecimal
 */
@FactName("casework.file-made")
public record FileMade(
        CaseId caseId,
        UUID file,
        String number,
        FilePart part,
        String purpose,
        String sha256,
        int bytes,
        int shown,
        int withheld)
        implements NamesFiles {
    @Override
    public Stream<KeptFile> kept() {
        return Stream.of(LetterShelf.kept(file, sha256));
    }
}

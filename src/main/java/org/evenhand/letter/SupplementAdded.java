package org.evenhand.letter;

import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;
import org.jspecify.annotations.Nullable;

/**
 * The letter was given in another form too (P65). When it was given is the fact's own time.
 *
 * @param language a BCP 47 tag; empty for the letter's own
 * @param by who gave or made it
 * @param proof how that is known
 * @param file the file kept; absent when there is none
 * @param fileName as it came; empty without a file
 * @param sha256 of the file's bytes; empty without a file
 * @param bytes how many there are
 */
@FactName("letter.supplement-added")
public record SupplementAdded(
        LetterId letter,
        PersonId person,
        SupplementForm form,
        String language,
        String by,
        String proof,
        @Nullable UUID file,
        String fileName,
        String sha256,
        int bytes)
        implements NamesFiles {
    @Override
    public Stream<KeptFile> kept() {
        return file == null ? Stream.of() : Stream.of(LetterShelf.kept(file, sha256));
    }
}

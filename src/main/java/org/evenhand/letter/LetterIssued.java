package org.evenhand.letter;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.FactName;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.NamesFiles;
import org.jspecify.annotations.Nullable;

/**
 * A letter was issued: from now on its number, its words and its bytes never change.
 *
 * @param number of the school's series, {@code 2026-014}
 * @param person the one person whom it is about, and, but for letters inside the school, to whom
 * @param caseId the case it belongs to; absent when it belongs to none
 * @param restriction the restriction it is about; absent when there is none
 * @param reference the case as printed; may be empty
 * @param title as printed
 * @param policy the policy and its version, as printed
 * @param template the template's name and version
 * @param sha256 of the PDF's bytes: 64 lower-case hexadecimal digits
 * @param bytes how many bytes the PDF has
 * @param block the last block of the record sealed before its issue
 * @param root that block's Merkle root
 * @param addressee the name as printed
 * @param address the lines below the name as printed
 * @param signatory who signs, as printed; may be empty inside the school
 * @param signatoryRole the office in which they sign
 * @param language a BCP 47 tag
 */
@FactName("letter.issued")
public record LetterIssued(
        LetterId letter,
        LetterKind kind,
        String number,
        PersonId person,
        @Nullable CaseId caseId,
        @Nullable RestrictionId restriction,
        String reference,
        String title,
        String policy,
        String template,
        String sha256,
        int bytes,
        long block,
        String root,
        String addressee,
        List<String> address,
        String signatory,
        String signatoryRole,
        String language)
        implements NamesFiles {
    public LetterIssued {
        address = List.copyOf(address);
    }

    @Override
    public Stream<KeptFile> kept() {
        return Stream.of(LetterShelf.kept(letter.value(), sha256));
    }
}

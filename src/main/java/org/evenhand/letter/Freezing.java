package org.evenhand.letter;

import java.util.Optional;
import org.evenhand.kernel.LetterId;

/** Takes from a printed letter what is kept of it as a fact. */
final class Freezing {
    private Freezing() {}

    static LetterIssued of(
            LetterId letter,
            LetterKind kind,
            LetterDocument document,
            About about,
            String sha256,
            int bytes) {
        if (!(document.standing() instanceof Standing.Issued(String number, SealedBlock sealed))) {
            throw new IllegalArgumentException("Only an issued letter is frozen");
        }
        Optional<SignatureBlock> signature = signature(document);
        return new LetterIssued(
                letter,
                kind,
                number,
                about.person(),
                about.caseId().orElse(null),
                about.restriction().orElse(null),
                document.reference(),
                document.title(),
                document.origin().policy(),
                document.origin().template(),
                sha256,
                bytes,
                sealed.number(),
                sealed.root(),
                document.addressee().name(),
                document.addressee().address(),
                signature.map(SignatureBlock::name).orElse(""),
                signature.map(SignatureBlock::role).orElse(""),
                document.language());
    }

    /** Who signs: the last signature in the letter that bears a name. */
    static Optional<SignatureBlock> signature(LetterDocument document) {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(SignatureBlock.class::isInstance)
                .map(SignatureBlock.class::cast)
                .filter(signature -> !signature.saysNothing())
                .reduce((earlier, later) -> later);
    }
}

package org.evenhand.letter;

import java.util.Map;
import java.util.Optional;
import org.evenhand.ledger.Unit;

/** The bytes of the pictures that a letter names. */
public final class Plates {
    private Plates() {}

    /**
     * By the names under which {@link PdfRendering} and {@link WordRendering} ask for them.
     *
     * @throws ChangedBytes when what is kept of one is not what was put there
     */
    public static Map<String, byte[]> of(Unit unit, LetterDocument letter) {
        return letter.letterhead()
                .crest()
                .map(crest ->
                        Map.of(crest.plate(), LetterFiles.read(unit, crest.file(), crest.sha256())))
                .orElse(Map.of());
    }

    /** The bytes of a crest that this school has or had on its paper; empty for any other file. */
    public static Optional<byte[]> crest(Unit unit, java.util.UUID file) {
        return HouseStyle.crests(unit)
                .filter(crest -> crest.file().equals(file))
                .findFirst()
                .map(crest -> LetterFiles.read(unit, crest.file(), crest.sha256()));
    }
}

package org.evenhand.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.letter.LetterIssued;

/**
 * Something that a file of the case refers to and that is kept byte for byte: evidence, a letter, a
 * scan.
 *
 * @param number from 1
 * @param fact the number of the {@link FiledFact} that tells of it
 * @param size in bytes
 */
public record Exhibit(int number, int fact, String what, String name, long size, String sha256) {
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
                                    it.sha256()));
            case LetterIssued it ->
                    Optional.of(
                            new Exhibit(
                                    number,
                                    filed.number(),
                                    it.title(),
                                    "Letter " + it.number(),
                                    it.bytes(),
                                    it.sha256()));
            case ScanKept it ->
                    Optional.of(
                            new Exhibit(
                                    number,
                                    filed.number(),
                                    "Scan of a paper from before",
                                    it.safeName(),
                                    it.size(),
                                    it.sha256()));
            default -> Optional.empty();
        };
    }
}

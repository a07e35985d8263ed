package org.evenhand.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;

/**
 * What came after the letter of the authority (F9). It is counted as everything else is: the letter
 * is no measure of the school, and nothing can break it.
 *
 * @param letter its date; what came on that day may have come before it
 * @param contacts every contact on a later day
 * @param breaches those of them that were found to break a restriction of the school
 */
public record SinceTheAuthorityWrote(LocalDate letter, int contacts, int breaches) {
    /** Empty while the authority has not written; after several letters, since the last. */
    public static Optional<SinceTheAuthorityWrote> of(CaseFile file) {
        return RequestToTheAuthority.wrote(file)
                .flatMap(given -> Optional.ofNullable(given.fact().letterDated()))
                .map(letter -> of(file, letter));
    }

    private static SinceTheAuthorityWrote of(CaseFile file, LocalDate letter) {
        Breaches breaches = new Breaches(file);
        Stream<EntryId> broken =
                Restrained.of(file).stream()
                        .flatMap(one -> breaches.of(one).stream())
                        .map(Recorded::fact)
                        .map(ContactTriaged::entry)
                        .distinct()
                        .filter(entry ->
                                file.entry(entry).filter(it -> isAfter(it, letter)).isPresent());
        return new SinceTheAuthorityWrote(
                letter,
                (int) file.entries().stream().filter(entry -> isAfter(entry, letter)).count(),
                (int) broken.count());
    }

    private static boolean isAfter(Entry entry, LocalDate letter) {
        return entry.happenedOn().isAfter(letter);
    }
}

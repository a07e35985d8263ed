package org.evenhand.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Entry;
import org.evenhand.restriction.Restriction;

/**
 * What a request to the authority rests on (P63, F8): a restriction of which the person was told,
 * and conduct that went on after it began.
 *
 * @param restrained the latest restriction of the case of which they were told
 * @param began from when it bound them
 * @param since every contact after that which may be relied on, oldest first; what gets through
 *     under any restriction is none (P61, P62)
 */
public record Escalation(Restrained restrained, Instant began, List<Entry> since) {
    public Escalation {
        since = List.copyOf(since);
    }

    /** Empty before a restriction began of which the person was told. */
    public static Optional<Escalation> of(CaseFile file) {
        return Restrained.toFollow(file)
                .flatMap(restrained ->
                        restrained
                                .restriction()
                                .began()
                                .filter(began -> !began.isAfter(file.now()))
                                .map(began ->
                                        new Escalation(restrained, began, since(file, began))));
    }

    private static List<Entry> since(CaseFile file, Instant began) {
        return file.entries().stream()
                .filter(entry -> entry.happenedAt().isAfter(began))
                .filter(entry -> entry.mayBeReliedOn() && !entry.headings().isEmpty())
                .filter(entry -> !isCarvedOut(file, entry))
                .toList();
    }

    private static boolean isCarvedOut(CaseFile file, Entry entry) {
        return file.triages().stream()
                .filter(triaged -> triaged.fact().entry().equals(entry.id()))
                .anyMatch(triaged -> triaged.fact().as().isCarvedOut());
    }

    /** Whether conduct went on after a restriction was told; of what school it is, is not asked. */
    public static boolean isReached(CaseFile file) {
        return of(file).filter(it -> !it.since().isEmpty()).isPresent();
    }

    /**
     * Whether the authority can be asked: for a maintained school (F8), and of what it has not
     * decided on already.
     */
    public static boolean mayBeAskedFor(CaseFile file) {
        return file.school().isMaintained() && !RequestToTheAuthority.restsOn(file).isEmpty();
    }

    /** Whether it is a restriction that was decided here, and not an interim bar. */
    public Optional<RestrictionDecided> decided() {
        return restrained.decided().map(one -> one.fact());
    }

    public Restriction restriction() {
        return restrained.restriction();
    }
}

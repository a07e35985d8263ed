package org.evenhand.casework;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.ledger.Recorded;

/**
 * The breaches that people found while triaging (J12), and how each stands now: one found in a time
 * for which the person turned out not to have been told counts only when whoever decides has looked
 * at it again (J6).
 */
public record Breaches(CaseFile file) {
    /** Those of one restriction that count. */
    public List<Recorded<ContactTriaged>> of(Restrained restrained) {
        return found(restrained)
                .filter(triaged -> binds(restrained, triaged) || isConfirmed(triaged))
                .toList();
    }

    /**
     * Those of one restriction that were found since it was last reviewed: it may be looked at
     * early, because the conduct went on (P50-5). Whether it is, a person decides.
     */
    public List<Recorded<ContactTriaged>> sinceTheLastReview(Restrained restrained) {
        return of(restrained).stream()
                .filter(triaged ->
                        restrained.reviews().stream()
                                .noneMatch(held -> held.recordedAt().isAfter(triaged.recordedAt())))
                .toList();
    }

    /** Those of this case that wait for the second look, the earliest first. */
    public List<Recorded<ContactTriaged>> toLookAtAgain() {
        return Restrained.of(file).stream()
                .flatMap(one -> found(one).filter(triaged -> !binds(one, triaged)))
                .filter(triaged -> looks(triaged).findAny().isEmpty())
                .distinct()
                .toList();
    }

    private Stream<Recorded<ContactTriaged>> found(Restrained restrained) {
        return file.triages().stream()
                .filter(triaged -> triaged.fact().isBreach())
                .filter(triaged -> triaged.fact().inForce().contains(restrained.id()));
    }

    /** Whether it bound them when that happened, by everything that is known now. */
    private boolean binds(Restrained restrained, Recorded<ContactTriaged> triaged) {
        return file.entry(triaged.fact().entry())
                .map(entry -> entry.wasUnder(restrained.restriction()))
                .orElse(true);
    }

    private boolean isConfirmed(Recorded<ContactTriaged> triaged) {
        return looks(triaged).anyMatch(look -> look.fact().stands());
    }

    private Stream<Recorded<BreachLookedAtAgain>> looks(Recorded<ContactTriaged> triaged) {
        return file.theCase().all(BreachLookedAtAgain.class).stream()
                .filter(look -> look.fact().triage().equals(triaged.id()));
    }
}

package org.evenhand.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;

/**
 * One adult, folded from everything recorded about them, in the order in which it was recorded.
 *
 * @param name the name they have now
 * @param formerNames the latest first
 * @param death absent while they live, as far as is known
 */
public record Person(
        PersonId id,
        String name,
        List<String> formerNames,
        List<Kept<RelationshipRecorded>> relationships,
        List<Kept<ChildRecorded>> children,
        List<Kept<StandingRecorded>> standings,
        List<ContactPoint> contactPoints,
        List<Kept<RepresentativeAppointed>> representatives,
        List<Kept<AdjustmentRecorded>> adjustments,
        Optional<DeathRecorded> death) {

    /** Empty when nobody of that id was ever recorded. */
    static Optional<Person> of(PersonId id, List<Recorded<?>> facts) {
        return Recorded.ofKind(facts, PersonRecorded.class)
                .findFirst()
                .map(first -> new Fold(facts).person(id, first.fact().name()));
    }

    /** Those of a list that are so on that day. */
    public static <F extends Lasting> List<F> soOn(LocalDate day, List<Kept<F>> kept) {
        return kept.stream().filter(each -> each.isSoOn(day)).map(Kept::fact).toList();
    }

    /** Whether something is to be minded before deciding about them (E8, E9). */
    public boolean is(Standing standing, LocalDate day) {
        return soOn(day, standings).stream().anyMatch(held -> held.standing() == standing);
    }

    private record Fold(List<Recorded<?>> facts, Map<FactId, NoLongerSo> ended) {
        Fold(List<Recorded<?>> facts) {
            this(facts, new LinkedHashMap<>());
            // What is said last counts: an end that was wrong is put right by another.
            Recorded.ofKind(facts, NoLongerSo.class)
                    .forEach(end -> ended.put(end.fact().what(), end.fact()));
        }

        Person person(PersonId id, String firstName) {
            List<String> names = new ArrayList<>(List.of(firstName));
            Recorded.ofKind(facts, NameChanged.class)
                    .forEach(changed -> names.addFirst(changed.fact().name()));
            List<ContactPointConfirmed> confirmed =
                    Recorded.ofKind(facts, ContactPointConfirmed.class)
                            .map(Recorded::fact)
                            .toList();
            return new Person(
                    id,
                    names.getFirst(),
                    List.copyOf(names.subList(1, names.size())),
                    kept(RelationshipRecorded.class),
                    kept(ChildRecorded.class),
                    kept(StandingRecorded.class),
                    kept(ContactPointAdded.class).stream()
                            .map(point -> ContactPoint.of(point, confirmed))
                            .toList(),
                    kept(RepresentativeAppointed.class),
                    kept(AdjustmentRecorded.class),
                    Deaths.among(facts, id).map(Recorded::fact));
        }

        private <F extends Lasting> List<Kept<F>> kept(Class<F> kind) {
            return Recorded.ofKind(facts, kind)
                    .map(told -> Kept.of(told, ended.get(told.id())))
                    .toList();
        }
    }
}

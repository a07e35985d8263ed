package org.evenhand.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;

/** What a letter is about: exactly one person, and whatever else it will be found under. */
record About(List<Id> ids) {
    static About of(Id... ids) {
        return new About(List.copyOf(Arrays.asList(ids)));
    }

    PersonId person() {
        List<PersonId> persons = all(PersonId.class);
        if (persons.size() != 1) {
            throw new IllegalArgumentException("A letter is about one person (P12)");
        }
        return persons.getFirst();
    }

    <I extends Id> Optional<I> the(Class<I> kind) {
        return all(kind).stream().findFirst();
    }

    Optional<CaseId> caseId() {
        return the(CaseId.class);
    }

    Optional<RestrictionId> restriction() {
        return the(RestrictionId.class);
    }

    /** The id of the draft it was written as, else a new one. */
    LetterId letter(java.util.function.Supplier<UUID> fresh) {
        return the(LetterId.class).orElseGet(() -> new LetterId(fresh.get()));
    }

    Id[] with(LetterId letter) {
        return java.util.stream.Stream.concat(ids.stream(), java.util.stream.Stream.of(letter))
                .distinct()
                .toArray(Id[]::new);
    }

    private <I extends Id> List<I> all(Class<I> kind) {
        return ids.stream().filter(kind::isInstance).map(kind::cast).distinct().toList();
    }
}

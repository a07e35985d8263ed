package org.evenhand.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;

/**
 * One adult, folded from everything recorded about them, in the order in which it was recorded: of
 * somebody recorded twice, everything on each of their records (E12).
 *
 * @param id the record that was asked for: what is written now stays with it
 * @param name the name they have now, on the record by which they are shown
 * @param formerNames the latest first
 * @param otherRecords by what else they are recorded; empty for nearly everybody
 * @param same which records are theirs
 * @param death absent while they live, as far as is known
 */
public record Person(
        PersonId id,
        String name,
        List<String> formerNames,
        List<RecordedAs> otherRecords,
        SamePerson same,
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
                .map(_ -> new Fold(facts).person(id, SamePerson.among(facts, id)));
    }

    /** The id by which they are shown. */
    public PersonId shown() {
        return same.shown();
    }

    /** Whether that is one of their records. */
    public boolean isRecordedAs(PersonId record) {
        return same.is(record);
    }

    /** The name that one of their records says. */
    public String nameOn(PersonId record) {
        return otherRecords.stream()
                .filter(other -> other.record().equals(record))
                .map(RecordedAs::name)
                .findFirst()
                .orElse(name);
    }

    /** Whether they have or had that name on any record. */
    public boolean hasName(String name) {
        return everyName().anyMatch(name::equalsIgnoreCase);
    }

    /**
     * Whether it may be they who sign in by that name: they also work at the school or are one of
     * its governors on that day (E8, E9).
     */
    public boolean isAlsoHere(String name, LocalDate today) {
        return !soOn(today, standings).isEmpty() && hasName(name);
    }

    /** What they are on that day, in one line: it tells two of one name apart (E12). */
    public String inOneLine(LocalDate day) {
        Stream<String> relations =
                soOn(day, relationships).stream().map(RelationshipRecorded::words).distinct();
        String here =
                soOn(day, children).stream()
                        .map(ChildRecorded::words)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Stream.concat(
                        relations,
                        here.isEmpty() ? Stream.of() : Stream.of("children here: " + here))
                .collect(Collectors.joining(" · "));
    }

    /** By every name that they have or had on any record, the one they have now first. */
    public Stream<String> everyName() {
        return Stream.concat(
                Stream.concat(Stream.of(name), formerNames.stream()),
                otherRecords.stream()
                        .flatMap(other ->
                                Stream.concat(
                                        Stream.of(other.name()), other.formerNames().stream())));
    }

    /** Those of a list that are so on that day. */
    public static <F extends Lasting> List<F> soOn(LocalDate day, List<Kept<F>> kept) {
        return kept.stream().filter(each -> each.isSoOn(day)).map(Kept::fact).toList();
    }

    /** Whether something is to be minded before deciding about them (E8, E9). */
    public boolean is(Standing standing, LocalDate day) {
        return soOn(day, standings).stream().anyMatch(held -> held.standing() == standing);
    }

    private record Fold(List<Recorded<?>> facts, Map<FactId, Recorded<NoLongerSo>> ended) {
        Fold(List<Recorded<?>> facts) {
            this(facts, new LinkedHashMap<>());
            // What is said last counts: an end that was wrong is put right by another.
            Recorded.ofKind(facts, NoLongerSo.class)
                    .forEach(end -> ended.put(end.fact().what(), end));
        }

        Person person(PersonId id, SamePerson same) {
            List<RecordedAs> records =
                    same.records().stream().flatMap(record -> recordedAs(record).stream()).toList();
            RecordedAs shown = records.getFirst();
            List<ContactPointConfirmed> confirmed =
                    Recorded.ofKind(facts, ContactPointConfirmed.class)
                            .map(Recorded::fact)
                            .toList();
            return new Person(
                    id,
                    shown.name(),
                    shown.formerNames(),
                    records.subList(1, records.size()),
                    same,
                    kept(RelationshipRecorded.class),
                    kept(ChildRecorded.class),
                    kept(StandingRecorded.class),
                    kept(ContactPointAdded.class).stream()
                            .map(point -> ContactPoint.of(point, confirmed))
                            .toList(),
                    kept(RepresentativeAppointed.class),
                    kept(AdjustmentRecorded.class),
                    Deaths.among(facts, same).map(Recorded::fact));
        }

        private Optional<RecordedAs> recordedAs(PersonId record) {
            return Recorded.ofKind(facts, PersonRecorded.class)
                    .map(Recorded::fact)
                    .filter(first -> first.person().equals(record))
                    .findFirst()
                    .map(first -> RecordedAs.of(record, first.name(), facts));
        }

        private <F extends Lasting> List<Kept<F>> kept(Class<F> kind) {
            return Recorded.ofKind(facts, kind)
                    .map(told -> Kept.of(told, ended.get(told.id())))
                    .toList();
        }
    }
}

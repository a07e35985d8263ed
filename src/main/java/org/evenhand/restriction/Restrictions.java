package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePeople;
import org.evenhand.people.SamePerson;

/**
 * The restrictions of one school, folded from the facts as they stand now: past, present, to come.
 *
 * <p>Every fact about a restriction is recorded under the restriction and under its person; one
 * about a court order, under its person.
 */
public final class Restrictions {
    private Restrictions() {}

    /** Empty when no restriction of that id was imposed in this school. */
    public static Optional<Restriction> of(Unit unit, RestrictionId id) {
        List<Recorded<?>> facts = unit.about(id);
        return Recorded.ofKind(facts, RestrictionImposed.class)
                .filter(imposed -> imposed.fact().restriction().equals(id))
                .findFirst()
                .map(imposed -> new RestrictionFold(imposed.fact(), facts).restriction());
    }

    /** Who decided it, or said the bar; empty when no restriction of that id was imposed here. */
    public static Optional<AccountId> imposedBy(Unit unit, RestrictionId id) {
        return Recorded.ofKind(unit.about(id), RestrictionImposed.class)
                .filter(imposed -> imposed.fact().restriction().equals(id))
                .map(imposed -> imposed.actor().account())
                .findFirst();
    }

    /** Whether it ended because another, decided after it, began to bind at that moment (J9). */
    public static boolean wasReplacedAt(Unit unit, RestrictionId id, Instant moment) {
        return Recorded.ofKind(unit.about(id), RestrictionReplaced.class)
                .map(Recorded::fact)
                .filter(it -> it.restriction().equals(id))
                .anyMatch(it -> moment.equals(it.from()));
    }

    /** Everything that has ever bound this person, or will; what was said first stands first. */
    public static RestrictedPerson on(Unit unit, PersonId person) {
        List<Recorded<?>> facts = unit.about(person);
        return person(SamePerson.among(facts, person), facts);
    }

    /** Everybody on whom a restriction or an order has ever been. */
    public static List<RestrictedPerson> everybody(Unit unit) {
        List<Recorded<?>> facts =
                Stream.<Class<? extends Fact>>of(
                                RestrictionImposed.class,
                                RestrictionTold.class,
                                RestrictionTellingUndone.class,
                                RestrictionLifted.class,
                                RestrictionReplaced.class,
                                RestrictionVaried.class,
                                VariationTold.class,
                                ContactChanged.class,
                                DeskNoteSet.class,
                                SafetyLineLowered.class,
                                ReaderChanged.class,
                                OrderReaderChanged.class,
                                CourtOrderRecorded.class,
                                CourtOrderEnded.class)
                        .<Recorded<?>>flatMap(kind -> unit.all(kind).stream())
                        .toList();
        SamePeople people = SamePeople.of(unit);
        return byPerson(facts, people).entrySet().stream()
                .map(each -> person(people.of(new PersonId(each.getKey())), each.getValue()))
                .toList();
    }

    /**
     * From now on somebody else reads, or does, what this restriction gives to one member of staff
     * (E25).
     */
    public static void pass(Unit unit, Restriction one, AccountId instead, StaffContact reader) {
        RestrictionTerms before = one.termsDecided();
        RestrictionTerms then = before.readBy(instead, reader);
        boolean printed =
                !before.clauses().stream()
                        .map(clause -> clause.clause().letterParagraph())
                        .toList()
                        .equals(
                                then.clauses().stream()
                                        .map(clause -> clause.clause().letterParagraph())
                                        .toList());
        unit.record(
                new ReaderChanged(one.id(), unit.now(), instead, reader, printed),
                one.id(),
                one.person());
    }

    private static RestrictedPerson person(SamePerson person, List<Recorded<?>> facts) {
        return new RestrictedPerson(
                person.shown(),
                person.records(),
                Recorded.ofKind(facts, RestrictionImposed.class)
                        .map(Recorded::fact)
                        .filter(imposed -> person.is(imposed.person()))
                        .map(imposed -> new RestrictionFold(imposed, facts).restriction())
                        .toList(),
                KnownOrder.among(facts, person).stream()
                        .filter(one -> !one.isMistaken())
                        .map(KnownOrder::order)
                        .toList());
    }

    /** Each person with the facts about their restrictions and orders, in the order given. */
    private static Map<UUID, List<Recorded<?>>> byPerson(
            List<Recorded<?>> facts, SamePeople people) {
        Map<UUID, PersonId> restricted = new TreeMap<>();
        Recorded.ofKind(facts, RestrictionImposed.class)
                .map(Recorded::fact)
                .forEach(it -> restricted.put(it.restriction().value(), it.person()));
        Map<UUID, List<Recorded<?>>> sorted = new TreeMap<>();
        for (Recorded<?> recorded : facts) {
            whose(recorded.fact(), restricted)
                    .map(people::of)
                    .ifPresent(person ->
                            sorted.computeIfAbsent(
                                            person.shown().value(),
                                            _ -> new java.util.ArrayList<>())
                                    .add(recorded));
        }
        return sorted;
    }

    private static Optional<PersonId> whose(Fact fact, Map<UUID, PersonId> restricted) {
        return switch (fact) {
            case CourtOrderRecorded it -> Optional.of(it.order().person());
            case CourtOrderEnded it -> Optional.of(it.person());
            case RestrictionImposed it -> Optional.of(it.person());
            case RestrictionTold it -> person(restricted, it.restriction());
            case RestrictionTellingUndone it -> person(restricted, it.restriction());
            case RestrictionLifted it -> person(restricted, it.restriction());
            case RestrictionReplaced it -> person(restricted, it.restriction());
            case RestrictionVaried it -> person(restricted, it.restriction());
            case VariationTold it -> person(restricted, it.restriction());
            case ContactChanged it -> person(restricted, it.restriction());
            case OrderReaderChanged it -> Optional.of(it.person());
            case ReaderChanged it -> person(restricted, it.restriction());
            case SafetyLineLowered it -> person(restricted, it.restriction());
            case DeskNoteSet it -> person(restricted, it.restriction());
            default -> Optional.empty();
        };
    }

    private static Optional<PersonId> person(Map<UUID, PersonId> restricted, RestrictionId id) {
        return Optional.ofNullable(restricted.get(id.value()));
    }
}

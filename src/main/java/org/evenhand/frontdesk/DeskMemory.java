package org.evenhand.frontdesk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Holding;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.access.Scopes;
import org.evenhand.access.StaffAccount;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.Roll;
import org.evenhand.restriction.EverybodyBound;
import org.springframework.stereotype.Component;

/**
 * What the desk answers from while the database is away: per school, who is bound by what, those
 * people and who shares a number with them, and who may ask. Nothing of it is ever written down.
 */
@Component
public class DeskMemory {
    private static final String REQUEST = "deskmind";

    private final Acts acts;
    private final DeskCards cards;
    private final InstantSource clock;
    private final Map<OrgId, School> schools = new ConcurrentHashMap<>();

    /** Whoever asked while the database was there, and when last: for them it is kept fresh. */
    private final Map<OrgId, Map<AccountId, Instant>> askers = new ConcurrentHashMap<>();

    DeskMemory(Acts acts, DeskCards cards, InstantSource clock) {
        this.acts = acts;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * One school as it was at a moment.
     *
     * @param people by each of their records
     * @param readers everybody with an open account who may ask the desk
     * @param spared for each of those who asked lately, whom they need not deal with (J2)
     */
    private record School(
            Instant asAt,
            EverybodyBound bound,
            Roll roll,
            Map<PersonId, Person> people,
            PostHolders posts,
            Map<AccountId, ActorRef> readers,
            Map<AccountId, Set<PersonId>> spared) {}

    /** What the desk knows for one reader, from memory. */
    private record FromMemory(School school, AccountId reader, Instant now) implements Here {
        @Override
        public Instant asAt() {
            return school.asAt();
        }

        @Override
        public EverybodyBound bound() {
            return school.bound();
        }

        @Override
        public Optional<Person> person(PersonId id) {
            return Optional.ofNullable(school.people().get(id));
        }

        @Override
        public Roll roll() {
            return school.roll();
        }

        @Override
        public PostHolders posts() {
            return school.posts();
        }

        @Override
        public boolean isTarget(PersonId person) {
            return school.spared().getOrDefault(reader, Set.of()).contains(person);
        }
    }

    /** Whoever asks now may have to ask when the database is away. */
    public void isAsking(Scope scope) {
        askers.computeIfAbsent(scope.org(), org -> new ConcurrentHashMap<>())
                .put(scope.actor().account(), clock.instant());
    }

    /**
     * Who holds that ticket; empty when their account was closed or may not ask the desk any more,
     * as far as is remembered.
     */
    public Optional<ActorRef> reader(DeskTicket ticket) {
        return Optional.ofNullable(schools.get(ticket.org()))
                .flatMap(school -> Optional.ofNullable(school.readers().get(ticket.account())));
    }

    /**
     * What is remembered for whoever holds that ticket; what has ended since has ended here too.
     */
    public Optional<Here> here(DeskTicket ticket) {
        return reader(ticket)
                .map(reader -> Objects.requireNonNull(schools.get(ticket.org())))
                .map(school -> new FromMemory(school, ticket.account(), clock.instant()));
    }

    /** Reads every school again whose desk was asked lately, and those that nobody has read yet. */
    public void refresh() {
        Instant now = clock.instant();
        askers.values()
                .forEach(who ->
                        who.values().removeIf(last -> last.plus(DeskTicket.LIFE).isBefore(now)));
        acts.organisations().stream()
                .filter(org -> !schools.containsKey(org) || !lately(org).isEmpty())
                .forEach(this::refresh);
    }

    /** Reads one school again. */
    public void refresh(OrgId org) {
        School school = acts.lookUp(Scopes.ofEvenhand(org, REQUEST), this::read);
        lately(org).keySet().forEach(asker -> spare(org, school, asker));
        schools.put(org, school);
    }

    private Map<AccountId, Instant> lately(OrgId org) {
        return askers.getOrDefault(org, Map.of());
    }

    private School read(Unit unit) {
        Here here = cards.here(unit);
        EverybodyBound bound = here.bound();
        Instant end = unit.now().plus(DeskTicket.LIFE);
        Set<PersonId> held =
                bound.everybody().stream()
                        .filter(id -> bound.bindsBetween(id, unit.now(), end))
                        .collect(Collectors.toSet());
        Roll roll = here.roll().ofTheseAndWhoIsEasilyTakenForThem(held);
        Map<AccountId, ActorRef> readers =
                StaffAccount.all(unit).stream()
                        .filter(StaffAccount::isOpen)
                        .filter(account -> Right.FRONT_DESK.isOpenTo(roles(account, unit.now())))
                        .map(account -> new ActorRef(account.id(), account.name()))
                        .collect(Collectors.toMap(ActorRef::account, Function.identity()));
        return new School(
                unit.now(),
                bound,
                roll,
                roll.people().stream()
                        .flatMap(id -> People.byId(unit, id).stream())
                        .flatMap(person -> person.same().records().stream())
                        .flatMap(record -> People.byId(unit, record).stream())
                        .collect(
                                Collectors.toMap(
                                        Person::id,
                                        Function.identity(),
                                        // Joined while it was read: whichever is the later reading.
                                        (_, again) -> again)),
                here.posts(),
                readers,
                new ConcurrentHashMap<>());
    }

    private static Set<Role> roles(StaffAccount account, Instant moment) {
        return account.holdings().stream()
                .filter(holding -> holding.isSoAt(moment))
                .map(Holding::role)
                .collect(Collectors.toSet());
    }

    private void spare(OrgId org, School school, AccountId asker) {
        ActorRef reader = school.readers().get(asker);
        if (reader != null) {
            Set<PersonId> held = school.people().keySet();
            school.spared()
                    .put(
                            asker,
                            acts.lookUp(
                                    new Scope(org, reader, Set.of(), REQUEST),
                                    unit ->
                                            held.stream()
                                                    .filter(cards.here(unit)::isTarget)
                                                    .collect(Collectors.toSet())));
        }
    }
}

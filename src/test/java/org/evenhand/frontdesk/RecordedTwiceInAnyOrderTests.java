package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.RecordsJoined;
import org.evenhand.people.Sameness;
import org.evenhand.people.act.JoiningTwoRecords;
import org.evenhand.people.act.PartingTwoRecords;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.EverybodyBound;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.Ruling;
import org.evenhand.walk.ReadySchool;
import org.junit.jupiter.api.Test;

/**
 * People, contacts, restrictions, joinings and partings in any order: for every record the ruling,
 * the restrictions, the contacts and the search are those of the union that a model finds which
 * only follows lines between records, and the desk without its database says the same.
 */
@Paragraphs({"P45", "P51"})
class RecordedTwiceInAnyOrderTests {
    private static final int STEPS = 90;

    private final ReadySchool ready = ReadySchool.founded();
    private final Imposing on = new Imposing(ready.school());
    private final Model model = new Model();

    /** What is so, as somebody with a pencil would keep it. */
    private static final class Model {
        record Line(FactId joining, PersonId shown, PersonId other) {}

        final List<PersonId> records = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        final Map<PersonId, Set<EntryId>> contacts = new HashMap<>();
        final Map<PersonId, Set<RestrictionId>> restrictions = new HashMap<>();
        final Map<PersonId, String> numbers = new HashMap<>();

        Set<PersonId> reachableFrom(PersonId record) {
            Set<PersonId> reached = new HashSet<>(Set.of(record));
            for (int before = 0; before != reached.size(); ) {
                before = reached.size();
                for (Line line : lines) {
                    if (reached.contains(line.shown()) || reached.contains(line.other())) {
                        reached.add(line.shown());
                        reached.add(line.other());
                    }
                }
            }
            return reached;
        }

        PersonId shown(PersonId record) {
            Set<PersonId> reached = reachableFrom(record);
            return lines.stream()
                    .filter(line -> reached.contains(line.shown()))
                    .reduce((earlier, later) -> later)
                    .map(Line::shown)
                    .orElse(record);
        }

        <T> Set<T> ofAll(PersonId record, Map<PersonId, Set<T>> kept) {
            return reachableFrom(record).stream()
                    .flatMap(each -> kept.getOrDefault(each, Set.of()).stream())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyRecordAnswersLikeTheUnionWhateverTheOrder() {
        long seed = Long.getLong("evenhand.seed", 20261125L);
        Random random = new Random(seed);
        List<String> different = new ArrayList<>();
        int asked = 0;
        for (int step = 0; step < STEPS; step++) {
            does(random, step);
            if (step % 6 == 5 || step == STEPS - 1) {
                asked += model.records.size();
                different.addAll(differences(this::contactsOf, "seed " + seed + " step " + step));
            }
        }
        while (!model.lines.isEmpty()) {
            part(model.lines.get(random.nextInt(model.lines.size())));
        }
        different.addAll(differences(this::contactsOf, "seed " + seed + ", all parted"));

        assertThat(different).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    /** The control: a list of contacts that asks for the one record alone is found out. */
    @Test
    void aReaderThatForgetsTheOtherRecordIsFound() {
        add(0);
        add(1);
        PersonId one = model.records.getFirst();
        PersonId other = model.records.getLast();
        log(other);
        join(one, other);

        assertThat(differences(this::contactsOf, "whole")).isEmpty();
        assertThat(differences(this::contactsOnOneRecord, "forgetting"))
                .singleElement()
                .asString()
                .contains("contacts");
    }

    /** The control: a search table that was not made again after a joining is found out. */
    @Test
    void anIndexOfAnEarlierDayIsFound() {
        add(0);
        add(1);
        join(model.records.getFirst(), model.records.getLast());
        lookUp(unit ->
                unit.sql()
                        .sql(
                                """
                                insert into evenhand.person_index
                                values (:org, :person, 'Person Xqbbb', 'person xqbbb', '', '')
                                """)
                        .param("org", unit.scope().org().value())
                        .param("person", model.records.getLast().value())
                        .update());

        assertThat(differences(this::contactsOf, "stale")).isNotEmpty();
        lookUp(unit -> {
            PersonIndex.rebuild(unit);
            return true;
        });
        assertThat(differences(this::contactsOf, "made again")).isEmpty();
    }

    private void does(Random random, int step) {
        if (model.records.size() < 4) {
            add(step);
            return;
        }
        PersonId one = model.records.get(random.nextInt(model.records.size()));
        PersonId other = model.records.get(random.nextInt(model.records.size()));
        switch (random.nextInt(10)) {
            case 0 -> add(step);
            case 1, 2 -> log(one);
            case 3 -> impose(one);
            case 4 -> lift(one, random);
            case 5, 6, 7 -> {
                if (!model.reachableFrom(one).contains(other)) {
                    join(one, other);
                }
            }
            default -> {
                if (!model.lines.isEmpty()) {
                    part(model.lines.get(random.nextInt(model.lines.size())));
                }
            }
        }
    }

    private void add(int step) {
        PersonId person = on.somebody("Person Xq" + word(step));
        String number = "01632 96%04d".formatted(step);
        on.reachedBy(person, ContactKind.PHONE, number);
        model.records.add(person);
        model.numbers.put(person, number);
    }

    /** Letters, of which no two words are alike. */
    private static String word(int step) {
        char letter = (char) ('a' + step % 26);
        return String.valueOf(letter).repeat(3 + step / 26);
    }

    private void log(PersonId person) {
        EntryId entry = ready.toBeReviewed(person, ago(3), "Shouted.", "Useless");
        model.contacts.computeIfAbsent(person, _ -> new HashSet<>()).add(entry);
    }

    private void impose(PersonId person) {
        RestrictionId id = on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        model.restrictions.computeIfAbsent(person, _ -> new HashSet<>()).add(id);
    }

    private void lift(PersonId person, Random random) {
        List<RestrictionId> theirs = List.copyOf(model.restrictions.getOrDefault(person, Set.of()));
        if (!theirs.isEmpty()) {
            RestrictionId lifted = theirs.get(random.nextInt(theirs.size()));
            on.lifted(lifted, person, on.now().minusSeconds(1));
            model.restrictions.getOrDefault(person, new HashSet<>()).remove(lifted);
        }
    }

    private void join(PersonId shown, PersonId other) {
        PersonId one = model.shown(shown);
        PersonId two = model.shown(other);
        Outcome outcome =
                ready.the(JoiningTwoRecords.class)
                        .join(
                                ready.as(ready.head),
                                form(),
                                new JoiningTwoRecords.Joining(
                                        shown,
                                        other,
                                        List.of(Sameness.THEY_SAID_SO, Sameness.DOCUMENT),
                                        "Asked, and a passport was seen.",
                                        "Recorded twice.",
                                        true));
        model.lines.add(new Model.Line(new FactId(ReadySchool.idIn(outcome)), one, two));
    }

    private void part(Model.Line line) {
        Recorded<RecordsJoined> joined =
                lookUp(unit ->
                        unit.all(RecordsJoined.class).stream()
                                .filter(each -> each.id().equals(line.joining()))
                                .findFirst()
                                .orElseThrow());
        done(
                ready.the(PartingTwoRecords.class)
                        .part(ready.as(ready.head), form(), joined, "They are two."));
        model.lines.remove(line);
    }

    private List<String> differences(Function<PersonId, Set<EntryId>> contacts, String when) {
        List<String> different = new ArrayList<>();
        Here memory = memory();
        for (PersonId record : model.records) {
            Set<RestrictionId> bound = model.ofAll(record, model.restrictions);
            tell(
                    different,
                    when,
                    "contacts",
                    contacts.apply(record),
                    model.ofAll(record, model.contacts));
            tell(different, when, "restrictions", inForce(record), bound);
            tell(
                    different,
                    when,
                    "all restrictions",
                    everRestricted(record).containsAll(bound),
                    true);
            tell(different, when, "ruling", isRefused(record), !bound.isEmpty());
            tell(
                    different,
                    when,
                    "from memory",
                    isRefused(memory.bound(), record),
                    !bound.isEmpty());
            tell(
                    different,
                    when,
                    "known from memory",
                    memory.person(record).map(person -> person.shown()),
                    bound.isEmpty()
                            ? memory.person(record).map(_ -> model.shown(record))
                            : Optional.of(model.shown(record)));
            tell(different, when, "by number", found(record), List.of(model.shown(record)));
        }
        tell(different, when, "everybody once", everybodyFound(), shownOnes());
        return different;
    }

    private static void tell(
            List<String> different, String when, String what, Object is, Object shouldBe) {
        if (!is.equals(shouldBe)) {
            different.add("%s: %s are %s, and should be %s".formatted(when, what, is, shouldBe));
        }
    }

    private Set<EntryId> contactsOf(PersonId record) {
        return lookUp(unit ->
                Entries.about(unit, record).stream().map(Entry::id).collect(Collectors.toSet()));
    }

    private Set<EntryId> contactsOnOneRecord(PersonId record) {
        return lookUp(unit ->
                Entries.about(unit, record).stream()
                        .filter(entry -> entry.person().equals(Optional.of(record)))
                        .map(Entry::id)
                        .collect(Collectors.toSet()));
    }

    private Set<RestrictionId> inForce(PersonId record) {
        return lookUp(unit ->
                ready.the(InForce.class).on(unit, record, unit.now()).stream()
                        .map(Restriction::id)
                        .collect(Collectors.toSet()));
    }

    private Set<RestrictionId> everRestricted(PersonId record) {
        return lookUp(unit ->
                Restrictions.on(unit, record).restrictions().stream()
                        .map(Restriction::id)
                        .collect(Collectors.toSet()));
    }

    private boolean isRefused(PersonId record) {
        return lookUp(unit -> isRefused(ready.the(InForce.class).everybody(unit), record));
    }

    private boolean isRefused(EverybodyBound bound, PersonId record) {
        return bound.ruleOn(
                        new ContactProposal(
                                record,
                                Channel.IN_PERSON_ON_SITE,
                                Direction.IN,
                                Place.INSIDE,
                                Purpose.SAME_MATTER,
                                Optional.empty(),
                                on.now(),
                                false))
                instanceof Ruling.NotPermitted;
    }

    private List<PersonId> found(PersonId record) {
        return lookUp(unit ->
                People.with(unit, ContactKind.PHONE, model.numbers.getOrDefault(record, ""))
                        .stream()
                        .map(People.Found::id)
                        .toList());
    }

    private Set<String> everybodyFound() {
        return lookUp(unit ->
                        People.find(unit, "person", 500).stream()
                                .map(found -> found.id().text())
                                .toList())
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> shownOnes() {
        return model.records.stream()
                .map(record -> model.shown(record).text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Here memory() {
        InstantSource clock = on::now;
        DeskMemory memory =
                new DeskMemory(ready.the(Acts.class), ready.the(DeskCards.class), clock);
        memory.isAsking(ready.as(ready.office));
        memory.refresh(ready.school().org());
        return memory.here(new DeskTicket(ready.office.id(), ready.school().org(), on.now()))
                .orElseThrow();
    }

    private <T> T lookUp(Function<Unit, T> work) {
        return ready.the(Acts.class).lookUp(ready.as(ready.head), work);
    }
}

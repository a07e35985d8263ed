package org.evenhand.contactlog.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.IssuesUsed;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.contactlog.Triages;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Restriction;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Link;
import org.evenhand.ui.Times;

/** What the page of a triage says, worked out in one unit of work. */
record TriageInWords(Unit unit, InForce inForce, TriagingAContact triaging, Entry entry) {
    private static final int MOST_CANDIDATES = 6;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /**
     * Whom it came from, as somebody said: with the address, when it was triaged, or when the entry
     * was given its name.
     */
    Optional<PersonId> whose(Optional<PersonId> said) {
        return said.filter(id -> People.byId(unit, id).isPresent())
                .or(() -> Triages.of(unit, entry.id()).map(it -> it.fact().person()))
                .or(entry::person);
    }

    TriageView view(Optional<PersonId> said) {
        Optional<Person> person = whose(said).flatMap(id -> People.byId(unit, id));
        List<Restriction> bound =
                person.map(it -> Triages.bound(unit, inForce, it.id(), entry)).orElse(List.of());
        return new TriageView(
                EntryView.of(entry),
                address(),
                person.isPresent() ? List.of() : candidates(),
                person.map(it -> it.id().text()).orElse(""),
                person.map(Person::name).orElse(""),
                person.map(this::speakers).orElse(List.of()),
                inForce(bound),
                person.map(it -> rulings(it.id())).orElse(List.of()),
                addressees(bound),
                owners(),
                entry.told().channel().isAtTheDoor(),
                entry.wasCalledAsAnEmergency(),
                Triages.of(unit, entry.id()).map(this::triaged).orElse(List.of()));
    }

    private List<String> speakers(Person person) {
        return Person.soOn(entry.happenedOn(), person.representatives()).stream()
                .map(one ->
                        "%s (%s) may speak for %s. What a representative sends is no breach by the person, and nothing binds the representative (E10)."
                                .formatted(one.representative(), one.relation(), person.name()))
                .toList();
    }

    /** What is asked of them, and how much of what is counted was used before this contact. */
    private List<String> inForce(List<Restriction> bound) {
        List<Recorded<ContactTriaged>> triages =
                bound.stream()
                        .map(Restriction::person)
                        .distinct()
                        .flatMap(person -> Triages.thatCount(Triages.about(unit, person)).stream())
                        .toList();
        List<Entry> triaged =
                triages.stream()
                        .flatMap(one -> Entries.byId(unit, one.fact().entry()).stream())
                        .toList();
        return bound.stream()
                .flatMap(one ->
                        Stream.concat(
                                one.termsAt(entry.happenedAt()).clauses().stream()
                                        .map(it -> it.clause().sentence()),
                                IssuesUsed.inWords(one, triages, triaged, entry.happenedAt())
                                        .stream()))
                .toList();
    }

    private String address() {
        return "/contacts/" + entry.id().text() + "/triage";
    }

    private List<Link> candidates() {
        return People.find(unit, entry.told().who(), MOST_CANDIDATES).stream()
                .map(found -> Link.to(found.name(), address() + "?person=" + found.id().text()))
                .toList();
    }

    /** As if it were for nobody in particular, and inside when it was on site. */
    private List<RulingView> rulings(PersonId person) {
        return Stream.of(TriagedAs.values())
                .filter(as -> as != TriagedAs.BREACH)
                .map(as ->
                        RulingView.of(
                                as.words(),
                                triaging.ruling(
                                        unit,
                                        entry,
                                        new TriagingAContact.Told(
                                                person,
                                                as,
                                                Place.INSIDE,
                                                Optional.empty(),
                                                "",
                                                Optional.empty(),
                                                null))))
                .toList();
    }

    private List<Choice> addressees(List<Restriction> bound) {
        Map<String, String> staff = new LinkedHashMap<>();
        bound.stream()
                .flatMap(it -> it.termsAt(entry.happenedAt()).clauses().stream())
                .flatMap(it -> it.clause().staff())
                .forEach(it -> staff.put(it.account().text(), it.name()));
        if (staff.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        staff.forEach((id, name) -> choices.add(Choice.of(id, name)));
        choices.add(Choice.of("", "Nobody in particular, or somebody else"));
        return choices;
    }

    private List<Choice> owners() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose somebody")),
                        Colleagues.staff(unit).all().stream()
                                .map(each -> Choice.of(each.account().text(), each.name())))
                .toList();
    }

    private List<String> triaged(Recorded<ContactTriaged> recorded) {
        ContactTriaged told = recorded.fact();
        List<String> lines = new ArrayList<>();
        lines.add(said(told));
        lines.add("Why: " + told.reason());
        if (told.saidToBe() != null) {
            lines.add("Came as something else: " + told.saidToBe().plainly() + ".");
        }
        if (told.owner() != null && told.replyBy() != null) {
            lines.add("%s answers it by %s.".formatted(told.owner(), DAY.format(told.replyBy())));
        }
        lines.add(recorded.actor().name() + ", " + said(recorded.recordedAt()));
        return lines;
    }

    /** What was allowed says the same as what it was, of a breach. */
    private static String said(ContactTriaged told) {
        String as = told.as().words() + ".";
        String compared = told.compared().words() + ".";
        return told.as() == TriagedAs.BREACH && told.compared() == Compared.BREACH
                ? as
                : as + " " + compared;
    }

    private static String said(Instant moment) {
        ZonedDateTime there = moment.atZone(Period.LONDON);
        return DAY.format(there) + ", " + Times.said(there.toLocalTime());
    }
}

package org.evenhand.frontdesk.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.Identity;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.SafetyLine;
import org.springframework.stereotype.Component;

/** Searches of the desk: who is shown, and who is looked at, leaves a trace (P51). */
@Component
class DeskSearch {
    private static final int MOST = 8;
    private static final double LEAST_SCORE = 0.6;

    private final Acts acts;
    private final DeskCards cards;

    DeskSearch(Acts acts, DeskCards cards) {
        this.acts = acts;
        this.cards = cards;
    }

    SearchView search(Scope scope, String typed) {
        Id[] held =
                acts.lookUp(
                        scope,
                        unit ->
                                People.find(unit, typed, MOST).stream()
                                        .filter(found -> found.score() >= LEAST_SCORE)
                                        .map(People.Found::id)
                                        .filter(id -> cards.isAnythingInForceOn(unit, id))
                                        .toArray(Id[]::new));
        return acts.read(scope, "desk-search", unit -> found(unit, typed, held), held);
    }

    private SearchView found(Unit unit, String typed, Id[] held) {
        List<Person> people =
                Stream.of(held)
                        .map(id -> People.byId(unit, new PersonId(id.value())))
                        .flatMap(Optional::stream)
                        .toList();
        Wanted wanted = Wanted.of(typed);
        return new SearchView(
                typed,
                isShared(unit, wanted, typed, people),
                people.stream()
                        .flatMap(person ->
                                cards.of(unit, person).stream()
                                        .map(card -> candidate(unit, typed, person, card)))
                        .toList(),
                "Nobody"
                        + (people.isEmpty() ? " " : " else ")
                        + wanted.words()
                        + " has anything in force, as at "
                        + AsAt.said(unit.now())
                        + ".");
    }

    private static CandidateView candidate(Unit unit, String typed, Person person, DeskCard card) {
        return new CandidateView(
                person.id().text(),
                person.name(),
                Identity.of(person, unit.today()).canBeAsked(typed),
                card.safety().filter(it -> it != SafetyLine.CALM).map(SafetyLine::words).orElse(""),
                card.readerIsTarget() ? CardView.spared(card.fetch()) : "");
    }

    /** Used by several people, as far as is recorded, or marked as shared with one not recorded. */
    private static boolean isShared(Unit unit, Wanted wanted, String typed, List<Person> people) {
        return switch (wanted) {
            case NAME -> false;
            case NUMBER ->
                    People.with(unit, ContactKind.PHONE, typed).size() > 1
                            || isMarked(people, ContactKind.PHONE);
            case ADDRESS ->
                    People.with(unit, ContactKind.E_MAIL, typed).size() > 1
                            || isMarked(people, ContactKind.E_MAIL);
        };
    }

    private static boolean isMarked(List<Person> people, ContactKind kind) {
        return people.stream()
                .flatMap(person -> person.contactPoints().stream())
                .map(point -> point.kept().fact())
                .anyMatch(fact -> fact.kind() == kind && fact.shared());
    }

    /**
     * The card of a person, when the second fact fits the first (J3).
     *
     * @param knownBySight whether whoever asks knows the person: that is a second fact too
     */
    Optional<DeskCard> card(
            Scope scope, PersonId id, String first, String second, boolean knownBySight) {
        return Objects.requireNonNull(
                acts.read(
                        scope,
                        knownBySight ? "desk-card-known-by-sight" : "desk-card",
                        unit ->
                                People.byId(unit, id)
                                        .filter(person ->
                                                knownBySight || isSure(unit, person, first, second))
                                        .flatMap(person -> cards.of(unit, person)),
                        id));
    }

    /** Of two who share a number, what fits both tells nobody apart: their child, for one (E2). */
    private static boolean isSure(Unit unit, Person person, String first, String second) {
        return Identity.of(person, unit.today()).isSure(first, second)
                && sharing(unit, first)
                        .filter(other -> !other.id().equals(person.id()))
                        .noneMatch(other -> Identity.of(other, unit.today()).isSure(first, second));
    }

    /** Everybody whose number or address that is, whether anything is in force on them or not. */
    private static Stream<Person> sharing(Unit unit, String typed) {
        return switch (Wanted.of(typed)) {
            case NAME -> Stream.empty();
            case NUMBER ->
                    People.with(unit, ContactKind.PHONE, typed).stream()
                            .flatMap(it -> person(unit, it));
            case ADDRESS ->
                    People.with(unit, ContactKind.E_MAIL, typed).stream()
                            .flatMap(it -> person(unit, it));
        };
    }

    private static Stream<Person> person(Unit unit, People.Found found) {
        return People.byId(unit, found.id()).stream();
    }
}

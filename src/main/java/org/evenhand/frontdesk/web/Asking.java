package org.evenhand.frontdesk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.frontdesk.DeskCards;
import org.evenhand.frontdesk.Here;
import org.evenhand.frontdesk.Identity;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.RecordedAs;
import org.evenhand.restriction.SafetyLine;

/** What the desk is asked and answers, whether it knows it from the record or from memory. */
record Asking(Here here) {
    private static final int MOST = 8;
    private static final int NAMESAKES = 50;
    private static final double LEAST_SCORE = 0.6;

    /** Less than a letter makes. */
    private static final double ABOUT_AS_WELL = 0.02;

    /** Those who may be meant and on whom something is in force, the likeliest first. */
    List<PersonId> held(String typed) {
        // Of those alone: eight namesakes on whom nothing is in force must not hide the ninth.
        return here.roll().find(typed, id -> DeskCards.isAnythingInForceOn(here, id), MOST).stream()
                .filter(found -> found.score() >= LEAST_SCORE)
                .map(People.Found::id)
                .toList();
    }

    SearchView found(String typed, List<PersonId> held) {
        List<Person> people = held.stream().flatMap(id -> here.person(id).stream()).toList();
        Wanted wanted = Wanted.of(typed);
        return new SearchView(
                typed,
                isShared(wanted, typed, people),
                people.stream()
                        .flatMap(person ->
                                DeskCards.of(here, person).stream()
                                        .map(card -> candidate(typed, person, card)))
                        .toList(),
                held.size() == MOST
                        ? "There may be more on whom something is in force: type more of the name."
                        : "Nobody"
                                + (people.isEmpty() ? " " : " else ")
                                + wanted.words()
                                + " has anything in force, as at "
                                + AsAt.said(here.asAt())
                                + ".");
    }

    private CandidateView candidate(String typed, Person person, DeskCard card) {
        return new CandidateView(
                person.id().text(),
                called(person),
                Identity.of(person, here.today()).canBeAsked(typed),
                card.safety().filter(it -> it != SafetyLine.CALM).map(SafetyLine::words).orElse(""),
                card.readerIsTarget() ? CardView.spared(card.fetch()) : "");
    }

    /** Whoever was asked for by the name of another record reads why this one is meant (E12). */
    private static String called(Person person) {
        List<String> others =
                person.otherRecords().stream()
                        .map(RecordedAs::name)
                        .filter(name -> !name.equals(person.name()))
                        .distinct()
                        .toList();
        return others.isEmpty()
                ? person.name()
                : "%s (also recorded as %s)".formatted(person.name(), String.join(", ", others));
    }

    /** Used by several people, as far as is recorded, or marked as shared with one not recorded. */
    private boolean isShared(Wanted wanted, String typed, List<Person> people) {
        return switch (wanted) {
            case NAME -> false;
            case NUMBER ->
                    here.roll().with(ContactKind.PHONE, typed).size() > 1
                            || isMarked(people, ContactKind.PHONE);
            case ADDRESS ->
                    here.roll().with(ContactKind.E_MAIL, typed).size() > 1
                            || isMarked(people, ContactKind.E_MAIL);
        };
    }

    private static boolean isMarked(List<Person> people, ContactKind kind) {
        return people.stream()
                .flatMap(person -> person.contactPoints().stream())
                .map(point -> point.kept().fact())
                .anyMatch(fact -> fact.kind() == kind && fact.shared());
    }

    /** The card of a person, when the second fact fits the first (J3). */
    Optional<DeskCard> card(PersonId id, String first, String second, boolean knownBySight) {
        return here.person(id)
                .filter(person -> knownBySight || isSure(person, first, second))
                .flatMap(person -> DeskCards.of(here, person));
    }

    /** Of two who share a number or a name, what fits both tells nobody apart (E2). */
    private boolean isSure(Person person, String first, String second) {
        return Identity.of(person, here.today()).isSure(first, second)
                && asMuchMeant(person, first)
                        .filter(other -> !person.isRecordedAs(other.id()))
                        .noneMatch(other -> Identity.of(other, here.today()).isSure(first, second));
    }

    /**
     * Everybody whose number or address that is, or whom the name fits as well, whether anything is
     * in force on them or not.
     */
    private Stream<Person> asMuchMeant(Person person, String typed) {
        return switch (Wanted.of(typed)) {
            case NAME -> people(fittedAsWell(person, here.roll().find(typed, NAMESAKES)));
            case NUMBER -> people(here.roll().with(ContactKind.PHONE, typed));
            case ADDRESS -> people(here.roll().with(ContactKind.E_MAIL, typed));
        };
    }

    private static List<People.Found> fittedAsWell(Person person, List<People.Found> found) {
        double own =
                found.stream()
                        .filter(one -> person.isRecordedAs(one.id()))
                        .mapToDouble(People.Found::score)
                        .findFirst()
                        .orElse(LEAST_SCORE);
        return found.stream().filter(one -> one.score() > own - ABOUT_AS_WELL).toList();
    }

    private Stream<Person> people(List<People.Found> found) {
        return found.stream().flatMap(one -> here.person(one.id()).stream());
    }
}

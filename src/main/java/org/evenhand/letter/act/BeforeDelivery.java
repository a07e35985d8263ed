package org.evenhand.letter.act;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Recipient;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery.Delivery;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPoint;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.SecondFact;

/**
 * The rules for sending a letter to the right person at the right address, all asked together: the
 * commonest breach in schools is a letter to the wrong one.
 */
record BeforeDelivery(Unit unit, IssuedLetter letter, Delivery delivery) {
    private static final PolicyParagraph SECOND_FACT = new PolicyParagraph("E12");
    private static final PolicyParagraph HOUSEHOLDS = new PolicyParagraph("E2");
    private static final PolicyParagraph SERVICE = new PolicyParagraph("B44");

    Grounds grounds() {
        Grounds moment =
                Stream.of(
                                Moments.notAhead(unit, delivery.at()),
                                Moments.notBeforeIssue(letter, delivery.at()))
                        .collect(Grounds.collecting());
        if (!letter.kind().goesToThePerson()) {
            return moment;
        }
        Person person =
                People.byId(unit, letter.person())
                        .orElseThrow(() -> new IllegalStateException("The person is recorded"));
        Grounds rightPlace =
                Stream.of(confirmed(person), bearsAnAddress(), addressIsCurrent(person))
                        .collect(Grounds.collecting());
        return moment.and(Recipient.of(unit, letter.person()).against(delivery.at()))
                .and(rightPlace)
                .and(rightMailbox(person));
    }

    /** The same without whether anybody made sure who is meant. */
    Grounds groundsOfTheAddress() {
        Person person =
                People.byId(unit, letter.person())
                        .orElseThrow(() -> new IllegalStateException("The person is recorded"));
        return Stream.of(bearsAnAddress(), addressIsCurrent(person))
                .collect(Grounds.collecting())
                .and(Recipient.of(unit, letter.person()).against(delivery.at()));
    }

    /**
     * Of an e-mail whose recipient was made sure of before, what stands against it at this moment.
     */
    Grounds still() {
        Person person =
                People.byId(unit, letter.person())
                        .orElseThrow(() -> new IllegalStateException("The person is recorded"));
        return Recipient.of(unit, letter.person()).against(delivery.at()).and(rightMailbox(person));
    }

    private Grounds rightMailbox(Person person) {
        return Stream.of(mailboxIsTheirs(person), mailboxIsTheirsAlone(person))
                .collect(Grounds.collecting());
    }

    private Optional<Ground> confirmed(Person person) {
        SecondFact fact = delivery.secondFact();
        return fact == null
                ? Optional.of(
                        new Ground(
                                "letter.recipient-not-confirmed",
                                SECOND_FACT,
                                "Nothing but the name says who is meant",
                                "Make sure by their child, their postcode or their phone number"))
                : fact.against(person, unit.today(), delivery.typed())
                        .or(() -> copied(person, fact));
    }

    /**
     * A letter made for a namesake bears the namesake's postcode: copied from it, it agrees with
     * itself. It counts only where the register holds nothing else to compare with.
     */
    private Optional<Ground> copied(Person person, SecondFact fact) {
        boolean isPrinted =
                printed(letter).anyMatch(SecondFact.postcodes(delivery.typed()).toList()::contains);
        return fact == SecondFact.POSTCODE && isPrinted && anotherIsKnown(unit, person)
                ? Optional.of(
                        new Ground(
                                "letter.second-fact-stands-on-it",
                                SECOND_FACT,
                                "That postcode stands on the letter itself, so it does not say whose letter it is",
                                "Use the first name of their child, or the last digits of their phone number"))
                : Optional.empty();
    }

    private static Stream<String> printed(IssuedLetter letter) {
        return SecondFact.postcodes(String.join(" ", letter.issued().address()));
    }

    private static boolean anotherIsKnown(Unit unit, Person person) {
        return Stream.of(SecondFact.CHILD, SecondFact.PHONE)
                .anyMatch(other -> other.isKnown(person, unit.today()));
    }

    /** What can make sure of its recipient; not the postcode that is copied from it. */
    static List<SecondFact> serving(Unit unit, IssuedLetter letter) {
        boolean copied =
                printed(letter).findAny().isPresent()
                        && People.byId(unit, letter.person())
                                .filter(person -> anotherIsKnown(unit, person))
                                .isPresent();
        return Stream.of(SecondFact.values())
                .filter(fact -> !copied || fact != SecondFact.POSTCODE)
                .toList();
    }

    private Optional<Ground> bearsAnAddress() {
        return delivery.method().isByPost() && letter.issued().address().isEmpty()
                ? Optional.of(
                        new Ground(
                                "letter.bears-no-address",
                                SERVICE,
                                "The letter bears no address, so it cannot have been posted in a window envelope",
                                "Hand it over or e-mail it, or issue it with the address"))
                : Optional.empty();
    }

    /** A letter printed before somebody moved would land with whoever lives there now. */
    private Optional<Ground> addressIsCurrent(Person person) {
        Set<String> printed =
                SecondFact.postcodes(String.join(" ", letter.issued().address()))
                        .collect(Collectors.toSet());
        Set<String> current =
                points(person, ContactKind.POST)
                        .map(ContactPointAdded::value)
                        .filter(Objects::nonNull)
                        .flatMap(SecondFact::postcodes)
                        .collect(Collectors.toSet());
        boolean goesToTheAddress =
                delivery.method().isByPost() || delivery.method() == SendingMethod.LEFT_AT_ADDRESS;
        return goesToTheAddress
                        && !printed.isEmpty()
                        && !current.isEmpty()
                        && printed.stream().noneMatch(current::contains)
                        && points(person, ContactKind.POST).noneMatch(ContactPointAdded::safe)
                ? Optional.of(
                        new Ground(
                                "letter.address-is-not-theirs-now",
                                SERVICE,
                                "The register now has another address for this person than the letter bears",
                                "Hand it over, or issue it afresh; if the register is wrong, put it right first"))
                : Optional.empty();
    }

    private Optional<Ground> mailboxIsTheirs(Person person) {
        return delivery.method().isByEmail() && mailboxes(person).isEmpty()
                ? Optional.of(
                        new Ground(
                                "letter.mailbox-is-not-theirs",
                                SECOND_FACT,
                                "That e-mail address is not recorded as theirs",
                                "Check it, or record it on their page with who confirmed it"))
                : Optional.empty();
    }

    /** Two parents with one mailbox get two letters by another way (E2). */
    private Optional<Ground> mailboxIsTheirsAlone(Person person) {
        boolean shared =
                delivery.method().isByEmail()
                        && (mailboxes(person).stream().anyMatch(ContactPointAdded::shared)
                                || People.with(unit, ContactKind.E_MAIL, delivery.whereTo())
                                        .stream()
                                        .anyMatch(found -> !person.isRecordedAs(found.id())));
        return shared
                ? Optional.of(
                        new Ground(
                                "letter.mailbox-is-shared",
                                HOUSEHOLDS,
                                "Somebody else reads that mailbox too",
                                "Post it or hand it over"))
                : Optional.empty();
    }

    private List<ContactPointAdded> mailboxes(Person person) {
        String wanted = plain(delivery.whereTo());
        return points(person, ContactKind.E_MAIL)
                .filter(point -> point.value() != null && plain(point.value()).equals(wanted))
                .toList();
    }

    private Stream<ContactPointAdded> points(Person person, ContactKind kind) {
        return Person.soOn(
                        unit.today(),
                        person.contactPoints().stream().map(ContactPoint::kept).toList())
                .stream()
                .filter(point -> point.kind() == kind);
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}

package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.junit.jupiter.api.Test;

/** How a person is folded from what was recorded. */
@Paragraphs({"P3", "J26"})
class PersonTests {
    private static final PersonId DARREN = new PersonId(new UUID(7, 1));
    private static final Instant THEN = Instant.parse("2026-09-01T09:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void aContactPointIsTheirsFromItsFirstDayToItsLastBothIncluded() {
        Recorded<ContactPointAdded> phone = told(phone("07700 900142", MONDAY, MONDAY.plusDays(4)));

        Kept<ContactPointAdded> kept = fold(phone).contactPoints().getFirst().kept();

        assertThat(kept.isSoOn(MONDAY.minusDays(1))).isFalse();
        assertThat(kept.isSoOn(MONDAY)).isTrue();
        assertThat(kept.isSoOn(MONDAY.plusDays(4))).isTrue();
        assertThat(kept.isSoOn(MONDAY.plusDays(5))).isFalse();
    }

    @Test
    void whatEndedStaysWithTheDayAndTheReason() {
        Recorded<ContactPointAdded> phone = told(phone("07700 900142", MONDAY, null));

        Person person =
                fold(
                        phone,
                        told(new NoLongerSo(DARREN, phone.id(), MONDAY.plusDays(2), "Changed")));

        Kept<ContactPointAdded> kept = person.contactPoints().getFirst().kept();
        assertThat(kept.lastDay()).isEqualTo(LocalDate.of(2026, 9, 9));
        assertThat(kept.because()).isEqualTo("Changed");
        assertThat(kept.isSoOn(MONDAY.plusDays(3))).isFalse();
    }

    @Test
    void theLatestNameCountsAndFormerOnesAreKeptLatestFirst() {
        Person person =
                fold(
                        told(new NameChanged(DARREN, "Darren Null", MONDAY, "")),
                        told(new NameChanged(DARREN, "Prince", MONDAY, "")));

        assertThat(person.name()).isEqualTo("Prince");
        assertThat(person.formerNames()).containsExactly("Darren Null", "Darren Whitlock");
    }

    @Test
    void theLastConfirmationCountsAlsoWhenAnOlderOneIsTypedAfterIt() {
        Recorded<ContactPointAdded> phone = told(phone("07700 900142", MONDAY, null));
        Person person =
                fold(
                        phone,
                        told(
                                new ContactPointConfirmed(
                                        DARREN, phone.id(), MONDAY.plusDays(9), "A")),
                        told(
                                new ContactPointConfirmed(
                                        DARREN, phone.id(), MONDAY.plusDays(3), "B")));

        assertThat(person.contactPoints().getFirst().confirmedOn())
                .isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(person.contactPoints().getFirst().confirmedBy()).isEqualTo("A");
    }

    @Test
    void factsRefuseNonsense() {
        assertThatThrownBy(() -> new PersonRecorded(DARREN, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PersonRecorded(DARREN, "x".repeat(301)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new PersonRecorded(DARREN, "x".repeat(300)).name()).hasSize(300);
        assertThatThrownBy(() -> phone("07700 900142", MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LedAway("Kai", Capacity.ADULT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void childrenAndStaffAsStaffAreLedAwayAndAdultsAreNot() {
        assertThat(WhoThePolicyIsAbout.groundsAgainst(Capacity.UNDER_18).all())
                .singleElement()
                .satisfies(ground -> assertThat(ground.paragraph().code()).isEqualTo("P3"));
        assertThat(WhoThePolicyIsAbout.groundsAgainst(Capacity.STAFF_AS_STAFF).all())
                .singleElement()
                .satisfies(ground -> assertThat(ground.paragraph().code()).isEqualTo("J26"));
        assertThat(WhoThePolicyIsAbout.groundsAgainst(Capacity.ADULT).isEmpty()).isTrue();
    }

    private static ContactPointAdded phone(
            String number, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new ContactPointAdded(
                DARREN, ContactKind.PHONE, number, false, from, until, null, "");
    }

    private static Person fold(Recorded<?>... more) {
        List<Recorded<?>> facts = new java.util.ArrayList<>();
        facts.add(told(new PersonRecorded(DARREN, "Darren Whitlock")));
        facts.addAll(List.of(more));
        return Person.of(DARREN, facts).orElseThrow();
    }

    private static <F extends Fact> Recorded<F> told(F fact) {
        ActorRef head = new ActorRef(new AccountId(new UUID(7, 9)), "Ruth Adeyemi");
        return new Recorded<>(new FactId(UUID.randomUUID()), fact, head, THEN, THEN);
    }
}

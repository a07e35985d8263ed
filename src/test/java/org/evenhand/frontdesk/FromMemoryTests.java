package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.evenhand.access.Account;
import org.evenhand.access.AccountClosed;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.people.ContactKind;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/** What the desk remembers while the database is away is what it would have read. */
@Paragraphs({"P51", "P60", "J3"})
class FromMemoryTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Account office = school.has("office", Role.OFFICE);
    private final PersonId karen = on.somebody("Karen Doyle");

    @Test
    void theCardIsTheOneOfTheRecordAndSaysOfWhenItIs() {
        on.child(karen, "Finn Doyle");
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        DeskMemory memory = memory(Duration.ZERO);

        Here here = memory.here(ticket(office.id())).orElseThrow();
        DeskCard card = DeskCards.of(here, here.person(karen).orElseThrow()).orElseThrow();

        DeskCard read =
                the(Acts.class)
                        .lookUp(
                                scope(office),
                                unit ->
                                        the(DeskCards.class)
                                                .of(unit, here.person(karen).orElseThrow()))
                        .orElseThrow();
        assertThat(card).usingRecursiveComparison().ignoringFields("asAt").isEqualTo(read);
        assertThat(card.asAt()).isEqualTo(here.asAt()).isBefore(read.asAt());
        assertThat(here.roll().find("karren doile", 8))
                .extracting(it -> it.id())
                .containsExactly(karen);
    }

    @Test
    void nobodyIsRememberedOnWhomNothingIsInForceButWhoIsEasilyTakenForThem() {
        PersonId kerry = on.somebody("Kerry Doyle");
        PersonId ken = on.somebody("Ken Doyle");
        PersonId kim = on.somebody("Kim Doyle");
        PersonId priya = on.somebody("Priya Nair");
        on.child(karen, "Finn Doyle").child(ken, "Finn Doyle").child(priya, "Finn Nair");
        on.reachedBy(karen, ContactKind.PHONE, "01632 960444")
                .reachedBy(kerry, ContactKind.PHONE, "01632 960444");
        on.imposed(karen, Imposing.terms(Imposing.notOnSite()));

        Here here = memory(Duration.ZERO).here(ticket(office.id())).orElseThrow();

        assertThat(here.roll().people()).containsExactlyInAnyOrder(karen, kerry, ken);
        assertThat(here.person(kim)).isEmpty();
        assertThat(here.person(priya)).isEmpty();
        assertThat(DeskCards.isAnythingInForceOn(here, kerry)).isFalse();
    }

    @Test
    void whatEndsOrBeginsWhileTheDatabaseIsAwayEndsAndBeginsHereToo() {
        PersonId untold = on.somebody("Told At Noon");
        Instant now = on.now();
        RestrictionId ends = on.imposed(karen, Imposing.terms(Imposing.notOnSite()));
        on.lifted(ends, karen, now.plus(Duration.ofHours(2)));
        RestrictionId begins = on.imposedAndNotTold(untold, Imposing.terms(Imposing.notOnSite()));
        on.told(begins, untold, now.plus(Duration.ofHours(2)));

        Here before = memory(Duration.ofHours(1)).here(ticket(office.id())).orElseThrow();
        Here after = memory(Duration.ofHours(3)).here(ticket(office.id())).orElseThrow();

        assertThat(DeskCards.isAnythingInForceOn(before, karen)).isTrue();
        assertThat(DeskCards.isAnythingInForceOn(before, untold)).isFalse();
        assertThat(DeskCards.isAnythingInForceOn(after, karen)).isFalse();
        assertThat(DeskCards.isAnythingInForceOn(after, untold)).isTrue();
        assertThat(after.person(untold)).isPresent();
    }

    @Test
    void whoseAccountWasClosedOrMayNotAskIsShownNothing() {
        Account leaver = school.has("leaver", Role.STAFF);
        Account chair = school.has("chair", Role.CHAIR);
        assertThat(memory(Duration.ZERO).here(ticket(leaver.id()))).isPresent();

        on.does(unit -> unit.record(new AccountClosed(leaver.id(), "Left"), leaver.id()));

        DeskMemory memory = memory(Duration.ZERO);
        assertThat(memory.here(ticket(leaver.id()))).isEmpty();
        assertThat(memory.here(ticket(chair.id()))).isEmpty();
        assertThat(memory.here(ticket(office.id()))).isPresent();
        // One of another school, with the account of this one.
        assertThat(
                        memory.here(
                                new DeskTicket(
                                        office.id(), school.program().aSchool().org(), on.now())))
                .isEmpty();
    }

    /** As it is read now and asked so much later. */
    private DeskMemory memory(Duration later) {
        InstantSource clock = () -> on.now().plus(later);
        DeskMemory memory = new DeskMemory(the(Acts.class), the(DeskCards.class), clock);
        memory.isAsking(scope(office));
        memory.refresh(school.org());
        return memory;
    }

    private DeskTicket ticket(AccountId account) {
        return new DeskTicket(account, school.org(), on.now());
    }

    private Scope scope(Account account) {
        return new Scope(
                school.org(),
                new ActorRef(account.id(), account.displayName()),
                Set.of(Role.OFFICE),
                "testtest");
    }

    private <T> T the(Class<T> bean) {
        return school.program().the(bean);
    }
}

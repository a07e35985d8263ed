package org.evenhand.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.policymap.Examples;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/** What is imposed, told, undone or lifted on one node is seen by the next question on another. */
@Paragraphs({"P65", "P66"})
class SeenAtOnceTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Acts acts = school.program().the(Acts.class);
    private final InForce one = new InForce();
    private final InForce other = new InForce();

    @Test
    void aRestrictionIsSeenByEveryNodeOnceToldAndGoneOnceLifted() {
        PersonId person = on.somebody("Dean Marsh");
        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
        RestrictionIndex cached = new RestrictionIndex(asked(Restrictions::everybody));

        RestrictionId id = on.imposedAndNotTold(person, Imposing.terms(Imposing.notOnSite()));
        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
        on.told(id, person, on.now());

        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.NotPermitted.class);
        assertThat(atTheDoor(other, person)).isInstanceOf(Ruling.NotPermitted.class);
        assertThat(inForce(other, person)).extracting(Restriction::id).containsExactly(id);
        // The control: what was held without its version misses it.
        assertThat(cached.ruleOn(visit(person, on.now()))).isInstanceOf(Ruling.Permitted.class);

        on.lifted(id, person, on.now());

        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
        assertThat(atTheDoor(other, person)).isInstanceOf(Ruling.Permitted.class);
        assertThat(inForce(one, person)).isEmpty();
    }

    /** J6: the old terms hold until the person is told of the new ones, and on every node. */
    @Test
    void aVariationHoldsFromWhenTheyAreToldOfItAndIsSeenByEveryNode() {
        PersonId person = on.somebody("Jodie Webb");
        RestrictionId id =
                on.imposed(
                        person,
                        Imposing.terms(
                                Imposing.notOnSite(), new ChannelNotAllowed(ChannelGroup.PHONE)));
        LetterId letter = new LetterId(UUID.randomUUID());
        on.does(unit ->
                unit.record(
                        new RestrictionVaried(
                                id,
                                letter,
                                Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE))),
                        id,
                        person));
        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.NotPermitted.class);

        Instant told = on.now();
        on.does(unit -> unit.record(new VariationTold(id, letter, told), id, person));

        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
        assertThat(atTheDoor(other, person)).isInstanceOf(Ruling.Permitted.class);
        assertThat(inForce(other, person)).extracting(Restriction::id).containsExactly(id);
        // Not backwards: what was so until then stays so.
        assertThat(ruling(one, visit(person, told.minusMillis(1))))
                .isInstanceOf(Ruling.NotPermitted.class);
    }

    @Test
    void aVariationWhoseLetterCameBackBeforeItToldNeverHolds() {
        PersonId person = on.somebody("Perry Hart");
        RestrictionId id =
                on.imposed(
                        person,
                        Imposing.terms(
                                Imposing.notOnSite(), new ChannelNotAllowed(ChannelGroup.PHONE)));
        LetterId letter = new LetterId(UUID.randomUUID());
        Instant wouldTell = on.now().plusSeconds(86_400);
        on.does(unit -> {
            unit.record(
                    new RestrictionVaried(
                            id, letter, Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE))),
                    id,
                    person);
            unit.record(new VariationTold(id, letter, wouldTell), id, person);
        });
        assertThat(ruling(one, visit(person, wouldTell))).isInstanceOf(Ruling.Permitted.class);

        on.does(unit -> unit.record(new VariationTold(id, letter, null), id, person));

        assertThat(ruling(one, visit(person, wouldTell))).isInstanceOf(Ruling.NotPermitted.class);
    }

    @Test
    void aReturnedLetterUndoesFromThenOnAndNotBackwards() {
        PersonId person = on.somebody("Lorna Pike");
        RestrictionId id = on.imposedAndNotTold(person, Imposing.terms(Imposing.notOnSite()));
        Instant told = on.now().minusSeconds(3600);
        on.told(id, person, told);
        Instant back = on.now();
        on.does(unit -> unit.record(new RestrictionTellingUndone(id, told, back), id, person));

        Instant before = back.minusMillis(1);
        assertThat(inForce(one, person, before)).hasSize(1);
        assertThat(inForce(one, person, back)).isEmpty();

        on.told(id, person, back.plusSeconds(60));
        assertThat(inForce(one, person, back.plusSeconds(59))).isEmpty();
        assertThat(inForce(one, person, back.plusSeconds(60))).hasSize(1);
    }

    @Test
    void aLetterThatCameBackBeforeItWouldHaveToldNeverTold() {
        PersonId person = on.somebody("Ade Bello");
        RestrictionId id = on.imposedAndNotTold(person, Imposing.terms(Imposing.notOnSite()));
        Instant wouldTell = on.now().plusSeconds(86_400);
        on.told(id, person, wouldTell);
        on.does(unit ->
                unit.record(
                        new RestrictionTellingUndone(id, wouldTell, wouldTell.minusSeconds(60)),
                        id,
                        person));

        assertThat(asked(unit -> Restrictions.of(unit, id)).orElseThrow().tellings()).isEmpty();
        assertThat(inForce(one, person, wouldTell.plusSeconds(60))).isEmpty();
    }

    @Test
    void anInterimBarIsToldByBeingSaidAndNoLetterUndoesThat() {
        PersonId person = on.somebody("Gary Stone");
        RestrictionId id = new RestrictionId(UUID.randomUUID());
        Instant said = on.now().minusSeconds(600);
        on.does(unit -> {
            unit.record(
                    new RestrictionImposed(
                            id,
                            person,
                            Restriction.Kind.INTERIM_BAR,
                            Imposing.terms(Imposing.notOnSite()),
                            said,
                            unit.today().plusDays(20)),
                    id,
                    person);
            unit.record(new RestrictionTold(id, said), id, person);
            unit.record(new RestrictionTellingUndone(id, said, said.plusSeconds(60)), id, person);
        });

        assertThat(inForce(one, person, said)).hasSize(1);
        assertThat(inForce(one, person, on.now())).hasSize(1);
        assertThat(inForce(one, person, said.minusMillis(1))).isEmpty();
    }

    @Test
    void whatWasUndoneInItsOwnTransactionIsNotRemembered() {
        PersonId person = on.somebody("Kim Novak");
        RestrictionId id = new RestrictionId(UUID.randomUUID());
        acts.perform(
                on.scope(),
                new Act("test.undone"),
                unit -> {
                    unit.record(
                            new RestrictionImposed(
                                    id,
                                    person,
                                    Restriction.Kind.PCCR,
                                    Imposing.terms(Imposing.notOnSite()),
                                    unit.now(),
                                    unit.today().plusDays(1)),
                            id,
                            person);
                    unit.record(new RestrictionTold(id, unit.now()), id, person);
                    assertThat(one.ruleOn(unit, visit(person, unit.now())))
                            .isInstanceOf(Ruling.NotPermitted.class);
                    return Verdict.refused(Grounds.none());
                });

        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
        // Nor after another has moved the version on from where it was.
        on.imposed(on.somebody("Somebody Else"), Imposing.terms(Imposing.notOnSite()));
        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.Permitted.class);
    }

    @Test
    @Examples("E6")
    void anotherSchoolSeesNothingOfIt() {
        PersonId person = on.somebody("Paul Reed");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        assertThat(atTheDoor(one, person)).isInstanceOf(Ruling.NotPermitted.class);
        Imposing elsewhere = new Imposing(school.program().aSchool());

        Ruling there =
                acts.lookUp(elsewhere.scope(), unit -> one.ruleOn(unit, visit(person, unit.now())));

        assertThat(there).isInstanceOf(Ruling.Permitted.class);
    }

    @Test
    void everythingOnAPersonIsFoldedInTheOrderInWhichItWasSaid() {
        PersonId person = on.somebody("Tess Hale");
        RestrictionId first = on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        RestrictionId second =
                on.imposedAndNotTold(
                        person, Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)));
        on.imposed(on.somebody("Nobody Else"), Imposing.terms(Imposing.notOnSite()));

        RestrictedPerson all = asked(unit -> Restrictions.on(unit, person));

        assertThat(all.restrictions()).extracting(Restriction::id).containsExactly(first, second);
        assertThat(asked(Restrictions::everybody)).hasSize(2).contains(all);
    }

    private <T> T asked(Function<Unit, T> question) {
        return acts.lookUp(on.scope(), question);
    }

    private Ruling atTheDoor(InForce node, PersonId person) {
        return asked(unit -> node.ruleOn(unit, visit(person, unit.now())));
    }

    private Ruling ruling(InForce node, ContactProposal contact) {
        return asked(unit -> node.ruleOn(unit, contact));
    }

    private List<Restriction> inForce(InForce node, PersonId person) {
        return asked(unit -> node.on(unit, person, unit.now()));
    }

    private List<Restriction> inForce(InForce node, PersonId person, Instant moment) {
        return asked(unit -> node.on(unit, person, moment));
    }

    private static ContactProposal visit(PersonId person, Instant moment) {
        return new ContactProposal(
                person,
                Channel.IN_PERSON_ON_SITE,
                Direction.IN,
                Place.INSIDE,
                Purpose.SAME_MATTER,
                Optional.empty(),
                moment,
                false);
    }
}

package org.evenhand.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.Standing;
import org.evenhand.people.StandingRecorded;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Measure;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A colleague is a parent here too, and restricted. Where that is carried out is for others: they
 * find it neither in the list, nor on its pages, nor on Today (E8, E9), and nobody misses it.
 */
@Paragraphs({"P51", "P66", "E8", "E9"})
class TheirOwnIsCarriedOutByOthersTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final Imposing on = new Imposing(ready.school());
    private final Visitor head = ready.visitedBy(ready.head);
    private final RestrictionId others = on.imposed(somebody("Joan Pryce"), terms());

    private static org.evenhand.restriction.RestrictionTerms terms() {
        return Imposing.terms(Imposing.notOnSite());
    }

    private PersonId somebody(String name) {
        return ready.aParent(name, "Isla Mackay");
    }

    private void isAColleague(PersonId person) {
        on.does(unit ->
                unit.record(
                        new StandingRecorded(person, Standing.MEMBER_OF_STAFF, ago(700), null),
                        person));
    }

    private static String line(RestrictionId id) {
        return "/enforcement/%s/%s".formatted(id.text(), Measure.DESK.path());
    }

    private static String list(Visitor visitor) {
        return visitor.opens("/enforcement").seen().select("main").html();
    }

    private static String today(Visitor visitor) {
        return visitor.opens("/").seen().select("main").html();
    }

    @Test
    void whoeverLeadsFindsAllButTheirOwn() {
        PersonId himself = somebody(ready.deputy.displayName());
        RestrictionId own = on.imposed(himself, terms());
        Visitor deputy = ready.visitedBy(ready.deputy);
        // The control: while he is no more than a namesake, he leads it as any other.
        assertThat(list(deputy)).contains(own.text(), others.text());
        assertThat(deputy.opens(line(own)).status()).isEqualTo(200);

        isAColleague(himself);

        assertThat(list(deputy)).contains(others.text()).doesNotContain(own.text());
        assertThat(csv(deputy)).contains("Joan Pryce").doesNotContain(ready.deputy.displayName());
        assertThat(today(deputy)).doesNotContain(own.text());
        assertThat(deputy.opens(line(own)).status()).isEqualTo(404);
        assertThat(deputy.opens(line(others)).status()).isEqualTo(200);
        assertThat(rules(records(ready.deputy, own))).containsExactly("enforcement.is-theirs");
        // The controls: another who leads finds it, and so does the record.
        assertThat(list(head)).contains(own.text(), others.text());
        done(records(ready.head, own));
    }

    @Test
    void whatIsTheirUsualWorkWaitsForWhoeverLeads() {
        PersonId herself = somebody(ready.office.displayName());
        RestrictionId own = on.imposed(herself, terms());
        Visitor office = ready.visitedBy(ready.office);
        assertThat(today(office)).contains(line(own), line(others));
        assertThat(today(head)).doesNotContain(line(own), line(others));

        isAColleague(herself);

        assertThat(today(office)).contains(line(others)).doesNotContain(own.text());
        assertThat(list(office)).contains(others.text()).doesNotContain(own.text());
        assertThat(today(head)).contains(line(own)).doesNotContain(line(others));
    }

    private static String csv(Visitor visitor) {
        return new String(visitor.saves("/enforcement.csv").bytes(), StandardCharsets.UTF_8);
    }

    private Outcome records(Account by, RestrictionId id) {
        return ready.the(CarryingOut.class)
                .record(ready.as(by), form(), id, Measure.DESK, Doing.PUT_ON, "I looked.");
    }

    private static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }
}

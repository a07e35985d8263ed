package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Of somebody about whom much is recorded, one kind of fact can be asked for alone. */
@Paragraphs("P45")
class AboutOneKindTests {
    private interface OnPaper extends Fact {}

    @FactName("test.wrote")
    private record Wrote(String words) implements OnPaper {}

    @FactName("test.signed")
    private record Signed(String name) implements OnPaper {}

    @FactName("test.rang")
    private record Rang(String words) implements Fact {}

    private static final PersonId SOMEBODY = TestLedger.somebody();

    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.newSchool();
    private final Acts acts =
            new Acts(
                    ledger.organisations,
                    new FactKinds(List.of(Wrote.class, Signed.class, Rang.class)),
                    ledger.sealer,
                    Clock.systemUTC(),
                    new NewIds(Clock.systemUTC()));

    AboutOneKindTests() {
        recorded(new Wrote("first"), SOMEBODY);
        recorded(new Rang("loudly"), SOMEBODY);
        recorded(new Signed("Hale"), SOMEBODY);
        recorded(new Wrote("second"), SOMEBODY);
        recorded(new Wrote("of somebody else"), TestLedger.somebody());
    }

    @Test
    void aKindComesAloneInTheOrderInWhichItWasWrittenDown() {
        assertThat(found(unit -> unit.about(SOMEBODY, Wrote.class)))
                .containsExactly(new Wrote("first"), new Wrote("second"));
    }

    @Test
    void kindsThatHaveSomethingInCommonComeTogether() {
        assertThat(found(unit -> unit.about(SOMEBODY, OnPaper.class)))
                .containsExactly(new Wrote("first"), new Signed("Hale"), new Wrote("second"));
    }

    @Test
    void withoutAKindEverythingComes() {
        assertThat(found(unit -> unit.about(SOMEBODY))).hasSize(4).contains(new Rang("loudly"));
    }

    /** What was read is kept while the unit is open, so that a page may ask twice. */
    @Test
    void whatIsWrittenDownAfterItWasReadIsReadToo() {
        acts.perform(
                TestLedger.scope(org),
                TestLedger.NOTE,
                unit -> {
                    assertThat(unit.all(Wrote.class)).hasSize(3).isEqualTo(unit.all(Wrote.class));
                    unit.record(new Wrote("third"), SOMEBODY);
                    assertThat(unit.all(Wrote.class))
                            .extracting(each -> each.fact().words())
                            .endsWith("third")
                            .hasSize(4);
                    return Verdict.happened("/");
                });
    }

    private void recorded(Fact fact, PersonId about) {
        acts.perform(
                TestLedger.scope(org),
                TestLedger.NOTE,
                unit -> {
                    unit.record(fact, about);
                    return Verdict.happened("/");
                });
    }

    private List<Fact> found(
            Function<Unit, ? extends List<? extends Recorded<? extends Fact>>> asking) {
        return acts.lookUp(TestLedger.scope(org), unit -> asking.apply(unit)).stream()
                .<Fact>map(Recorded::fact)
                .toList();
    }
}

package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.junit.jupiter.api.Test;

/** An act happens once, leaves a trace or does not happen, and when refused leaves nothing. */
@Paragraphs("P45")
class ActsTests {
    private static final PersonId SOMEBODY = TestLedger.somebody();

    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.newSchool();

    @Test
    void theSameFormSentTwiceActsOnceAndAnswersTheFirstAddress() {
        FormTicket ticket = ticket("words");

        assertThat(note(ticket, "/first")).isEqualTo(new Outcome.Done("/first"));
        assertThat(note(ticket, "/second")).isEqualTo(new Outcome.Done("/first"));
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void twoFormsWithTheSameWordsAreTwoActs() {
        note(ticket("words"), "/first");

        assertThat(note(ticket("words"), "/second")).isEqualTo(new Outcome.Done("/second"));
        assertThat(noted()).isEqualTo(2);
    }

    @Test
    void theSameFormWithOtherWordsAnswersWhereTheFirstWasSaved() {
        FormTicket ticket = ticket("words");
        note(ticket, "/first");

        assertThat(note(new FormTicket(ticket.key(), typed("other words")), "/second"))
                .isEqualTo(new Outcome.SavedOtherwise("/first"));
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void theSameFormSentManyTimesAtTheSameMomentActsOnce() throws Exception {
        FormTicket ticket = ticket("words");

        assertThat(atTheSameMoment(8, number -> note(ticket, "/" + number)).stream().distinct())
                .hasSize(1);
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void aFormActsOnlyWhileNothingSpeaksAgainstItOnceItsTurnHasCome() {
        FormTicket ticket = ticket("words");
        FormTicket late = ticket.onlyWhile(_ -> notYet());

        assertThat(note(late, "/first")).isEqualTo(new Outcome.Refused(notYet()));
        assertThat(noted()).isZero();
        // The control, which also shows that the refused form did not use up its key.
        assertThat(note(ticket.onlyWhile(_ -> Grounds.none()), "/first"))
                .isEqualTo(new Outcome.Done("/first"));
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void asManyFormsSentAtTheSameMomentAllAct() throws Exception {
        atTheSameMoment(8, number -> note(ticket("words"), "/" + number));

        assertThat(noted()).isEqualTo(8);
    }

    @Test
    void numbersGivenAtTheSameMomentHaveNeitherGapNorDouble() throws Exception {
        List<Outcome> outcomes =
                atTheSameMoment(
                        8,
                        number ->
                                ledger.acts.perform(
                                        TestLedger.scope(org),
                                        TestLedger.NOTE,
                                        unit -> {
                                            unit.record(new TestLedger.Noted("n"), SOMEBODY);
                                            int given = unit.nextNumber("2026");
                                            return given == 3
                                                    ? Verdict.refused(notYet())
                                                    : Verdict.happened("/" + given);
                                        }));

        // The third is refused each time it comes up, so nobody ever gets past it.
        assertThat(outcomes)
                .filteredOn(Outcome.Done.class::isInstance)
                .containsExactlyInAnyOrder(new Outcome.Done("/1"), new Outcome.Done("/2"));
    }

    @Test
    void anActThatRecordsNothingIsRefusedACommit() {
        FormTicket ticket = ticket("words");

        assertThatThrownBy(() ->
                        ledger.acts.perform(
                                TestLedger.scope(org),
                                TestLedger.NOTE,
                                ticket,
                                unit -> {
                                    var _ = unit.nextNumber("2026");
                                    return Verdict.happened("/first");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("people.import recorded nothing");
        assertThat(rows("form_ticket")).isZero();
        assertThat(rows("number_series")).isZero();
    }

    @Test
    void aRefusedActLeavesNothingNotEvenItsTicket() {
        FormTicket ticket = ticket("words");

        Outcome refused =
                ledger.acts.perform(
                        TestLedger.scope(org),
                        TestLedger.NOTE,
                        ticket,
                        unit -> {
                            unit.record(new TestLedger.Noted("too early"), SOMEBODY);
                            var _ = unit.nextNumber("2026");
                            return Verdict.refused(notYet());
                        });

        assertThat(refused).isEqualTo(new Outcome.Refused(notYet()));
        for (String table :
                List.of("fact", "fact_content", "fact_subject", "form_ticket", "number_series")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(note(ticket, "/now")).isEqualTo(new Outcome.Done("/now"));
        for (String table : List.of("fact", "fact_content", "fact_subject", "form_ticket")) {
            assertThat(rows(table)).as(table).isEqualTo(1);
        }
    }

    @Test
    void aReadingLeavesATraceAndALookUpNone() {
        ledger.acts.read(TestLedger.scope(org), "case-page", unit -> 1, SOMEBODY);
        assertThat(rows("reading")).isEqualTo(1);

        ledger.acts.lookUp(TestLedger.scope(org), unit -> 1);
        assertThat(rows("reading")).isEqualTo(1);
    }

    @Test
    void aReadingThatFailsLeavesNoTraceOfHavingBeenSeen() {
        assertThatThrownBy(() ->
                        ledger.acts.read(
                                TestLedger.scope(org),
                                "case-page",
                                unit -> {
                                    throw new IllegalArgumentException("gone");
                                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rows("reading")).isZero();
    }

    @Test
    void whatIsAboutSomebodyIsReadOnceInAUnitOfWorkUntilItRecordsSomething() {
        note(ticket("before"), "/before");

        ledger.acts.perform(
                TestLedger.scope(org),
                TestLedger.NOTE,
                unit -> {
                    assertThat(unit.about(SOMEBODY)).hasSize(1);
                    note(ticket("meanwhile"), "/meanwhile");
                    assertThat(unit.about(SOMEBODY)).hasSize(1);
                    unit.record(new TestLedger.Noted("now"), SOMEBODY);
                    assertThat(unit.about(SOMEBODY)).hasSize(3);
                    return Verdict.happened("/now");
                });

        assertThat(
                        ledger.acts.<Integer>lookUp(
                                TestLedger.scope(org), unit -> unit.about(SOMEBODY).size()))
                .isEqualTo(3);
    }

    private interface Sending {
        Outcome send(int number);
    }

    private static List<Outcome> atTheSameMoment(int times, Sending sending) throws Exception {
        CountDownLatch ready = new CountDownLatch(times);
        List<Future<Outcome>> sent = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < times; number++) {
                int mine = number;
                sent.add(
                        threads.submit(() -> {
                            ready.countDown();
                            ready.await();
                            return sending.send(mine);
                        }));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : sent) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private Outcome note(FormTicket ticket, String address) {
        return ledger.acts.perform(
                TestLedger.scope(org),
                TestLedger.NOTE,
                ticket,
                unit -> {
                    unit.record(new TestLedger.Noted("words"), SOMEBODY);
                    return Verdict.happened(address);
                });
    }

    private long noted() {
        return ledger.acts.lookUp(
                TestLedger.scope(org), unit -> unit.all(TestLedger.Noted.class).size());
    }

    private long rows(String table) {
        return ledger.organisations.inside(
                org,
                sql ->
                        sql.sql("select count(*) from evenhand." + table)
                                .query(Long.class)
                                .single());
    }

    private static Grounds notYet() {
        return Grounds.of(new Ground("test.not-yet", PolicyParagraph.p(45), "It is too early."));
    }

    private static FormTicket ticket(String words) {
        return new FormTicket(UUID.randomUUID(), typed(words));
    }

    private static byte[] typed(String words) {
        return Leaf.sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    }
}

package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.access.act.AnsweringAConflict;
import org.evenhand.access.act.ClosingAnAccount;
import org.evenhand.access.act.DeclaringAConflict;
import org.evenhand.access.act.GrantingPreparing;
import org.evenhand.access.act.NamingAnOutsidePerson;
import org.evenhand.access.act.WithdrawingPreparing;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.Test;

/** Questions of conflict (J5) and "prepare and post" on one case (J19), by their acts. */
@Paragraphs({"P10", "J5", "J7", "J19"})
class ConflictsAndGrantsTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Acts acts = school.program().the(Acts.class);
    private final Account head = school.has("head", Role.HEADTEACHER);
    private final Account chair = school.has("chair", Role.CHAIR);
    private final Account vice = school.has("vice", Role.VICE_CHAIR);
    private final Account clerk = school.has("clerk", Role.CLERK);
    private final Account business = school.has("manager", Role.BUSINESS_MANAGER);
    private final CaseId matter = new CaseId(UUID.randomUUID());

    @Test
    void aConflictStandsUntilAnUninvolvedPersonAnswersOtherwise() {
        declares(clerk, head, Involvement.Kind.TARGET);

        assertThat(conflicts().bars(head.id())).isTrue();
        assertThat(conflicts().open()).hasSize(1);
        assertThat(who().decider().orElseThrow().account()).isEqualTo(chair.id());

        assertThat(answers(chair, chair, true, "She was not in the room."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(conflicts().bars(head.id())).isFalse();
        assertThat(conflicts().open()).isEmpty();
        assertThat(who().decider().orElseThrow().account()).isEqualTo(head.id());
    }

    @Test
    void nobodyAnswersForThemselvesNorWritesItDownNorWhoIsInvolvedNorWithoutAReason() {
        declares(head, head, Involvement.Kind.PERSONAL_TIE);
        assertThat(conflicts().open()).isEmpty();
        assertThat(conflicts().bars(head.id())).isTrue();

        assertThat(rules(answers(head, head, true, "I am fine.")))
                .contains("conflict.not-by-oneself", "conflict.answered-by-the-uninvolved");
        assertThat(rules(answers(head, chair, true, "Colin said so.")))
                .containsExactly("conflict.not-by-oneself");
        assertThat(rules(answers(clerk, clerk, true, "Surely.")))
                .containsExactly("conflict.answered-by-an-office");
        assertThat(rules(answers(chair, chair, true, " ")))
                .containsExactly("conflict.answered-with-a-reason");
        // The control: the clerk writes down what the Chair said (J7).
        assertThat(answers(clerk, chair, true, "Said by telephone."))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aQuestionThatNobodyAskedIsNotAnswered() {
        declares(clerk, head, Involvement.Kind.TARGET);

        assertThat(rules(answers(new FactId(UUID.randomUUID()), chair, chair, true, "Surely.")))
                .containsExactly("conflict.no-such-question");
        // The control: the same answer to the question that is open.
        assertThat(answers(chair, chair, true, "Surely.")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anAnswerCanConfirmAndTheLastAnswerCounts() {
        declares(clerk, head, Involvement.Kind.TARGET);
        answers(chair, chair, false, "He was pushed.");
        assertThat(conflicts().bars(head.id())).isTrue();
        assertThat(conflicts().open()).isEmpty();

        answers(vice, vice, true, "It was somebody else.");
        assertThat(conflicts().bars(head.id())).isFalse();
    }

    @Test
    void anOutsidePersonIsNamedForOneMatterOnly() {
        OutsidePerson lane =
                new OutsidePerson("Jo Lane", OutsidePerson.Body.DIOCESE, "01632 960 400");
        school.program()
                .the(NamingAnOutsidePerson.class)
                .name(scope(clerk), ticket(), matter, lane, Optional.empty(), "/cases");

        assertThat(conflicts().outside()).contains(lane);
        CaseId another = new CaseId(UUID.randomUUID());
        assertThat(acts.lookUp(scope(head), unit -> Conflicts.about(unit, another)).outside())
                .isEmpty();
    }

    @Test
    void preparingIsGrantedOnOneCaseByADeciderAndCanBeWithdrawn() {
        assertThat(rules(grants(business, business.id())))
                .containsExactly("preparing.granted-by-a-decider");
        assertThat(grants(head, business.id())).isInstanceOf(Outcome.Done.class);

        assertThat(grantsOn(matter).mayPrepare(business.id())).isTrue();
        assertThat(grantsOn(matter).mayPrepare(clerk.id())).isFalse();
        assertThat(grantsOn(new CaseId(UUID.randomUUID())).mayPrepare(business.id())).isFalse();
        assertThat(rules(grants(head, business.id()))).containsExactly("preparing.granted-already");

        school.program()
                .the(WithdrawingPreparing.class)
                .withdraw(scope(head), ticket(), business.id(), matter, "/cases");
        assertThat(grantsOn(matter).mayPrepare(business.id())).isFalse();
    }

    @Test
    void aTechnicianIsNeverLetIntoACase() {
        Account technician = school.has("it", Role.STAFF, Role.TECHNICIAN);

        assertThat(rules(grants(head, technician.id())))
                .containsExactly("preparing.not-by-technicians");
    }

    @Test
    void onlySomebodyWhoCanSignInPrepares() {
        Account left = school.has("left", Role.STAFF, Role.BUSINESS_MANAGER);
        school.program()
                .the(ClosingAnAccount.class)
                .close(scope(head), ticket(), left.id(), "left the school");

        assertThat(rules(grants(head, left.id()))).containsExactly("preparing.needs-an-account");
        assertThat(rules(grants(head, new AccountId(UUID.randomUUID()))))
                .containsExactly("preparing.needs-an-account");
        assertThat(grants(head, business.id())).isInstanceOf(Outcome.Done.class);
    }

    private void declares(Account who, Account about, Involvement.Kind kind) {
        school.program()
                .the(DeclaringAConflict.class)
                .declare(
                        scope(who),
                        ticket(),
                        matter,
                        new Involvement(about.id(), kind, "was named in the entry"),
                        "/cases");
    }

    private Outcome answers(Account recorder, Account by, boolean uninvolved, String reason) {
        FactId question = conflicts().questions().getFirst().id();
        return answers(question, recorder, by, uninvolved, reason);
    }

    private Outcome answers(
            FactId question, Account recorder, Account by, boolean uninvolved, String reason) {
        return school.program()
                .the(AnsweringAConflict.class)
                .answer(
                        scope(recorder),
                        ticket(),
                        matter,
                        new AnsweringAConflict.Answer(question, by.id(), uninvolved, reason),
                        "/cases");
    }

    private Outcome grants(Account by, AccountId to) {
        return school.program()
                .the(GrantingPreparing.class)
                .grant(scope(by), ticket(), to, matter, "/cases");
    }

    private Grants grantsOn(CaseId onCase) {
        return acts.lookUp(scope(head), unit -> Grants.onCase(unit, onCase));
    }

    private Conflicts conflicts() {
        return acts.lookUp(scope(head), unit -> Conflicts.about(unit, matter));
    }

    private WhoDecides who() {
        return acts.lookUp(
                scope(head),
                unit -> {
                    Conflicts conflicts = Conflicts.about(unit, matter);
                    return WhoDecides.of(
                            Decision.RESTRICTION,
                            PostHolders.now(unit),
                            conflicts.standing(),
                            conflicts.whoOutside());
                });
    }

    private static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.grounds().all().stream().map(ground -> ground.rule()).toList()
                : List.of("not refused");
    }

    private Scope scope(Account account) {
        return school.program().the(Scopes.class).of(account, "testtest");
    }

    private static FormTicket ticket() {
        return new FormTicket(UUID.randomUUID(), new byte[32]);
    }

    @Test
    void everyKindOfFactReadsBackAsItWasWritten() {
        declares(clerk, head, Involvement.Kind.ONE_OF_SEVERAL);

        ConflictDeclared read = conflicts().questions().getFirst().declared().fact();

        assertThat(read)
                .isEqualTo(
                        new ConflictDeclared(
                                head.id(),
                                matter.value(),
                                Involvement.Kind.ONE_OF_SEVERAL,
                                "was named in the entry"));
        assertThat(Set.of(Involvement.Kind.values())).contains(read.kind());
    }
}

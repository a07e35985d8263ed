package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.casework.act.AnsweringAContract;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.casework.act.LookingBackAtAContract;
import org.evenhand.casework.act.ProposingAContract;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.casework.web.FilledSheet;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Typed;
import org.evenhand.walk.Contracts;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A behaviour contract from its proposal to what follows (P55-2, J17): it is negotiated, binds only
 * who signed it, and restricts nobody.
 */
@Paragraphs({"P55", "J17"})
class ABehaviourContractTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Owen Marsh", "Kai Marsh");
    private final EntryId before = ready.abuse(person, ago(62), "Shouted.", "Useless");
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(60));
    private final Visitor head = ready.visitedBy(ready.head);

    /** Proposed on that day, and handed over; the answer asked for within ten days. */
    private ProposedContract proposed(LocalDate on) {
        new Contracts(ready, walked).proposed(on);
        return contract();
    }

    /** What nobody shall sign any more is not posted either. */
    @Test
    void aProposalThatTheSchoolTookBackIsLeftOutOfTheRoundToThePostWithItsReason() {
        LetterId letter = new Contracts(ready, walked).issued(ago(3));
        // The control: until then it waits there.
        assertThat(inTheRound(head.opens("/letters/post"))).contains(letter.text());

        done(answered(ready.head, ContractAnswer.WITHDRAWN, ago(1), false));

        Visitor.Page round = head.opens("/letters/post");
        assertThat(inTheRound(round)).doesNotContain(letter.text());
        assertThat(round.text())
                .containsPattern("Left out.* to Owen Marsh.*What was decided since has overtaken");
    }

    private static List<String> inTheRound(Visitor.Page round) {
        return round.seen().select("input[name=letter]").eachAttr("value");
    }

    private ProposedContract contract() {
        return walked.file().theCase().contracts().getLast();
    }

    private Outcome answered(ContractAnswer answer, LocalDate on, boolean signed) {
        return answered(ready.deputy, answer, on, signed);
    }

    private Outcome answered(Account by, ContractAnswer answer, LocalDate on, boolean signed) {
        return ready.on(
                on,
                () ->
                        ready.the(AnsweringAContract.class)
                                .answer(
                                        ready.as(by),
                                        form(),
                                        walked.id,
                                        new AnsweringAContract.Answer(
                                                contract().id(),
                                                answer,
                                                on,
                                                signed,
                                                "At the meeting.",
                                                List.of(),
                                                List.of())));
    }

    private Outcome lookedBack(boolean kept, EntryId... brokenBy) {
        return ready.the(LookingBackAtAContract.class)
                .lookBack(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new LookingBackAtAContract.Look(
                                contract().id(),
                                kept,
                                List.of(brokenBy),
                                "He shouted again.",
                                "We answered twice late.",
                                null));
    }

    private static List<String> refused(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .grounds().all().stream().map(Ground::rule).distinct().toList();
    }

    private List<String> againstRestricting() {
        return ImposingARestriction.againstBeginning(walked.file(), ready.as(ready.head))
                .all()
                .stream()
                .map(Ground::rule)
                .toList();
    }

    @Test
    void whoeverSignsBreaksItAndIsToldWhatFollowsIsStillRestrictedByNothing() {
        proposed(ago(50));
        done(answered(ContractAnswer.AGREED, ago(40), true));
        EntryId again = ready.abuse(person, ago(5), "Shouted at the hatch.", "Useless lot");

        assertThat(head.opens("/").text())
                .contains("Look back at the behaviour contract with Owen Marsh");
        done(lookedBack(false, again));
        assertThat(head.opens("/").text())
                .contains("Decide what follows from the behaviour contract with Owen Marsh")
                .doesNotContain("Look back at the behaviour contract");
        FactId found = contract().toFollowUp().orElseThrow().id();
        done(
                ready.the(LookingBackAtAContract.class)
                        .followUp(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                found,
                                ContractConsequence.RESTRICTION,
                                "Talking has not helped."));

        assertThat(walked.file().restrictions()).isEmpty();
        assertThat(againstRestricting())
                .contains("pccr.warned-first", "pccr.assessed", "pccr.side-offered");
        assertThat(head.opens("/").text())
                .contains("Assess the case about Owen Marsh: the behaviour contract was not kept");

        // Only the gates of the decision itself open it, one by one, with or without a contract.
        walked.assessed(today(), before, again);
        assertThat(head.opens("/").text()).doesNotContain("Assess the case about Owen Marsh");
        walked.warned(today());
        assertThat(againstRestricting())
                .doesNotContain("pccr.warned-first")
                .contains("pccr.assessed", "pccr.side-offered");
    }

    /** The rule that nothing is held against somebody who promised nothing. */
    @Test
    void oneThatWasDeclinedOrNotAnsweredCannotBeBrokenAndIsNoMisconduct() {
        proposed(ago(50));
        EntryId again = ready.abuse(person, ago(5), "Shouted at the hatch.", "Useless lot");
        assertThat(refused(lookedBack(false, again))).contains("contract.was-agreed");
        List<String> withoutAnAnswer = againstRestricting();

        done(answered(ContractAnswer.DECLINED, ago(45), false));
        assertThat(refused(lookedBack(false, again)))
                .containsExactly("contract.was-agreed", "contract.broken-by-contacts-since");
        assertThat(contract().standing()).isEqualTo("Declined. That is no misconduct");
        // It is no contact that could be relied on, and changes nothing of what is still missing.
        assertThat(walked.file().entries()).hasSize(2);
        assertThat(againstRestricting()).isEqualTo(withoutAnAnswer);

        // The next one is signed, and the same contact counts.
        proposed(ago(44));
        done(answered(ContractAnswer.AGREED, ago(43), true));
        done(lookedBack(false, again));
    }

    @Test
    void onlyASignatureIsAnAgreementAndNoAnswerNeedsItsDay() {
        proposed(ago(8));
        assertThat(refused(answered(ContractAnswer.AGREED, today(), false)))
                .containsExactly("contract.agreed-is-signed");
        assertThat(refused(answered(ContractAnswer.NO_ANSWER, today(), false)))
                .containsExactly("contract.day-has-passed");
        assertThat(refused(answered(ContractAnswer.AGREED_WITH_CHANGES, today(), true)))
                .containsExactly("contract.changes-are-written");
        done(answered(ContractAnswer.AGREED, today(), true));
        assertThat(refused(answered(ContractAnswer.DECLINED, today(), false)))
                .containsExactly("contract.waits-for-an-answer");
    }

    @Test
    void noAnswerIsWrittenDownAfterTheDayAndNobodyAgreedByIt() {
        ProposedContract contract = proposed(ago(30));
        assertThat(head.opens("/").text())
                .contains("Record whether Owen Marsh agrees to the behaviour contract");
        done(answered(ContractAnswer.NO_ANSWER, today(), false));
        assertThat(contract().isAgreed()).isFalse();
        assertThat(contract().nextLook()).isEmpty();
        assertThat(contract().id()).isEqualTo(contract.id());
        assertThat(head.opens("/").text()).doesNotContain("behaviour contract");
    }

    @Test
    void whoeverIsToldLateHasAsLongToAnswerFromThen() {
        Contracts contracts = new Contracts(ready, walked);
        LetterId letter = contracts.issued(ago(30));
        walked.handedOver(letter, ago(15));

        assertThat(refused(answered(ContractAnswer.NO_ANSWER, ago(8), false)))
                .containsExactly("contract.day-has-passed");
        done(answered(ContractAnswer.NO_ANSWER, today(), false));
    }

    @Test
    void whatNeverReachedThemIsTakenBackByWhoDecidesAndIsNothingThatTheyDid() {
        LetterId unsent = new Contracts(ready, walked).issued(ago(30));
        assertThat(head.opens("/").text()).contains("is issued but not sent");
        assertThat(head.opens("/letters/" + unsent.text()).text()).doesNotContain("Do not send it");
        assertThat(refused(answered(ContractAnswer.NO_ANSWER, today(), false)))
                .containsExactly("contract.day-has-passed");
        int steps = walked.file().theCase().all(StepTried.class).size();

        assertThat(refused(answered(ContractAnswer.WITHDRAWN, today(), false)))
                .as("not by the deputy")
                .containsExactly("decision.is-another-persons");
        done(answered(ready.head, ContractAnswer.WITHDRAWN, today(), false));

        assertThat(contract().standing()).isEqualTo("Taken back by the school");
        assertThat(walked.file().theCase().all(StepTried.class)).hasSize(steps);
        assertThat(head.opens("/letters/" + unsent.text()).text()).contains("Do not send it");
        assertThat(head.opens("/").text())
                .doesNotContain("behaviour contract", "is issued but not sent");
        proposed(ago(2));
        assertThat(walked.file().theCase().contracts()).hasSize(2);
    }

    @Test
    void itIsNotBrokenByWhatWasBeforeTheSignatures() {
        proposed(ago(50));
        done(answered(ContractAnswer.AGREED, ago(40), true));
        EntryId earlier = ready.abuse(person, ago(47), "Shouted.", "Before he signed");
        EntryId notReviewed = ready.toBeReviewed(person, ago(4), "Shouted.", "Nobody has looked");
        assertThat(refused(lookedBack(false))).containsExactly("contract.broken-by-contacts-since");
        assertThat(refused(lookedBack(false, earlier)))
                .containsExactly("contract.broken-by-contacts-since");
        assertThat(refused(lookedBack(false, notReviewed)))
                .containsExactly("contract.broken-by-contacts-since");
        EntryId since = ready.abuse(person, ago(3), "Shouted.", "After he signed");
        done(lookedBack(false, since));
    }

    @Test
    void whatCameOfItIsTriedFirstAndStandsBesideTheDecision() {
        String sheet = "/cases/" + walked.id.text() + "/decide/restrict/proportionality";
        assertThat(head.opens(sheet).text()).doesNotContain("Proposed a behaviour contract");
        proposed(ago(50));
        done(answered(ContractAnswer.DECLINED, ago(45), false));

        StepTried tried = walked.file().theCase().latest(StepTried.class).orElseThrow().fact();
        assertThat(tried.kind()).isEqualTo(StepKind.BEHAVIOUR_CONTRACT);
        assertThat(tried.what())
                .isEqualTo(
                        "We proposed a behaviour contract to you, which you were free to decline.");
        assertThat(head.opens(sheet).text())
                .contains("Proposed a behaviour contract, on", "Declined.");
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains(
                        "Declined. That is no misconduct", "You speak to staff without shouting.");
    }

    @Test
    void theClauseOfARestrictionIsPutOnPaperInItsOwnWords() {
        EntryId first = ready.abuse(person, ago(40), "Rang and swore.", "You'll regret this");
        walked.assessed(ago(58), before)
                .warned(ago(55))
                .invited(ago(35), 10)
                .supported(ago(20), true);
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, ago(10), first)
                                        .with("limits", "contract")
                                        .with("theyAgree", "You ring only the office.")
                                        .with("weAgree", "The office rings back the same day.")
                                        .with("otherwise", "We look at the restriction early.")
                                        .decidedOn(ago(10), ready.head)));
        walked.handedOver(letter, ago(10));

        assertThat(head.opens("/").text())
                .contains("Put the behaviour contract of the restriction on paper for Owen Marsh");
        done(
                FilledSheet.taken(
                        "contract", walked.file(), ready.as(ready.head), today(), Typed.nothing()));
        ContractProposed fact = contract().proposed().fact();
        assertThat(fact.theyAgree()).containsExactly("You ring only the office.");
        assertThat(fact.weAgree()).containsExactly("The office rings back the same day.");
        assertThat(fact.restriction()).isEqualTo(walked.file().restrictions().getFirst().id());
        assertThat(ProposingAContract.asAClause(walked.file())).isEmpty();
        assertThat(head.opens("/").text()).doesNotContain("on paper for Owen Marsh");
    }
}

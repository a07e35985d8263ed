package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractAnswer;
import org.evenhand.casework.ContractAnswered;
import org.evenhand.casework.ContractMet;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.StepTried;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * A behaviour contract is talked over, and answered: agreed, declined, or not at all (J17). Only a
 * signature is an agreement (P55-2). Whatever came of it, it was tried, and letters may say so.
 */
@Component
@Paragraphs({"PRE", "P17", "P55", "J17"})
public class AnsweringAContract {
    public static final Act MEET = new Act("casework.meet-about-contract");
    public static final Act ANSWER = new Act("casework.answer-contract");

    private final OnACase onACase;

    AnsweringAContract(OnACase onACase) {
        this.onACase = onACase;
    }

    /** A meeting about it: when, who for the school, and whom they brought along. */
    public record Meeting(
            FactId contract,
            LocalDate on,
            String at,
            String forTheSchool,
            String withThem,
            String said) {}

    /**
     * What they answered.
     *
     * @param on when it was signed or declined
     * @param signed whether both sides have signed it
     * @param words what they said, or how it was signed
     * @param theyAgree their side as it was signed; empty unless it was changed
     * @param weAgree the school's side as it was signed; empty unless it was changed
     */
    public record Answer(
            FactId contract,
            ContractAnswer answer,
            LocalDate on,
            boolean signed,
            String words,
            List<String> theyAgree,
            List<String> weAgree) {
        public Answer {
            theyAgree = List.copyOf(theyAgree);
            weAgree = List.copyOf(weAgree);
        }
    }

    public Outcome meet(Scope scope, FormTicket ticket, CaseId id, Meeting meeting) {
        return onACase.record(
                scope,
                MEET,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstMeeting(file, meeting);
                    if (against.isEmpty()) {
                        unit.record(
                                new ContractMet(
                                        id,
                                        meeting.contract(),
                                        meeting.on(),
                                        meeting.at(),
                                        meeting.forTheSchool(),
                                        meeting.withThem(),
                                        meeting.said()),
                                id);
                    }
                    return against;
                });
    }

    private static Grounds againstMeeting(CaseFile file, Meeting meeting) {
        ProposedContract contract = require(file, meeting.contract());
        return meeting.on().isAfter(file.today()) || meeting.on().isBefore(contract.proposedOn())
                ? Grounds.of(
                        new Ground(
                                "contract.met-in-order",
                                PolicyParagraph.j(17),
                                "That day is before the contract was proposed or after today.",
                                "Enter the day on which you met."))
                : Grounds.none();
    }

    public Outcome answer(Scope scope, FormTicket ticket, CaseId id, Answer answer) {
        return onACase.record(
                scope,
                ANSWER,
                ticket,
                id,
                (unit, file) -> {
                    ProposedContract contract = require(file, answer.contract());
                    Grounds against =
                            againstWithdrawing(file, scope, answer)
                                    .and(
                                            Rule.all(
                                                    new ContractAnswerRule.Proposal(
                                                            file, contract, answer),
                                                    ContractAnswerRule.values()));
                    if (against.isEmpty()) {
                        record(unit, id, contract, answer);
                    }
                    return against;
                });
    }

    /** Whoever could have proposed it takes it back; what the person answered, anybody records. */
    private static Grounds againstWithdrawing(CaseFile file, Scope by, Answer answer) {
        return answer.answer() == ContractAnswer.WITHDRAWN
                ? CaseRules.notTheirs(file, Decision.RESTRICTION, by)
                : Grounds.none();
    }

    private static void record(Unit unit, CaseId id, ProposedContract contract, Answer answer) {
        boolean changed = answer.answer() == ContractAnswer.AGREED_WITH_CHANGES;
        unit.record(
                new ContractAnswered(
                        id,
                        contract.id(),
                        answer.answer(),
                        answer.on(),
                        answer.words(),
                        changed ? answer.theyAgree() : List.of(),
                        changed ? answer.weAgree() : List.of()),
                id);
        if (answer.answer() != ContractAnswer.WITHDRAWN) {
            tried(unit, id, contract, answer);
        }
    }

    private static void tried(Unit unit, CaseId id, ProposedContract contract, Answer answer) {
        unit.record(
                new StepTried(
                        id,
                        StepKind.BEHAVIOUR_CONTRACT,
                        contract.proposedOn(),
                        inALetter(answer),
                        answer.answer().words()),
                id);
    }

    /** As a later letter may say it: no blame is in having said no, or nothing (P55-2). */
    private static String inALetter(Answer answer) {
        String proposed = "We proposed a behaviour contract to you";
        return switch (answer.answer()) {
            case AGREED, AGREED_WITH_CHANGES ->
                    "%s, which you and we signed on %s."
                            .formatted(proposed, PrintedDate.of(answer.on()));
            case DECLINED -> proposed + ", which you were free to decline.";
            case NO_ANSWER -> proposed + ", and have had no answer.";
            case WITHDRAWN -> proposed + ", and took it back.";
        };
    }

    /**
     * The contract of that id on this case.
     *
     * @throws IllegalArgumentException when there is none
     */
    static ProposedContract require(CaseFile file, FactId id) {
        return file.theCase().contracts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such contract"));
    }
}

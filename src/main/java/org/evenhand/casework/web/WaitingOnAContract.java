package org.evenhand.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractFollowedUp;
import org.evenhand.casework.ContractProposed;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.act.ProposingAContract;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** What the behaviour contracts of a case ask of those who lead the school (J17). */
record WaitingOnAContract(CaseFile file) {
    List<Wait> all() {
        List<Wait> waits = new ArrayList<>();
        ProposingAContract.asAClause(file)
                .ifPresent(_ ->
                        waits.add(
                                wait(
                                        "Put the behaviour contract of the restriction on paper for %s",
                                        null, "/decide/contract")));
        for (ProposedContract contract : file.theCase().contracts()) {
            answer(contract, waits);
            contract.nextLook()
                    .filter(day -> !day.isAfter(file.today()))
                    .ifPresent(day ->
                            waits.add(
                                    wait(
                                            "Look back at the behaviour contract with %s",
                                            day, "/add/contract-look")));
            contract.toFollowUp()
                    .ifPresent(found ->
                            waits.add(
                                    wait(
                                            "Decide what follows from the behaviour contract with %s",
                                            CaseFile.day(found.recordedAt()),
                                            "/add/contract-follows")));
            contract.followedUp().forEach(done -> next(done, waits));
        }
        return waits;
    }

    private void answer(ProposedContract contract, List<Wait> waits) {
        LocalDate by = contract.proposed().fact().answerBy();
        if (contract.answered().isEmpty() && !by.isAfter(file.today())) {
            waits.add(
                    wait(
                            "Record whether %s agrees to the behaviour contract",
                            by, "/add/contract-answered"));
        }
    }

    /** What was chosen to follow, until it is begun. */
    private void next(Recorded<ContractFollowedUp> done, List<Wait> waits) {
        LocalDate since = CaseFile.day(done.recordedAt());
        switch (done.fact().consequence()) {
            case WARNING, RESTRICTION -> {
                if (isStill(AssessmentMade.class, done.recordedAt())) {
                    waits.add(
                            wait(
                                    "Assess the case about %s: the behaviour contract was not kept",
                                    since, "/decide/assess"));
                }
            }
            case EARLY_REVIEW -> {
                if (isStill(ReviewHeld.class, done.recordedAt())) {
                    waits.add(
                            wait(
                                    "Review the restriction on %s early: the contract was not kept",
                                    since, "/decide/review"));
                }
            }
            case ANOTHER_CONTRACT -> {
                if (isStill(ContractProposed.class, done.recordedAt())) {
                    waits.add(
                            wait(
                                    "Propose another behaviour contract to %s",
                                    since, "/decide/contract"));
                }
            }
            case TALK, NOTHING -> {
                // a talk is logged as a contact or a meeting; nothing else waits
            }
        }
    }

    private boolean isStill(Class<? extends Fact> awaited, Instant since) {
        return file.theCase().all(awaited).stream()
                .noneMatch(one -> one.recordedAt().isAfter(since));
    }

    private Wait wait(String what, @Nullable LocalDate due, String path) {
        return new Wait(
                what.formatted(file.person().name()),
                WaitingOnACase.whoseTurn(file, Decision.RESTRICTION),
                due,
                CaseHeading.href(file) + path,
                PolicyParagraph.j(17));
    }
}

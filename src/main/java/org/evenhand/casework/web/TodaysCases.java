package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.access.Right;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Waiting;
import org.evenhand.casework.Case;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.SupportQuestion;
import org.evenhand.casework.SupportQuestions;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** What cases ask of whoever looks, each on the cases that they may open; and of governors. */
@Component
final class TodaysCases implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Stream.of(questions(unit), missed(unit), cases(unit))
                .flatMap(waits -> waits)
                .toList();
    }

    private static Stream<Wait> cases(Unit unit) {
        if (!Right.WORK_ON_CASES.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        return Cases.all(unit).stream()
                .filter(Case::isOpen)
                .map(found -> CaseFiles.of(unit, found))
                .filter(file -> CaseAccess.maySee(unit, file))
                .flatMap(file -> new WaitingOnACase(file, unit.scope()).all().stream());
    }

    private static Stream<Wait> questions(Unit unit) {
        if (!Right.ANSWER_AS_GOVERNOR.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        return Stream.of(
                        SupportQuestions.waiting(unit).stream()
                                .map(question -> question(unit, question)),
                        ReasonsAfterNo.forWhoeverLooks(unit).stream()
                                .filter(one -> one.seen().isEmpty())
                                .filter(one -> isOpen(unit, one.decided().fact().caseId()))
                                .map(one -> reasons(unit, one)),
                        NoticeToAGovernor.forWhoeverLooks(unit).stream()
                                .filter(one -> one.read().isEmpty())
                                .filter(one -> isOpen(unit, one.notified().fact().caseId()))
                                .map(one -> notice(unit, one)))
                .flatMap(waits -> waits);
    }

    private static boolean isOpen(Unit unit, CaseId id) {
        return Cases.byId(unit, id).filter(Case::isOpen).isPresent();
    }

    /** It has no day by which: nothing waits for it (P49). */
    private static Wait notice(Unit unit, NoticeToAGovernor one) {
        return new Wait(
                "Say that you have read the notice: somebody was %s on %s"
                        .formatted(
                                one.told().decision() == Decision.WARNING
                                        ? "warned"
                                        : "barred for now",
                                PrintedDate.of(CaseFile.day(one.told().of().recordedAt()))),
                unit.scope().actor().name(),
                null,
                NoticeView.href(one),
                PolicyParagraph.p(49));
    }

    private static Wait reasons(Unit unit, ReasonsAfterNo one) {
        return new Wait(
                "See why a restriction was decided although the answer was no",
                unit.scope().actor().name(),
                CaseFile.day(one.decided().recordedAt()),
                GovernorReasons.href(one),
                PolicyParagraph.j(7));
    }

    /** The Chair sees that a letter's promise was not kept, and no more of the case (B3, J7). */
    private static Stream<Wait> missed(Unit unit) {
        if (!unit.scope().is(Role.CHAIR)) {
            return Stream.of();
        }
        return Cases.all(unit).stream()
                .filter(Case::isOpen)
                .map(found -> CaseFiles.of(unit, found))
                .flatMap(file ->
                        Restrained.of(file).stream().flatMap(one -> missed(file, one).stream()));
    }

    private static Optional<Wait> missed(CaseFile file, Restrained one) {
        return one.missedReview(file)
                .map(day ->
                        new Wait(
                                        "On case %s, ask why the review was not held that a letter promised for %s"
                                                .formatted(
                                                        file.theCase().number(),
                                                        PrintedDate.of(day)),
                                        WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                                        day,
                                        "/governors",
                                        new PolicyParagraph("B3"))
                                .alarming("A promised review was missed"));
    }

    private static Wait question(Unit unit, SupportQuestion question) {
        Due due =
                Calendars.timers(unit)
                        .due(
                                Timer.CHAIR_ANSWERS,
                                CaseFile.day(question.asked().recordedAt()),
                                Calendars.of(unit));
        boolean theirs = unit.scope().actor().account().equals(question.asked().fact().account());
        return new Wait(
                (theirs
                                ? "Say whether you support %s that the headteacher asks you about"
                                : "Find out whether %2$s supports %1$s, and write it down")
                        .formatted(
                                question.asked().fact().decision().words(),
                                question.asked().fact().name()),
                question.asked().fact().name(),
                due instanceof Due.By by ? by.day() : null,
                "/governors",
                PolicyParagraph.j(7));
    }
}

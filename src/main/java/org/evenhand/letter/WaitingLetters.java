package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Letters that are issued and of which nobody is told yet, for those who post them (J6); and those
 * that somebody else may have read, for those who answer for personal data (E28).
 */
@Component
final class WaitingLetters implements Waiting {
    private final ObjectProvider<GrantedLetters> granted;
    private final ObjectProvider<OvertakenLetters> overtaken;
    private final ObjectProvider<LeavingByEmail> leaving;

    WaitingLetters(
            ObjectProvider<GrantedLetters> granted,
            ObjectProvider<OvertakenLetters> overtaken,
            ObjectProvider<LeavingByEmail> leaving) {
        this.granted = granted;
        this.overtaken = overtaken;
        this.leaving = leaving;
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Stream.concat(readByAnother(unit), toPost(unit).stream()).toList();
    }

    private static Stream<Wait> readByAnother(Unit unit) {
        if (!Right.DEAL_WITH_DATA_BREACHES.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        return unit.all(PerhapsReadByAnother.class).stream()
                .map(perhaps -> perhaps.fact().letter())
                .distinct()
                .flatMap(letter -> Letters.byId(unit, letter).stream())
                .flatMap(letter -> letter.reportBy().stream().map(by -> readByAnother(letter, by)));
    }

    private static Wait readByAnother(IssuedLetter letter, Instant by) {
        String what =
                "Letter %s may have been read by somebody else: write down what was done"
                        .formatted(letter.number());
        return new Wait(
                        what,
                        Role.DATA_PROTECTION_OFFICER.title(),
                        LocalDate.ofInstant(by, Period.LONDON),
                        letter.href() + "/read-by-another",
                        new PolicyParagraph("E28"))
                .alarming("72 hours");
    }

    private List<Wait> toPost(Unit unit) {
        if (!Right.POST_LETTERS.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return LetterWait.in(unit).stream()
                .filter(wait -> isTheirs(unit, wait.letter()))
                // One that is on its way asks nothing of anybody.
                .filter(wait -> LetterState.of(wait.letter(), unit.now()) != LetterState.ON_ITS_WAY)
                .filter(wait ->
                        overtaken.stream().noneMatch(one -> one.isOvertaken(unit, wait.letter())))
                .filter(wait -> !isOnTodayAlready(unit, wait.letter()))
                .map(wait ->
                        new Wait(
                                wait.what(),
                                "Whoever posts letters",
                                wait.due(),
                                wait.href(),
                                PolicyParagraph.j(6)))
                .toList();
    }

    private boolean isOnTodayAlready(Unit unit, IssuedLetter letter) {
        return leaving.stream()
                .flatMap(one -> one.of(unit, letter).stream())
                .anyMatch(LeavingByEmail.Line::isOnToday);
    }

    private boolean isTheirs(Unit unit, IssuedLetter letter) {
        return unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                || granted.stream().anyMatch(one -> one.isGranted(unit, letter));
    }
}

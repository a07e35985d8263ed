package org.evenhand.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.LeavesWork;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.Restriction;
import org.evenhand.school.HolidayOwnerNamed;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Whoever carries out a line that was given to them, or looks in during the holidays, leaves that
 * to somebody (E25, E40): nothing is left on because nobody owns it.
 */
@Component
final class LeavingOwners implements LeavesWork {
    private record Owned(Restriction restriction, Line line) {}

    @Override
    public List<String> heldBy(Unit unit, AccountId account) {
        List<String> held = new ArrayList<>();
        long lines = owned(unit, account).count();
        if (lines > 0) {
            held.add(
                    lines == 1
                            ? "They carry out one line of a restriction."
                            : "They carry out %d lines of restrictions.".formatted(lines));
        }
        if (looksIn(unit, account)) {
            held.add("They take off what ends while the school is closed.");
        }
        return held;
    }

    @Override
    public void passOn(Unit unit, AccountId account, Holder to) {
        owned(unit, account)
                .toList()
                .forEach(one ->
                        unit.record(
                                new LineGiven(
                                        one.restriction().id(),
                                        one.line().measure(),
                                        to.account(),
                                        to.name()),
                                one.restriction().id(),
                                one.restriction().person(),
                                to.account()));
        if (looksIn(unit, account)) {
            unit.record(
                    new HolidayOwnerNamed(to.account(), to.name(), unit.today()),
                    unit.scope().org(),
                    to.account());
        }
    }

    /** Until it is over and off. */
    private static Stream<Owned> owned(Unit unit, AccountId account) {
        return EnforcementPlans.all(unit).stream()
                .flatMap(plan ->
                        plan.lines().stream()
                                .filter(line ->
                                        line.owner().account().filter(account::equals).isPresent())
                                .filter(line ->
                                        line.isOn() || !plan.restriction().isOverAt(unit.now()))
                                .map(line -> new Owned(plan.restriction(), line)));
    }

    private static boolean looksIn(Unit unit, AccountId account) {
        return Schools.profile(unit)
                .holidayOwner()
                .filter(named -> named.account().equals(account))
                .isPresent();
    }
}

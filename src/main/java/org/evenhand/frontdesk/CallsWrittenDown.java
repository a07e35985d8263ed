package org.evenhand.frontdesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.contactlog.CallsAtTheDesk;
import org.evenhand.contactlog.HelpWrittenDown;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Which calls for help stand in the record of contact, and which are still to be told (J2). */
@Component
public final class CallsWrittenDown implements CallsAtTheDesk {
    @Override
    public Optional<Called> of(Unit unit, FactId call) {
        return Alerts.of(unit, call)
                .map(one ->
                        new Called(
                                one.id(),
                                one.calledBy().account(),
                                one.calledAt(),
                                one.about(),
                                one.kind() == HelpKind.EMERGENCY));
    }

    /** Whether an entry says what happened. */
    public static boolean isWrittenDown(Unit unit, FactId call) {
        return Recorded.ofKind(unit.about(call), HelpWrittenDown.class).findAny().isPresent();
    }

    /** What this account called and no entry tells of, the latest first. */
    static List<Call> stillToTell(Unit unit, AccountId account) {
        Set<FactId> told =
                unit.all(HelpWrittenDown.class).stream()
                        .map(written -> written.fact().call())
                        .collect(Collectors.toSet());
        return Alerts.all(unit).stream()
                .filter(call -> call.calledBy().account().equals(account))
                .filter(call -> !told.contains(call.id()))
                .toList();
    }
}

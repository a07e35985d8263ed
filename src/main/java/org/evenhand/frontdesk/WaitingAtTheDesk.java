package org.evenhand.frontdesk;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Calls for help that nobody has answered, for those whom they fetch (J1, J2). */
@Component
final class WaitingAtTheDesk implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.ANSWER_HELP.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return Alerts.open(unit).stream()
                .map(call ->
                        new Wait(
                                        "%s called for help, and nobody has answered"
                                                .formatted(call.calledBy().name()),
                                        "Every senior",
                                        LocalDate.ofInstant(call.calledAt(), Period.LONDON),
                                        call.address(),
                                        PolicyParagraph.j(1))
                                .alarming(call.kind().words()))
                .toList();
    }
}

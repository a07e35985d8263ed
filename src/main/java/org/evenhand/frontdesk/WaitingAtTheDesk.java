package org.evenhand.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Times;
import org.springframework.stereotype.Component;

/**
 * Calls for help that nobody has answered, for those whom they fetch (J1, J2); and those that are
 * not written down yet, for whoever called.
 */
@Component
final class WaitingAtTheDesk implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Stream.concat(toAnswer(unit).stream(), toWriteDown(unit)).toList();
    }

    /** A call starts an entry: it waits for its words as long as it has none (J2). */
    private static Stream<Wait> toWriteDown(Unit unit) {
        if (!Right.FRONT_DESK.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        return CallsWrittenDown.stillToTell(unit, unit.scope().actor().account()).stream()
                .map(call -> {
                    LocalDate day = LocalDate.ofInstant(call.calledAt(), Period.LONDON);
                    return new Wait(
                            "Write down what happened when you called for help at "
                                    + said(call.calledAt())
                                    + (day.equals(unit.today()) ? "" : ", " + PrintedDate.of(day)),
                            call.calledBy().name(),
                            day,
                            call.logAddress(),
                            PolicyParagraph.j(2));
                });
    }

    private static String said(Instant moment) {
        return Times.said(moment.atZone(Period.LONDON).toLocalTime());
    }

    private static List<Wait> toAnswer(Unit unit) {
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

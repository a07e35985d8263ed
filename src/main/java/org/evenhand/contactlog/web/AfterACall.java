package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Right;
import org.evenhand.contactlog.CallsAtTheDesk;
import org.evenhand.contactlog.CallsAtTheDesk.Called;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Times;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/**
 * "Log a contact" as it stands after a call for help from the desk: what the call already says need
 * not be typed, and can all be changed (J2).
 */
@Component
final class AfterACall {
    private final Acts acts;
    private final CallsAtTheDesk calls;

    AfterACall(Acts acts, CallsAtTheDesk calls) {
        this.acts = acts;
        this.calls = calls;
    }

    /** The call that was named, for whoever called it and for those whom it fetched. */
    Optional<Called> called(Scope scope, String named) {
        try {
            FactId id = new FactId(UUID.fromString(named));
            return acts.lookUp(scope, unit -> calls.of(unit, id))
                    .filter(call ->
                            call.by().equals(scope.actor().account())
                                    || Right.ANSWER_HELP.isOpenTo(scope.roles()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static String said(Called call) {
        return Times.said(call.at().atZone(Period.LONDON).toLocalTime());
    }

    /** The form as the call fills it in. */
    Typed filledIn(Scope scope, Called call, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(call.at(), Period.LONDON);
        return new Typed(
                Map.ofEntries(
                        one("call", call.id().text()),
                        one("who", name(scope, call)),
                        one("channel", Channel.IN_PERSON_ON_SITE.name()),
                        one("day", day(day, today)),
                        one("date-day", String.valueOf(day.getDayOfMonth())),
                        one("date-month", String.valueOf(day.getMonthValue())),
                        one("date-year", String.valueOf(day.getYear())),
                        one("time", said(call)),
                        one(
                                "account",
                                call.emergency()
                                        ? "An emergency: called for help at the desk. "
                                        : "Called for help at the desk. ")));
    }

    /** The person of the register, as long as whoever writes leaves the name as it stands. */
    Optional<PersonId> about(Scope scope, Called call, String who) {
        return call.about().filter(_ -> name(scope, call).equals(who));
    }

    private String name(Scope scope, Called call) {
        Id[] about = call.about().stream().toArray(Id[]::new);
        return acts.read(
                scope,
                "log-after-a-call",
                unit ->
                        call.about()
                                .flatMap(id -> People.byId(unit, id))
                                .map(Person::name)
                                .orElse(""),
                about);
    }

    private static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.minusDays(1)) ? "yesterday" : "earlier";
    }

    private static Map.Entry<String, List<String>> one(String field, String value) {
        return Map.entry(field, List.of(value));
    }
}

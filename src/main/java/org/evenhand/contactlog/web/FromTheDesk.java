package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Right;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.InForce;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/**
 * "Log a contact" as it stands when it was begun on a card of the desk: who it is was asked there
 * with a second fact, and need not be asked again (J3, J12). Only somebody on whom something is in
 * force has such a card.
 */
@Component
final class FromTheDesk {
    private static final String FIELD = "person";

    private final Acts acts;
    private final InForce inForce;

    FromTheDesk(Acts acts, InForce inForce) {
        this.acts = acts;
        this.inForce = inForce;
    }

    /** Whose card it was, for whoever may see one; empty when the form was begun elsewhere. */
    Optional<Person> shown(Scope scope, Typed typed) {
        return Right.FRONT_DESK.isOpenTo(scope.roles())
                ? id(typed.first(FIELD)).flatMap(id -> held(scope, id))
                : Optional.empty();
    }

    /** Told as the desk tells it: at the gate counts as on site, and it has just happened. */
    Typed filledIn(Person person) {
        return new Typed(Map.of(FIELD, List.of(person.id().text()), "who", List.of(person.name())));
    }

    /** The person of the register, as long as whoever writes leaves the name as it stands. */
    Optional<PersonId> about(Scope scope, Typed typed, String who) {
        return shown(scope, typed).filter(person -> person.name().equals(who)).map(Person::id);
    }

    private Optional<Person> held(Scope scope, PersonId id) {
        return acts.read(
                scope,
                "log-from-the-desk",
                unit ->
                        inForce.everybody(unit).binds(id, unit.now())
                                ? People.byId(unit, id)
                                : Optional.empty(),
                id);
    }

    private static Optional<PersonId> id(String typed) {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

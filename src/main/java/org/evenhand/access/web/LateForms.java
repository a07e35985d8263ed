package org.evenhand.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.access.Parking;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/** Parks a form that cannot be taken now: the sign-in ran out, or the password is asked again. */
@Component
public final class LateForms {
    private final Parking parking;
    private final TicketOwners owners;

    LateForms(Parking parking, TicketOwners owners) {
        this.parking = parking;
        this.owners = owners;
    }

    /** Keeps what was typed; empty when the request is no form of ours and nothing was kept. */
    public Optional<Parking.Owner> park(HttpServletRequest request) {
        Optional<Parking.Owner> owner = owners.of(request);
        owner.ifPresent(found ->
                parking.park(
                        found,
                        request.getRequestURI(),
                        typed(request),
                        String.valueOf(request.getContentType()).startsWith("multipart/"),
                        RequestNames.of(request)));
        return owner;
    }

    /** Whose form it is, although nobody is signed in; empty when it is no form of ours. */
    public Optional<Parking.Owner> owner(HttpServletRequest request) {
        return owners.of(request);
    }

    /** It was sent after all, and records nothing by which that would be seen. */
    public void forget(Scope scope, HttpServletRequest request) {
        owners.of(request).ifPresent(owner -> parking.discard(scope, owner.ticket()));
    }

    private static Typed typed(HttpServletRequest request) {
        Map<String, String[]> answers = new LinkedHashMap<>(request.getParameterMap());
        answers.remove("_csrf");
        // What is secret is typed again: each such field is named so.
        answers.keySet().removeIf(field -> field.startsWith("password"));
        return Typed.from(answers);
    }

    /** Where the parked form is offered again. */
    public static String address(Parking.Owner owner) {
        return "/parked/" + owner.ticket();
    }
}

package org.evenhand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.CurrentScope;
import org.evenhand.access.Right;
import org.evenhand.access.web.RequestNames;
import org.evenhand.frontdesk.web.CallsForHelp;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.Measure;
import org.evenhand.school.Schools;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Link;
import org.evenhand.ui.Shell;
import org.evenhand.ui.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * What stands around every page: the school's name, who is signed in, the chapters open to them.
 */
@Component
class Surroundings implements Shells {
    private final Acts acts;
    private final CallsForHelp calls;
    private final boolean demonstration;

    Surroundings(Acts acts, CallsForHelp calls, Environment environment) {
        this.acts = acts;
        this.calls = calls;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Shell around(HttpServletRequest request) {
        Optional<Scope> scope = CurrentScope.of(request);
        return new Shell(
                scope.flatMap(this::schoolName).orElse(null),
                scope.map(held -> held.actor().name()).orElse(null),
                scope.map(held -> chapters(held, request.getRequestURI())).orElse(List.of()),
                csrf(request),
                RequestNames.of(request),
                demonstration,
                scope.filter(held -> Right.ANSWER_HELP.isOpenTo(held.roles()))
                        .map(calls::openFor)
                        .orElse(null));
    }

    private Optional<String> schoolName(Scope scope) {
        return acts.lookUp(scope, unit -> Schools.in(unit).map(school -> school.name()));
    }

    private static List<Link> chapters(Scope scope, String here) {
        return java.util.stream.Stream.of(
                        Optional.of(Link.to("Today", "/").currentWhen(here.equals("/"))),
                        link(scope, Right.LOG_CONTACT, "Log a contact", "/contacts/new", here),
                        link(scope, Right.FRONT_DESK, "Front desk", "/desk", here),
                        link(scope, Right.SEE_RECORD, "Record of contact", "/contacts", here),
                        link(scope, Right.SEE_PEOPLE, "People", "/people", here),
                        link(scope, Right.SEE_CASES, "Cases", "/cases", here),
                        link(scope, Right.SEE_RESTRICTIONS, "Restrictions", "/restrictions", here),
                        link(scope, Right.CARRY_OUT, "Carrying out", "/enforcement", here)
                                .filter(_ -> carriesOut(scope)),
                        link(scope, Right.ANSWER_AS_GOVERNOR, "For governors", "/governors", here),
                        link(scope, Right.SEE_LETTERS, "Letters", "/letters", here),
                        link(scope, Right.SEE_SETTINGS, "Settings", "/settings", here),
                        link(
                                scope,
                                Right.KEEP_RECORD,
                                "Verification and backup",
                                "/settings/record",
                                here))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whose usual work it is; others find what was given to them on Today. */
    private static boolean carriesOut(Scope scope) {
        return Arrays.stream(Measure.values()).map(Measure::usually).anyMatch(scope::is);
    }

    private static Optional<Link> link(
            Scope scope, Right right, String text, String href, String here) {
        return right.isOpenTo(scope.roles())
                ? Optional.of(Link.to(text, href).currentWhen(here.equals(href)))
                : Optional.empty();
    }

    private static @Nullable HiddenField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new HiddenField(token.getParameterName(), token.getToken())
                : null;
    }
}

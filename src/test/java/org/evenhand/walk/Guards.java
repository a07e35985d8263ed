package org.evenhand.walk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.evenhand.access.Accounts;
import org.evenhand.access.CurrentScope;
import org.evenhand.access.Scopes;
import org.evenhand.access.SignedIn;
import org.evenhand.kernel.AccountId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/** What stands before the handlers of the running program, to be taken away for a control. */
final class Guards {
    private Guards() {}

    /** The program's own list: whoever changes it puts it right again. */
    @SuppressWarnings("unchecked")
    static List<HandlerInterceptor> before(EndPoint point) {
        return (List<HandlerInterceptor>)
                Objects.requireNonNull(
                        ReflectionTestUtils.getField(point.mapping(), "adaptedInterceptors"));
    }

    /** Leaves whoever is signed in who they are, and asks for no right. */
    static void takeRightsFrom(List<HandlerInterceptor> guards) {
        guards.replaceAll(guard ->
                guard.getClass().getSimpleName().equals("RightsAtTheDoor")
                        ? new NoRights(RunningEvenhand.shared())
                        : guard);
    }

    private record NoRights(RunningEvenhand evenhand) implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            var signedIn =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            if (signedIn.getPrincipal() instanceof SignedIn somebody) {
                evenhand.the(Accounts.class)
                        .byId(new AccountId(somebody.account()))
                        .map(account -> evenhand.the(Scopes.class).of(account, "testtest"))
                        .ifPresent(scope -> request.setAttribute(CurrentScope.ATTRIBUTE, scope));
            }
            return true;
        }
    }
}

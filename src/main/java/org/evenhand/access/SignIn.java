package org.evenhand.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks a name and a password; what it answers holds an account's id and nothing else. */
@Component
class SignIn implements AuthenticationProvider {
    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        return accounts.signingIn(name, password)
                .map(account ->
                        new UsernamePasswordAuthenticationToken(
                                new SignedIn(account.id().value()), null, List.of()))
                .orElseThrow(() ->
                        new BadCredentialsException(
                                "The name and the password do not belong together"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

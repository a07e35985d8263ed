package org.evenhand.access;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and a password; what it answers holds an account's id and nothing else. */
@Component
class SignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Tries tries;

    SignIn(Accounts accounts, Tries tries) {
        this.accounts = accounts;
        this.tries = tries;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details
                        ? String.valueOf(details.getRemoteAddress())
                        : "";
        return checked(name, String.valueOf(asked.getCredentials()), address)
                .map(account ->
                        new UsernamePasswordAuthenticationToken(
                                new SignedIn(account.id().value()), null, List.of()))
                .orElseThrow(() ->
                        new BadCredentialsException(
                                "The name and the password do not belong together"));
    }

    /**
     * The account, when the password is its own; every wrong one is counted.
     *
     * @throws TooManyTries before anything is compared, when there were too many
     */
    Optional<Account> checked(String name, String password, String address) {
        tries.waitUntil(name, address)
                .ifPresent(until -> {
                    throw new TooManyTries(until);
                });
        Optional<Account> account = accounts.signingIn(name, password);
        if (account.isPresent()) {
            tries.succeeded(name);
        } else {
            tries.failed(name, address);
        }
        return account;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package org.evenhand.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * Makes scopes, from the record as it stands at this moment: a right withdrawn bites on the next
 * request.
 */
@Component
public class Scopes {
    private static final ActorRef EVENHAND =
            new ActorRef(new AccountId(new UUID(0, 0)), "Evenhand");

    private final Acts acts;

    Scopes(Acts acts) {
        this.acts = acts;
    }

    /** The scope of somebody signed in, for one request. */
    public Scope of(Account account, String request) {
        Scope bare = new Scope(account.org(), actor(account), Set.of(), request);
        return acts.lookUp(
                bare,
                unit ->
                        new Scope(
                                account.org(),
                                actor(account),
                                rolesOf(account.id(), unit),
                                request));
    }

    /** Evenhand's own scope, when a day passes or a school is founded. */
    public static Scope ofEvenhand(OrgId org, String request) {
        return new Scope(org, EVENHAND, Set.of(), request);
    }

    /**
     * What the account is on the day of the unit of work. Asked with every request, and of people
     * about whom thousands of contacts are recorded: so of nothing but their roles.
     */
    static Set<Role> rolesOf(AccountId account, Unit unit) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        Holding.of(unit.about(account, Tenure.class)).stream()
                .filter(holding -> holding.account().equals(account))
                .filter(holding -> holding.isSoAt(unit.now()))
                .forEach(holding -> held.add(holding.role()));
        return held;
    }

    private static ActorRef actor(Account account) {
        return new ActorRef(account.id(), account.displayName());
    }
}

package org.evenhand.access.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.Account;
import org.evenhand.access.Accounts;
import org.evenhand.access.OpeningAnAccount;
import org.evenhand.access.TechniciansReach;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Somebody of the school gets an account and what it may be from today on. */
@Component
@Paragraphs("P51")
public class OpeningAccounts {
    public static final Act OPEN = new Act("access.open-account");

    private final Acts acts;
    private final Accounts accounts;
    private final OpeningAnAccount opening;

    OpeningAccounts(Acts acts, Accounts accounts, OpeningAnAccount opening) {
        this.acts = acts;
        this.accounts = accounts;
        this.opening = opening;
    }

    /**
     * Whom it is for.
     *
     * @param password the first one, which they change
     */
    public record NewAccount(String name, String signInName, String password, Set<Role> roles) {}

    /** The account's page is the result. */
    public Outcome open(Scope scope, FormTicket ticket, NewAccount wanted) {
        return acts.perform(scope, OPEN, ticket, scope.org(), unit -> open(unit, wanted));
    }

    private Verdict open(Unit unit, NewAccount wanted) {
        Grounds against =
                Stream.of(
                                accounts.isTaken(wanted.signInName())
                                        ? Optional.of(taken())
                                        : Optional.<Ground>empty(),
                                Passwords.against(wanted.password()),
                                wanted.roles().isEmpty()
                                        ? Optional.of(nothing())
                                        : Optional.<Ground>empty(),
                                TechniciansReach.against(unit.scope(), wanted.roles()))
                        .collect(Grounds.collecting());
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        Account account =
                opening.open(
                        unit,
                        wanted.signInName(),
                        wanted.name(),
                        wanted.password(),
                        wanted.roles());
        return Verdict.happened("/settings/accounts/" + account.id().text());
    }

    private static Ground taken() {
        return new Ground(
                "access.name-is-taken",
                PolicyParagraph.p(51),
                "That name to sign in with is taken",
                "Choose another one.");
    }

    private static Ground nothing() {
        return new Ground(
                "access.account-is-nothing",
                PolicyParagraph.p(51),
                "Without a role an account opens nothing",
                "Choose at least one.");
    }
}

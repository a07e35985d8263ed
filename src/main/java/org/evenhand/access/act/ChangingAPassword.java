package org.evenhand.access.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Accounts;
import org.evenhand.access.Holding;
import org.evenhand.access.PasswordChanged;
import org.evenhand.access.StaffAccount;
import org.evenhand.access.TechniciansReach;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * A password is changed: by its own holder, who knows the old one, or by whoever looks after
 * accounts when it was forgotten. Every other place where the account is signed in is signed out.
 */
@Component
@Paragraphs("P51")
public class ChangingAPassword {
    public static final Act CHANGE_OWN = new Act("access.change-own-password");
    public static final Act GIVE_NEW = new Act("access.give-new-password");

    private final Acts acts;
    private final OnAnAccount onAnAccount;
    private final Accounts accounts;

    ChangingAPassword(Acts acts, OnAnAccount onAnAccount, Accounts accounts) {
        this.acts = acts;
        this.onAnAccount = onAnAccount;
        this.accounts = accounts;
    }

    /**
     * One's own.
     *
     * @param session the session that stays signed in
     */
    public Outcome changeOwn(
            Scope scope, FormTicket ticket, String before, String after, String session) {
        AccountId own = scope.actor().account();
        return acts.perform(
                scope,
                CHANGE_OWN,
                ticket,
                own,
                unit -> {
                    Grounds against =
                            Stream.of(
                                            accounts.isPasswordOf(own, before)
                                                    ? Optional.<Ground>empty()
                                                    : Optional.of(notTheOld()),
                                            Passwords.against(after))
                                    .collect(Grounds.collecting());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    change(unit, own, after, session);
                    return Verdict.happened("/account");
                });
    }

    /** Somebody else's, who forgot it. */
    public Outcome giveNew(Scope scope, FormTicket ticket, AccountId account, String after) {
        return onAnAccount.perform(
                scope,
                GIVE_NEW,
                ticket,
                account,
                (unit, before) -> {
                    Grounds against = againstGiving(unit, before, after);
                    if (against.isEmpty()) {
                        change(unit, account, after, "");
                    }
                    return against;
                });
    }

    private void change(Unit unit, AccountId account, String after, String session) {
        Accounts.changePassword(unit.sql(), account, accounts.hashOf(after), session);
        unit.record(new PasswordChanged(account), account);
    }

    private static Grounds againstGiving(Unit unit, StaffAccount account, String after) {
        boolean own = account.id().equals(unit.scope().actor().account());
        return Stream.of(
                        own ? Optional.of(ones()) : Optional.<Ground>empty(),
                        Passwords.against(after),
                        TechniciansReach.against(
                                unit.scope(),
                                account.notOver(unit.now()).stream().map(Holding::role).toList()))
                .collect(Grounds.collecting());
    }

    private static Ground notTheOld() {
        return new Ground(
                "access.not-the-old-password",
                PolicyParagraph.p(51),
                "That is not the password you have now");
    }

    private static Ground ones() {
        return new Ground(
                "access.not-ones-own",
                PolicyParagraph.p(51),
                "This is your own account",
                "Change your password on your own page.");
    }
}

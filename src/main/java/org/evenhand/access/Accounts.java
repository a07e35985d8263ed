package org.evenhand.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The accounts that can sign in. One of the few places with its own way to the database: nobody's
 * organisation is known before they have signed in.
 */
@Component
public class Accounts {
    private static final String COLUMNS = "account_id, org_id, sign_in_name, display_name";

    private final JdbcClient sql;
    private final Passwords passwords;

    Accounts(DataSource dataSource, Passwords passwords) {
        this.sql = JdbcClient.create(dataSource);
        this.passwords = passwords;
    }

    public Optional<Account> byId(AccountId id) {
        return sql.sql(
                        "select "
                                + COLUMNS
                                + " from identity.account"
                                + " where account_id = :id and closed_at is null")
                .param("id", id.value())
                .query((row, n) -> account(row))
                .optional();
    }

    /** The account of that name, when the password is its own. */
    Optional<Account> signingIn(String signInName, String password) {
        record Candidate(Account account, String hash) {}
        Optional<Candidate> candidate =
                sql.sql(
                                "select "
                                        + COLUMNS
                                        + ", password_hash from identity.account"
                                        + " where lower(sign_in_name) = lower(:name)"
                                        + " and closed_at is null")
                        .param("name", signInName.strip())
                        .query((row, n) ->
                                new Candidate(account(row), row.getString("password_hash")))
                        .optional();
        boolean right =
                passwords.matches(
                        password, candidate.map(Candidate::hash).orElse(passwords.nobodys()));
        return right ? candidate.map(Candidate::account) : Optional.empty();
    }

    /** Whether an open account has that password; takes as long when it does not exist. */
    public boolean isPasswordOf(AccountId id, String password) {
        String hash =
                sql.sql(
                                "select password_hash from identity.account"
                                        + " where account_id = :id and closed_at is null")
                        .param("id", id.value())
                        .query(String.class)
                        .optional()
                        .orElse(passwords.nobodys());
        return passwords.matches(password, hash);
    }

    public boolean isTaken(String signInName) {
        return sql.sql(
                        "select exists (select from identity.account"
                                + " where lower(sign_in_name) = lower(:name))")
                .param("name", signInName.strip())
                .query(Boolean.class)
                .single();
    }

    /** True until the first account of all exists: the first-run page is open only then. */
    public boolean none() {
        return !sql.sql("select exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    public String hashOf(String password) {
        return passwords.hashOf(password);
    }

    /** Writes the row that signs in, inside the act that opens the account. */
    static void add(JdbcClient inAct, Account account, String passwordHash, Instant now) {
        inAct.sql(
                        """
                        insert into identity.account
                            (account_id, org_id, sign_in_name, password_hash, display_name, created_at)
                        values (:id, :org, :name, :hash, :display, :now)
                        """)
                .param("id", account.id().value())
                .param("org", account.org().value())
                .param("name", account.signInName())
                .param("hash", passwordHash)
                .param("display", account.displayName())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Another password, inside the act that changes it; other sessions of the account end.
     *
     * @param session the session that stays; empty when none does
     */
    public static void changePassword(
            JdbcClient inAct, AccountId account, String passwordHash, String session) {
        inAct.sql("update identity.account set password_hash = :hash where account_id = :id")
                .param("hash", passwordHash)
                .param("id", account.value())
                .update();
        signOut(inAct, account, session);
    }

    /** Nobody signs in with it again, inside the act that closes it; its sessions end. */
    public static void close(JdbcClient inAct, AccountId account, Instant now) {
        inAct.sql("update identity.account set closed_at = :now where account_id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", account.value())
                .update();
        signOut(inAct, account, "");
    }

    private static void signOut(JdbcClient inAct, AccountId account, String butFor) {
        inAct.sql(
                        """
                        delete from identity.session
                        where principal_name = :account and session_id <> :session
                        """)
                .param("account", account.text())
                .param("session", butFor)
                .update();
    }

    private static Account account(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Account(
                new AccountId(row.getObject("account_id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("sign_in_name"),
                row.getString("display_name"));
    }
}

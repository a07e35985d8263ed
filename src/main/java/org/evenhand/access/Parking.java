package org.evenhand.access;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was typed into a form that came after its sign-in had run out, sealed, for the account
 * that the form had been made for, and for nobody else. It is no part of the record: it goes when
 * it was sent after all, when it is thrown away, or after a week.
 */
@Component
public final class Parking {
    static final Duration KEPT = Duration.ofDays(7);

    private final Acts acts;
    private final SchoolKeys keys;
    private final JsonMapper json = JsonMapper.builder().build();

    Parking(Acts acts, SchoolKeys keys) {
        this.acts = acts;
        this.keys = keys;
    }

    /** Whose form it is, as its ticket says. */
    public record Owner(UUID ticket, AccountId account, OrgId org) {}

    /** What lies sealed in the row. */
    private record Content(String path, Map<String, List<String>> answers, boolean withFiles) {}

    /** Keeps it; the same form sent again takes its place. */
    public void park(Owner owner, String path, Typed typed, boolean withFiles, String request) {
        byte[] plain =
                json.writeValueAsString(new Content(path, typed.answers(), withFiles))
                        .getBytes(StandardCharsets.UTF_8);
        acts.lookUp(
                Scopes.ofEvenhand(owner.org(), request),
                unit -> {
                    forgetOld(unit);
                    return unit.sql()
                            .sql(
                                    """
                                    insert into evenhand.parked_form
                                        (org_id, ticket_id, account_id, sealed, parked_at, expires_at)
                                    values (:org, :ticket, :account, :sealed, :now, :end)
                                    on conflict (org_id, ticket_id) do update
                                        set sealed = excluded.sealed, parked_at = excluded.parked_at
                                    """)
                            .param("org", owner.org().value())
                            .param("ticket", owner.ticket())
                            .param("account", owner.account().value())
                            .param("sealed", keys.sealed(unit, plain, place(owner)))
                            .param("now", utc(unit.now()))
                            .param("end", utc(unit.now().plus(KEPT)))
                            .update();
                });
    }

    /** What waits for this person, the oldest first. */
    public List<Parked> of(Scope scope) {
        return acts.lookUp(
                scope,
                unit -> {
                    forgetOld(unit);
                    return unit.sql()
                            .sql(
                                    """
                                    select ticket_id, sealed, parked_at from evenhand.parked_form
                                    where org_id = :org and account_id = :account
                                    order by parked_at, ticket_id
                                    """)
                            .param("org", scope.org().value())
                            .param("account", scope.actor().account().value())
                            .query((row, n) -> opened(unit, row))
                            .list();
                });
    }

    /** Empty also when it is another person's. */
    public Optional<Parked> byTicket(Scope scope, UUID ticket) {
        return of(scope).stream().filter(parked -> parked.ticket().equals(ticket)).findFirst();
    }

    public void discard(Scope scope, UUID ticket) {
        acts.lookUp(
                scope,
                unit ->
                        unit.sql()
                                .sql(
                                        """
                                        delete from evenhand.parked_form where org_id = :org
                                            and ticket_id = :ticket and account_id = :account
                                        """)
                                .param("org", scope.org().value())
                                .param("ticket", ticket)
                                .param("account", scope.actor().account().value())
                                .update());
    }

    /** Those that had their day, and those whose form was sent after all. */
    private static void forgetOld(Unit unit) {
        unit.sql()
                .sql(
                        """
                        delete from evenhand.parked_form p where p.org_id = :org
                            and (p.expires_at <= :now or exists (
                                select from evenhand.form_ticket t where t.org_id = p.org_id
                                    and t.ticket_id = p.ticket_id and t.result is not null))
                        """)
                .param("org", unit.scope().org().value())
                .param("now", utc(unit.now()))
                .update();
    }

    private Parked opened(Unit unit, ResultSet row) throws SQLException {
        UUID ticket = row.getObject("ticket_id", UUID.class);
        Owner owner = new Owner(ticket, unit.scope().actor().account(), unit.scope().org());
        byte[] plain = keys.opened(unit, row.getBytes("sealed"), place(owner));
        Content content = json.readValue(plain, Content.class);
        return new Parked(
                ticket,
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                content.path(),
                new Typed(content.answers()),
                content.withFiles());
    }

    private static byte[] place(Owner owner) {
        return "parked form %s of %s"
                .formatted(owner.ticket(), owner.account().text())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.evenhand.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one door to the database. An act runs in one transaction that sees one organisation, happens
 * once however often its form is sent, and is refused a commit when it recorded nothing (P45). A
 * reading leaves its trace in the same transaction as what it read.
 */
@Component
public class Acts {
    private final Organisations organisations;
    private final FactKinds kinds;
    private final Sealer sealer;
    private final InstantSource clock;
    private final NewIds ids;
    private final HeldInMemory memory = new HeldInMemory();

    Acts(
            Organisations organisations,
            FactKinds kinds,
            Sealer sealer,
            InstantSource clock,
            NewIds ids) {
        this.organisations = organisations;
        this.kinds = kinds;
        this.sealer = sealer;
        this.clock = clock;
        this.ids = ids;
    }

    /** Performs an act that starts something new. */
    public Outcome perform(Scope scope, Act act, FormTicket ticket, Function<Unit, Verdict> work) {
        return performOnce(scope, act, ticket, List.of(), work);
    }

    /**
     * Performs an act on one thing: two acts on the same thing wait for each other, so that each
     * decides on what the other left. All records of one person are the same thing.
     */
    public Outcome perform(
            Scope scope, Act act, FormTicket ticket, Id on, Function<Unit, Verdict> work) {
        return performOnce(scope, act, ticket, List.of(on), work);
    }

    /** Performs an act on several things at once: it waits for every other act on one of them. */
    public Outcome perform(
            Scope scope,
            Act act,
            FormTicket ticket,
            List<? extends Id> on,
            Function<Unit, Verdict> work) {
        return performOnce(scope, act, ticket, on, work);
    }

    /**
     * Performs an act on what the whole school has one of: its settings, its calendar, its paper.
     *
     * @param address where the result stands
     * @param work records, or answers the grounds against it; none when it happened
     */
    public Outcome performOnTheSchool(
            Scope scope, Act act, FormTicket ticket, String address, Function<Unit, Grounds> work) {
        return perform(
                scope,
                act,
                ticket,
                scope.org(),
                unit -> {
                    Grounds against = work.apply(unit);
                    return against.isEmpty() ? Verdict.happened(address) : Verdict.refused(against);
                });
    }

    /** The same, which no form asked for. */
    public Outcome perform(
            Scope scope, Act act, List<? extends Id> on, Function<Unit, Verdict> work) {
        return performOnce(scope, act, null, on, work);
    }

    /**
     * Performs an act that no form asked for: a day passed, or a program made the demonstration.
     */
    public Outcome perform(Scope scope, Act act, Function<Unit, Verdict> work) {
        return performOnce(scope, act, null, List.of(), work);
    }

    /**
     * Reads, and records that these things were read by this person: nothing of a case is seen
     * without a trace (P51).
     *
     * @param what names the page or list, {@code case-page}
     */
    public <T> T read(Scope scope, String what, Function<Unit, T> work, Id... about) {
        return organisations.inside(
                scope.org(),
                sql -> {
                    Instant now = now();
                    T answer =
                            work.apply(
                                    new OpenUnit(
                                            scope, READ, now, kinds, ids, sealer, memory, sql));
                    recordReading(sql, scope, what, now, about);
                    sealer.expect(scope.org());
                    return answer;
                });
    }

    /**
     * Looks something up that is no one's personal data, or that the program itself needs: the
     * rights of an account, the school's name. Leaves no trace.
     */
    public <T> T lookUp(Scope scope, Function<Unit, T> work) {
        return organisations.inside(
                scope.org(),
                sql ->
                        work.apply(
                                new OpenUnit(scope, READ, now(), kinds, ids, sealer, memory, sql)));
    }

    /**
     * Keeps something that is no record yet and may be thrown away: a draft. Records nothing and
     * leaves no trace; what reads it as somebody's personal data goes through {@link #read}.
     */
    public <T> T keepADraft(Scope scope, Function<Unit, T> work) {
        return lookUp(scope, work);
    }

    /** Every organisation that was ever opened. */
    public List<OrgId> organisations() {
        return organisations.all();
    }

    /** Opens an organisation: from now on facts can be recorded in it. */
    public OrgId openOrganisation() {
        OrgId org = new OrgId(ids.next());
        organisations.open(org, now());
        return org;
    }

    /**
     * What came of a form that was sent before; empty when it comes for the first time. For whoever
     * must look at something that the act itself takes away: on the way back it is gone.
     */
    public Optional<Outcome> already(Scope scope, FormTicket ticket) {
        return organisations.inside(scope.org(), sql -> kept(sql, scope, ticket));
    }

    private static final Act READ = new Act("ledger.read");

    private Outcome performOnce(
            Scope scope,
            Act act,
            @Nullable FormTicket ticket,
            List<? extends Id> on,
            Function<Unit, Verdict> work) {
        try {
            Outcome outcome =
                    organisations.inside(
                            scope.org(),
                            sql -> {
                                Instant now = now();
                                if (ticket != null && !claim(sql, scope, act, ticket, now)) {
                                    return first(sql, scope, ticket);
                                }
                                lockAll(sql, scope, on);
                                OpenUnit unit =
                                        new OpenUnit(
                                                scope, act, now, kinds, ids, sealer, memory, sql);
                                demand(
                                        ticket == null
                                                ? Grounds.none()
                                                : ticket.still().apply(unit));
                                String address = happened(work.apply(unit), unit, act);
                                if (ticket != null) {
                                    keepResult(sql, scope, ticket, address);
                                }
                                return new Outcome.Done(address);
                            });
            sealer.expect(scope.org());
            return outcome;
        } catch (NotAllowed refused) {
            return new Outcome.Refused(refused.grounds);
        }
    }

    private static void demand(Grounds against) {
        if (!against.isEmpty()) {
            throw new NotAllowed(against);
        }
    }

    private static String happened(Verdict verdict, OpenUnit unit, Act act) {
        return switch (verdict) {
            case Verdict.Refused(Grounds grounds) -> throw new NotAllowed(grounds);
            case Verdict.Happened(String address) -> {
                if (unit.recorded() == 0) {
                    throw new IllegalStateException(act.code() + " recorded nothing");
                }
                yield address;
            }
        };
    }

    /** True when this form comes for the first time; a second one waits here for the first. */
    private static boolean claim(
            JdbcClient sql, Scope scope, Act act, FormTicket ticket, Instant now) {
        return sql.sql(
                                """
                                insert into evenhand.form_ticket
                                    (org_id, ticket_id, account_id, act, request_hash, claimed_at)
                                values (:org, :key, :account, :act, :typed, :now)
                                on conflict do nothing
                                """)
                        .param("org", scope.org().value())
                        .param("key", ticket.key())
                        .param("account", scope.actor().account().value())
                        .param("act", act.code())
                        .param("typed", ticket.typed())
                        .param("now", OpenUnit.utc(now))
                        .update()
                == 1;
    }

    private static Outcome first(JdbcClient sql, Scope scope, FormTicket ticket) {
        return kept(sql, scope, ticket).orElseThrow();
    }

    private static Optional<Outcome> kept(JdbcClient sql, Scope scope, FormTicket ticket) {
        return sql.sql(
                        """
                        select request_hash, result from evenhand.form_ticket
                        where org_id = :org and ticket_id = :key
                        """)
                .param("org", scope.org().value())
                .param("key", ticket.key())
                .query((row, n) -> {
                    String address = row.getString("result");
                    Outcome same = new Outcome.Done(address);
                    return Arrays.equals(row.getBytes("request_hash"), ticket.typed())
                            ? same
                            : new Outcome.SavedOtherwise(address);
                })
                .optional();
    }

    private static void keepResult(JdbcClient sql, Scope scope, FormTicket ticket, String address) {
        sql.sql(
                        """
                        update evenhand.form_ticket set result = :result
                        where org_id = :org and ticket_id = :key
                        """)
                .param("result", address)
                .param("org", scope.org().value())
                .param("key", ticket.key())
                .update();
    }

    /**
     * In one order, so that no two wait for each other; again when a record was joined meanwhile.
     */
    private static void lockAll(JdbcClient sql, Scope scope, List<? extends Id> on) {
        Set<UUID> locked = new HashSet<>();
        for (SortedSet<UUID> wanted = records(sql, scope, on);
                !locked.containsAll(wanted);
                wanted = records(sql, scope, on)) {
            wanted.stream().filter(locked::add).forEach(each -> lock(sql, scope, each));
        }
    }

    private static SortedSet<UUID> records(JdbcClient sql, Scope scope, List<? extends Id> on) {
        SortedSet<UUID> records = new TreeSet<>(OnePerson.others(sql, scope, on));
        on.forEach(each -> records.add(each.value()));
        return records;
    }

    private static void lock(JdbcClient sql, Scope scope, UUID on) {
        UUID mixed =
                new UUID(
                        scope.org().value().getMostSignificantBits() ^ on.getMostSignificantBits(),
                        scope.org().value().getLeastSignificantBits()
                                ^ on.getLeastSignificantBits());
        sql.sql("select pg_advisory_xact_lock(:key)::text")
                .param("key", mixed.getMostSignificantBits() ^ mixed.getLeastSignificantBits())
                .query((row, n) -> "locked")
                .single();
    }

    /** Whoever reads of a person reads what is recorded about each of their records. */
    private void recordReading(JdbcClient sql, Scope scope, String what, Instant now, Id... about) {
        sql.sql(
                        """
                        insert into evenhand.reading
                            (org_id, reading_id, what, subject_ids, actor_id, actor_name, request, read_at)
                        values (:org, :id, :what,
                                cast(:about as uuid[]) || array(
                                    select distinct also_id from evenhand.one_person
                                    where org_id = :org and person_id = any (:people)
                                        and also_id <> all (:about)),
                                :actor, :name, :request, :now)
                        """)
                .param("org", scope.org().value())
                .param("id", ids.next())
                .param("what", what)
                .param("about", OpenUnit.values(about))
                .param("people", OnePerson.people(List.of(about)))
                .param("actor", scope.actor().account().value())
                .param("name", scope.actor().name())
                .param("request", scope.request())
                .param("now", OpenUnit.utc(now))
                .update();
    }

    /** PostgreSQL keeps microseconds; what is hashed must be what is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Carries a refusal out of the transaction, which is thereby undone. */
    @SuppressWarnings("serial") // never leaves this method's caller
    private static final class NotAllowed extends RuntimeException {
        private final transient Grounds grounds;

        NotAllowed(Grounds grounds) {
            super(null, null, false, false);
            this.grounds = grounds;
        }
    }
}

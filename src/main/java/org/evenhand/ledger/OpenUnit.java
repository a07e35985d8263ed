package org.evenhand.ledger;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit of work while its transaction is open. */
final class OpenUnit implements Unit {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** So many go to the database in one statement. */
    private static final int FACTS_AT_A_TIME = 1_000;

    private static final String FACT_COLUMNS =
            "f.fact_id, f.name, f.actor_id, f.actor_name, f.occurred_at, f.recorded_at, c.body";

    /**
     * The fact that a row names, and its words, each looked up by its key. Where the server knows
     * little of a school yet, just after thousands of rows came in, it would else compare each with
     * every other; {@code offset 0} keeps it from choosing how to join them.
     */
    private static final String ITS_FACT =
            """
             cross join lateral (
                 select it.* from evenhand.fact it
                 where it.org_id = s.org_id and it.fact_id = s.fact_id offset 0) f
            """;

    static final String ITS_WORDS =
            """
             cross join lateral (
                 select it.body from evenhand.fact_content it
                 where it.org_id = f.org_id and it.fact_id = f.fact_id offset 0) c
            """;

    private final Scope scope;
    private final Act act;
    private final Instant now;
    private final FactKinds kinds;
    private final NewIds ids;
    private final Sealer sealer;
    private final HeldInMemory memory;
    private final JdbcClient sql;

    /** What was read already: a page asks for the same person, or kind, from several sides. */
    private final Map<UUID, List<Recorded<?>>> readAbout = new HashMap<>();

    private final Map<String, List<Recorded<?>>> readOfKind = new HashMap<>();

    private int recorded;

    OpenUnit(
            Scope scope,
            Act act,
            Instant now,
            FactKinds kinds,
            NewIds ids,
            Sealer sealer,
            HeldInMemory memory,
            JdbcClient sql) {
        this.scope = scope;
        this.act = act;
        this.now = now;
        this.kinds = kinds;
        this.ids = ids;
        this.sealer = sealer;
        this.memory = memory;
        this.sql = sql;
    }

    int recorded() {
        return recorded;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public JdbcClient sql() {
        return sql;
    }

    @Override
    public <F extends Fact> Recorded<F> record(F fact, Instant occurredAt, Id... about) {
        FactId id = new FactId(ids.next());
        Instant happened = occurredAt.truncatedTo(ChronoUnit.MICROS);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        byte[] body = kinds.bytesOf(fact);
        // One statement for skeleton, words and index: a logged contact costs one round trip.
        sql.sql(
                        """
                        with skeleton as (
                            insert into evenhand.fact
                                (org_id, fact_id, name, subject_ids, actor_id, actor_name, act, request,
                                 occurred_at, recorded_at, commitment)
                            values (:org, :id, :name, :about, :actor, :actorName, :act, :request,
                                    :occurred, :recorded, :commitment)
                        ), content as (
                            insert into evenhand.fact_content (org_id, fact_id, salt, body)
                            values (:org, :id, :salt, :body)
                        )
                        insert into evenhand.fact_subject (org_id, subject_id, fact_id)
                        select :org, subject, :id from unnest(:about) as subject
                        """)
                .param("org", scope.org().value())
                .param("id", id.value())
                .param("name", FactKinds.nameOf(fact.getClass()))
                .param("about", values(about))
                .param("actor", scope.actor().account().value())
                .param("actorName", scope.actor().name())
                .param("act", act.code())
                .param("request", scope.request())
                .param("occurred", utc(happened))
                .param("recorded", utc(now))
                .param("commitment", Leaf.commitment(salt, body))
                .param("salt", salt)
                .param("body", body)
                .update();
        recorded++;
        forgetWhatWasRead();
        return new Recorded<>(id, fact, scope.actor(), happened, now);
    }

    @Override
    public List<Recorded<?>> recordAll(List<Entry> entries) {
        List<Recorded<?>> all = new ArrayList<>(entries.size());
        for (int from = 0; from < entries.size(); from += FACTS_AT_A_TIME) {
            int to = Math.min(from + FACTS_AT_A_TIME, entries.size());
            all.addAll(recordTogether(entries.subList(from, to)));
        }
        return List.copyOf(all);
    }

    private List<Recorded<?>> recordTogether(List<Entry> entries) {
        int count = entries.size();
        UUID[] factIds = new UUID[count];
        String[] names = new String[count];
        String[] subjects = new String[count];
        byte[][] commitments = new byte[count][];
        byte[][] salts = new byte[count][];
        byte[][] bodies = new byte[count][];
        List<Recorded<?>> recordedNow = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Entry entry = entries.get(i);
            factIds[i] = ids.next();
            names[i] = FactKinds.nameOf(entry.fact().getClass());
            subjects[i] =
                    Arrays.stream(values(entry.about().toArray(Id[]::new)))
                            .map(UUID::toString)
                            .collect(Collectors.joining(",", "{", "}"));
            salts[i] = new byte[16];
            RANDOM.nextBytes(salts[i]);
            bodies[i] = kinds.bytesOf(entry.fact());
            commitments[i] = Leaf.commitment(salts[i], bodies[i]);
            recordedNow.add(
                    new Recorded<>(new FactId(factIds[i]), entry.fact(), scope.actor(), now, now));
        }
        sql.sql(
                        """
                        with given as (
                            select * from unnest(:ids, :names, :subjects, :commitments, :salts, :bodies)
                                as g (fact_id, name, subjects, commitment, salt, body)
                        ), skeleton as (
                            insert into evenhand.fact
                                (org_id, fact_id, name, subject_ids, actor_id, actor_name, act, request,
                                 occurred_at, recorded_at, commitment)
                            select :org, fact_id, name, subjects::uuid[], :actor, :actorName, :act,
                                :request, :now, :now, commitment from given
                        ), content as (
                            insert into evenhand.fact_content (org_id, fact_id, salt, body)
                            select :org, fact_id, salt, body from given
                        )
                        insert into evenhand.fact_subject (org_id, subject_id, fact_id)
                        select :org, subject, fact_id from given, unnest(subjects::uuid[]) as subject
                        """)
                .param("ids", factIds)
                .param("names", names)
                .param("subjects", subjects)
                .param("commitments", commitments)
                .param("salts", salts)
                .param("bodies", bodies)
                .param("org", scope.org().value())
                .param("actor", scope.actor().account().value())
                .param("actorName", scope.actor().name())
                .param("act", act.code())
                .param("request", scope.request())
                .param("now", utc(now))
                .update();
        recorded += count;
        forgetWhatWasRead();
        return recordedNow;
    }

    @Override
    public void erase(List<Erasure> erasures) {
        List<Recorded<?>> tombstones =
                recordAll(
                        erasures.stream()
                                .map(one ->
                                        new Entry(
                                                new WordsErased(one.facts(), one.because()),
                                                List.of(one.about())))
                                .toList());
        List<UUID> because = new ArrayList<>();
        List<UUID> facts = new ArrayList<>();
        for (int i = 0; i < erasures.size(); i++) {
            for (FactId fact : erasures.get(i).facts()) {
                because.add(tombstones.get(i).id().value());
                facts.add(fact.value());
            }
        }
        long erased =
                sql.sql("select evenhand.erase_words(:tombstones, :facts)")
                        .param("tombstones", because.toArray(UUID[]::new))
                        .param("facts", facts.toArray(UUID[]::new))
                        .query(Long.class)
                        .single();
        if (erased != facts.size()) {
            throw new IllegalStateException(
                    "%d words were to be erased, and %d are there".formatted(facts.size(), erased));
        }
    }

    @Override
    public List<Recorded<?>> about(Id subject) {
        return readAbout.computeIfAbsent(subject.value(), _ -> readAbout(subject));
    }

    private List<Recorded<?>> readAbout(Id subject) {
        return once(
                sql.sql(factsUnder(subject, ""))
                        .param("org", scope.org().value())
                        .param("subject", subject.value())
                        .<Recorded<?>>query((row, n) -> read(row))
                        .list());
    }

    /** Nearly nobody is recorded twice: the second part then looks into an empty table. */
    private static String factsUnder(Id subject, String which) {
        String under =
                """
                select %s from evenhand.fact_subject s
                %s %s
                where s.org_id = :org and s.subject_id = :subject %s
                """
                        .formatted(FACT_COLUMNS, ITS_FACT, ITS_WORDS, which);
        String underTheirOtherRecords =
                """
                union all
                select %s from evenhand.one_person one
                join evenhand.fact_subject s on s.org_id = one.org_id and s.subject_id = one.also_id
                %s %s
                where one.org_id = :org and one.person_id = :subject %s
                """
                        .formatted(FACT_COLUMNS, ITS_FACT, ITS_WORDS, which);
        return under
                + (subject instanceof PersonId ? underTheirOtherRecords : "")
                + "order by recorded_at, fact_id";
    }

    /** What was recorded under several records of one person is read once. */
    private static <R extends Recorded<?>> List<R> once(List<R> facts) {
        Set<FactId> read = new HashSet<>();
        return facts.stream().filter(each -> read.add(each.id())).toList();
    }

    @Override
    public <F extends Fact> List<Recorded<F>> about(Id subject, Class<F> kind) {
        return once(
                sql.sql(factsUnder(subject, "and f.name = any (:names)"))
                        .param("org", scope.org().value())
                        .param("subject", subject.value())
                        .param("names", kinds.namesOf(kind))
                        .query((row, n) -> read(row).as(kind).orElseThrow())
                        .list());
    }

    @Override
    public List<Recorded<?>> aboutAny(Collection<? extends Id> subjects) {
        return sql.sql(
                        "select "
                                + FACT_COLUMNS
                                + " from evenhand.fact f "
                                + ITS_WORDS
                                + """
                                 where f.org_id = :org and f.fact_id in (
                                     select s.fact_id from evenhand.fact_subject s
                                     where s.org_id = :org and s.subject_id = any (:subjects))
                                 order by f.recorded_at, f.fact_id
                                """)
                .param("org", scope.org().value())
                .param("subjects", records(subjects))
                .<Recorded<?>>query((row, n) -> read(row))
                .list();
    }

    private UUID[] records(Collection<? extends Id> subjects) {
        Set<UUID> records = new TreeSet<>(List.of(values(subjects.toArray(Id[]::new))));
        records.addAll(OnePerson.others(sql, scope, subjects));
        return records.toArray(UUID[]::new);
    }

    @Override
    public void readAsOne(Collection<PersonId> records) {
        OnePerson.keep(sql, scope, records);
        forgetWhatWasRead();
    }

    @Override
    public <F extends Fact> List<Recorded<F>> all(Class<F> kind) {
        return readOfKind.computeIfAbsent(FactKinds.nameOf(kind), this::readAll).stream()
                .map(each -> each.as(kind).orElseThrow())
                .toList();
    }

    private List<Recorded<?>> readAll(String name) {
        return sql.sql(
                        "select "
                                + FACT_COLUMNS
                                + " from evenhand.fact f "
                                + ITS_WORDS
                                + """
                                 where f.org_id = :org and f.name = :name
                                 order by f.recorded_at, f.fact_id
                                """)
                .param("org", scope.org().value())
                .param("name", name)
                .<Recorded<?>>query((row, n) -> read(row))
                .list();
    }

    @Override
    public <T> T held(Class<T> kind, String version, Supplier<T> read) {
        return memory.held(scope.org(), kind, version, read);
    }

    private void forgetWhatWasRead() {
        readAbout.clear();
        readOfKind.clear();
    }

    @Override
    public int nextNumber(String series) {
        // It may wait here for another act, whose facts are to be seen after it.
        forgetWhatWasRead();
        return sql.sql(
                        """
                        insert into evenhand.number_series (org_id, series, last)
                        values (:org, :series, 1)
                        on conflict (org_id, series) do update set last = number_series.last + 1
                        returning last
                        """)
                .param("org", scope.org().value())
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    @Override
    public Sealed sealedSoFar() {
        return sealer.last(sql, scope.org())
                .or(() -> {
                    // The sealer joins this transaction: what it seals is undone with it.
                    sealer.seal(scope.org());
                    return sealer.last(sql, scope.org());
                })
                .orElseThrow(() -> new IllegalStateException("Nothing is recorded yet"));
    }

    private Recorded<?> read(ResultSet row) throws SQLException {
        return new Recorded<>(
                new FactId(row.getObject("fact_id", UUID.class)),
                kinds.read(row.getString("name"), row.getBytes("body")),
                new ActorRef(
                        new AccountId(row.getObject("actor_id", UUID.class)),
                        row.getString("actor_name")),
                LeafRows.instant(row, "occurred_at"),
                LeafRows.instant(row, "recorded_at"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static UUID[] values(Id... about) {
        return Arrays.stream(about).map(Id::value).distinct().sorted().toArray(UUID[]::new);
    }
}

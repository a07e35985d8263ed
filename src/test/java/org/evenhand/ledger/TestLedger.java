package org.evenhand.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Login;
import org.evenhand.database.TestDatabase;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A school's record on the test database: acts as the serving role does, and a hand that bends. */
final class TestLedger {
    /** As if the notes had been brought in: only such words may leave again. */
    static final Act NOTE = WordsErased.OF;

    /** What the tests record. */
    @FactName("test.noted")
    record Noted(String words) implements Fact {}

    private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();

    private final @Nullable TestDatabase database;
    private final MovingClock clock = new MovingClock();
    final Organisations organisations;
    final Sealer sealer;
    final Acts acts;

    TestLedger(TestDatabase database) {
        this(database, database.login(DatabaseRole.APP));
    }

    /** Of a database that only the serving role reaches. */
    TestLedger(Login app) {
        this(null, app);
    }

    private TestLedger(@Nullable TestDatabase database, Login app) {
        this.database = database;
        this.organisations = new Organisations(pool(app));
        this.sealer = new Sealer(organisations, clock);
        this.acts =
                new Acts(
                        organisations,
                        new FactKinds(List.of(Noted.class, WordsErased.class)),
                        sealer,
                        clock,
                        new NewIds(clock));
    }

    static TestLedger shared() {
        return new TestLedger(TestDatabase.shared());
    }

    /** One pool for each database, for as long as the tests run. */
    private static DataSource pool(Login app) {
        return POOLS.computeIfAbsent(
                app.url(),
                url -> {
                    HikariConfig config = new HikariConfig();
                    config.setJdbcUrl(url);
                    config.setUsername(app.role());
                    config.setPassword(app.password());
                    config.setMinimumIdle(1);
                    config.setMaximumPoolSize(10);
                    return new HikariDataSource(config);
                });
    }

    OrgId newSchool() {
        return acts.openOrganisation();
    }

    static Scope scope(OrgId org) {
        ActorRef actor = new ActorRef(new AccountId(new UUID(7, 7)), "Mrs Hale");
        return new Scope(org, actor, Set.of(), "abcd2345");
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    /** Erases the words of a fact, as an act does that may. */
    void erase(OrgId org, UUID fact) {
        acts.perform(
                scope(org),
                WordsErased.BY,
                unit -> {
                    unit.erase(
                            List.of(
                                    new Unit.Erasure(
                                            List.of(new FactId(fact)),
                                            "Their time is over",
                                            somebody())));
                    return Verdict.happened("/notes");
                });
    }

    /** Records a fact about somebody, and has them looked at. */
    void note(OrgId org, String words) {
        PersonId about = somebody();
        acts.perform(
                scope(org),
                NOTE,
                unit -> {
                    unit.record(new Noted(words), about, new PersonId(UUID.randomUUID()));
                    return Verdict.happened("/notes");
                });
        acts.read(scope(org), "note-page", unit -> unit.about(about), about);
    }

    /** A record of this many blocks of four facts and four readings, an hour between them. */
    OrgId schoolWithBlocks(int blocks) {
        OrgId org = newSchool();
        for (int block = 1; block <= blocks; block++) {
            for (int fact = 1; fact <= 4; fact++) {
                note(org, "block %d, fact %d".formatted(block, fact));
            }
            sealer.seal(org);
            clock.move(Duration.ofHours(1));
        }
        return org;
    }

    /** Writes a checkpoint of this school alone: the database is shared. */
    void checkpoint(OrgId org, Checkpoints checkpoints) {
        daily(checkpoints).write(org);
    }

    DailyCheckpoint daily(Checkpoints checkpoints) {
        return new DailyCheckpoint(organisations, sealer, checkpoints, clock);
    }

    Verification verification(Checkpoints checkpoints) {
        return new Verification(
                organisations, checkpoints, true, FactKinds.ofTheProgram(), List.of());
    }

    /** What a superuser does who stops at nothing: no constraint and no trigger holds them. */
    void bend(String statement) {
        bend(sql -> sql.sql(statement).update());
    }

    void bend(Consumer<JdbcClient> work) {
        try (Connection superuser = Objects.requireNonNull(database).superuser().connect()) {
            JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
            sql.sql("set session_replication_role = replica").update();
            work.accept(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The fact or reading in that place. */
    UUID leafAt(OrgId org, LeafStream stream, long block, int position) {
        return organisations.inside(
                org,
                sql ->
                        sql.sql(
                                        "select %s from %s where block_no = :block and position = :position"
                                                .formatted(stream.id(), stream.table()))
                                .param("block", block)
                                .param("position", position)
                                .query(UUID.class)
                                .single());
    }

    /** The real time, plus what it was moved on by. */
    private static final class MovingClock implements InstantSource {
        private Duration ahead = Duration.ofDays(-30);

        synchronized void move(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public synchronized Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }
}

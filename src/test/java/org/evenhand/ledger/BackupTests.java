package org.evenhand.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.EmbeddedPostgres;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.Readiness;
import org.evenhand.database.TestDatabase;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.MakingABackup;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RestoringABackup;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * HOLD-11: a backup holds all schools, opens with its recovery key alone, and is restored whole
 * into an empty database of another server, or not at all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Paragraphs("P45")
class BackupTests {
    private static final Instant NOW = Instant.parse("2026-11-27T17:00:00Z");
    private static final byte[] PLAIN = "8 Orchard Mews".getBytes(UTF_8);
    private static final byte[] HERE = "point 1".getBytes(UTF_8);
    private static final Path OLDEST = Path.of("/usr/lib/postgresql/15/bin");

    private final TestDatabase source = TestDatabase.fresh();
    private final KeyFile keyFile = TestDatabase.keyFile();
    private final TestLedger ledger = new TestLedger(source);
    private final OrgId first = ledger.schoolWithBlocks(2);
    private final OrgId second = ledger.schoolWithBlocks(1);
    private final RecoveryKey key = RecoveryKey.fresh();
    private byte[] sealed = {};
    private Path backup = Path.of("");

    private Path folder = Path.of("");

    @BeforeAll
    void makeOne(@TempDir Path ofThisClass) {
        folder = ofThisClass;
        sealed =
                ledger.acts.lookUp(
                        TestLedger.scope(first),
                        unit -> new SchoolKeys(keyFile).sealed(unit, PLAIN, HERE));
        ledger.note(second, "not sealed into a block yet");
        backup = folder.resolve("first.backup");
        Contents made = making(DatabaseRole.BACKUP).make(backup, key.lock(), NOW, true);
        // Four facts a block, three blocks, and one more; as many readings; one data key.
        assertThat(made.of("evenhand.fact")).isEqualTo(13);
        assertThat(made.of("evenhand.reading")).isEqualTo(13);
        assertThat(made.of("evenhand.block")).isEqualTo(6);
        assertThat(made.of("plumbing.organisation")).isEqualTo(2);
        assertThat(made.of("evenhand.school_key")).isEqualTo(1);
    }

    @Test
    void itIsRestoredIntoAnotherServersEmptyDatabaseAndVerifiedThere() {
        Home home = home("restored");
        PostgresServer server = server(TestDatabase.prepared(), home);

        Contents restored = new RestoringABackup(home, server).restore(backup, key);

        assertThat(restored.of("evenhand.fact")).isEqualTo(13);
        demandWholeAndOpen(home, server);
    }

    @Test
    void itIsRestoredIntoTheOldestPostgresToo() {
        assumeTrue(Files.isDirectory(OLDEST), "PostgreSQL 15 is not installed");
        Home home = home("oldest");
        try (PostgresServer server = EmbeddedPostgres.start(home, OLDEST)) {
            new RestoringABackup(home, server).restore(backup, key);
            demandWholeAndOpen(home, server);
        }
    }

    @Test
    void oneByteFlippedAnywhereOrTheEndCutOffIsRefusedAndNothingIsRestored() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        TestDatabase target = TestDatabase.prepared();
        Home home = home("flipped");
        PostgresServer server = server(target, home);
        int[] places = {0, 19, 45, 60, 100, 140, whole.length / 2, whole.length - 1};
        for (int place : places) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 1;
            refused(home, server, flipped);
        }
        refused(home, server, java.util.Arrays.copyOf(whole, whole.length - 1));
        refused(home, server, java.util.Arrays.copyOf(whole, 90));
        refused(home, server, new byte[0]);

        // The control: the same bytes unchanged are restored.
        new RestoringABackup(home, server).restore(backup, key);
        demandWholeAndOpen(home, server);
    }

    private void refused(Home home, PostgresServer server, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bent.backup"), bytes);
        assertThatThrownBy(() -> new RestoringABackup(home, server).restore(file, key))
                .isInstanceOf(DatabaseFault.class);
    }

    @Test
    void anotherRecoveryKeyOpensNothingAndBothAreNamed() {
        RecoveryKey other = RecoveryKey.fresh();
        Home home = home("other");
        assertThatThrownBy(() ->
                        new RestoringABackup(home, server(TestDatabase.prepared(), home))
                                .restore(backup, other))
                .hasMessageContaining(key.lock().fingerprint())
                .hasMessageContaining(other.lock().fingerprint());
    }

    @Test
    void aDatabaseThatIsNotEmptyIsNotTouched() {
        TestDatabase target = TestDatabase.fresh();
        new TestLedger(target).newSchool();
        Home home = home("filled");
        assertThatThrownBy(
                        () -> new RestoringABackup(home, server(target, home)).restore(backup, key))
                .hasMessageContaining("not empty (plumbing.organisation)");
    }

    @Test
    void aBackupIntoTheOtherBirthIsRefused() {
        Home home = Home.at(folder.resolve("demo"), Birth.DEMO);
        assertThatThrownBy(() ->
                        new RestoringABackup(home, server(TestDatabase.prepared(), home))
                                .restore(backup, key))
                .hasMessageContaining("does not go into a demo one");
    }

    /** The control of the counts: this role is held by row-level security and copies nothing. */
    @Test
    void aBackupByTheServingRoleFailsAndLeavesNoFile() throws Exception {
        ledger.bend(
                "grant select on plumbing.flyway_schema_history, plumbing.birth to evenhand_app");
        Path file = folder.resolve("blind.backup");

        assertThatThrownBy(() -> making(DatabaseRole.APP).make(file, key.lock(), NOW, true))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("0 of 13 rows of evenhand.fact");
        assertThat(folder.resolve("blind.backup.unfinished")).doesNotExist();
        assertThat(file).doesNotExist();
    }

    @Test
    void aRecordThatLostAFactIsNotCopiedAsIfItWereWhole() {
        TestDatabase bent = TestDatabase.fresh();
        TestLedger record = new TestLedger(bent);
        OrgId school = record.schoolWithBlocks(1);
        record.bend("delete from evenhand.fact where position = 0");
        MakingABackup making =
                new MakingABackup(
                        Birth.REAL,
                        keyFile,
                        bent.login(DatabaseRole.BACKUP),
                        bent.login(DatabaseRole.APP));

        assertThatThrownBy(() -> making.make(folder.resolve("lost.backup"), key.lock(), NOW, true))
                .hasMessageContaining("3 of 4 rows of evenhand.fact");
        assertThat(
                        making.make(folder.resolve("lost.backup"), key.lock(), NOW, false)
                                .of("evenhand.fact"))
                .isEqualTo(3);
        assertThat(school).isNotNull();
    }

    @Test
    void aBackupOverwritesNothing() {
        assertThatThrownBy(() -> making(DatabaseRole.BACKUP).make(backup, key.lock(), NOW, true))
                .hasMessageContaining("is there already");
    }

    private MakingABackup making(DatabaseRole reader) {
        return new MakingABackup(
                Birth.REAL, keyFile, source.login(reader), source.login(DatabaseRole.APP));
    }

    private void demandWholeAndOpen(Home home, PostgresServer server) {
        var app = server.login(DatabaseRole.APP);
        var pool = new DriverManagerDataSource(app.url(), app.role(), app.password());
        VerificationReport report =
                Verification.of(pool, home.folder().resolve("checkpoints"), true, List.of())
                        .verify();
        assertThat(report.inWords()).last().isEqualTo("Nothing is wrong.");
        assertThat(report.counted().facts()).isEqualTo(13);
        assertThat(report.counted().readings()).isEqualTo(13);
        assertThat(report.counted().organisations()).isEqualTo(2);
        KeyFile there = Readiness.reach(home, server).keyFile();
        assertThat(there.fingerprint()).isNotEqualTo(keyFile.fingerprint());
        TestLedger restored = new TestLedger(app);
        byte[] opened =
                restored.acts.lookUp(
                        TestLedger.scope(first),
                        unit -> new SchoolKeys(there).opened(unit, sealed, HERE));
        assertThat(opened).isEqualTo(PLAIN);
    }

    private Home home(String name) {
        return Home.at(folder.resolve(name), Birth.REAL);
    }

    private static PostgresServer server(TestDatabase database, Home home) {
        Map<String, String> settings = database.environment();
        return PostgresServer.of(home, name -> given(settings, name));
    }

    private static @Nullable String given(Map<String, String> settings, String name) {
        return settings.get(name);
    }
}

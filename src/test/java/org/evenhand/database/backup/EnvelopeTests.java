package org.evenhand.database.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a backup can be read by whom. */
class EnvelopeTests {
    private static final String CANARY = "Canary of Orchard Mews 7QD";

    @Test
    void noPlainWordIsInTheFileAndTheRecoveryKeyFindsThem(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute(
                    "insert into plumbing.organisation values ('0190f000-0000-7000-8000-000000000001', now())");
            statement.execute(
                    "insert into identity.account values ('0190f000-0000-7000-8000-000000000002', '0190f000-0000-7000-8000-000000000001', 'head', 'x', '%s', null, now())"
                            .formatted(CANARY));
        }
        RecoveryKey key = RecoveryKey.fresh();
        Path file = folder.resolve("backup");
        new MakingABackup(
                        Birth.REAL,
                        TestDatabase.keyFile(),
                        database.login(DatabaseRole.BACKUP),
                        database.login(DatabaseRole.APP))
                .make(file, key.lock(), Instant.parse("2026-11-27T17:00:00Z"), true);

        String outside = new String(Files.readAllBytes(file), ISO_8859_1);
        assertThat(outside)
                .startsWith("evenhand-backup 1\n")
                .doesNotContain(CANARY)
                .doesNotContain("identity.account");
        // The control: they are in there, behind the key.
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] inside = Envelope.open(in, key).from(in).readAllBytes();
            assertThat(new String(inside, ISO_8859_1)).contains(CANARY, "identity.account");
        }
    }

    @Test
    void aRecoveryKeyIsReadFromItsPaperHoweverItIsTyped() {
        RecoveryKey key = RecoveryKey.fresh();
        String paper = key.onPaper();

        assertThat(paper).matches("([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}");
        String typed =
                paper.toLowerCase(java.util.Locale.ROOT)
                        .replace("-", "  ")
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(RecoveryKey.read(typed))
                .hasValueSatisfying(read ->
                        assertThat(read.lock().fingerprint()).isEqualTo(key.lock().fingerprint()));
        assertThat(RecoveryKey.read(paper.substring(1))).isEmpty();
        assertThat(key.toString()).doesNotContain(paper.substring(0, 4));
    }

    @Test
    void aSignCopiedWrongIsNoticedWhereverItIs() {
        String paper = RecoveryKey.fresh().onPaper().replace("-", "");
        for (int place = 0; place < paper.length(); place++) {
            char other = paper.charAt(place) == '7' ? '8' : '7';
            String wrong = paper.substring(0, place) + other + paper.substring(place + 1);
            assertThat(RecoveryKey.read(wrong)).as("sign %d", place).isEmpty();
        }
    }
}

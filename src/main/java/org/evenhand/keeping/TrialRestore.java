package org.evenhand.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.EmbeddedPostgres;
import org.evenhand.database.Home;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RestoringABackup;
import org.evenhand.ledger.VerificationReport;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Brings a backup back beside the record that is served, into a database of its own, looks at all
 * of it, and throws that away: so that a school knows before the bad day that it can (HOLD-11).
 * Nothing of what is served is read or changed.
 */
@Component
public class TrialRestore {
    private final Home home;
    private final ReentrantLock one = new ReentrantLock();

    TrialRestore(Home home) {
        this.home = home;
    }

    /** What came back, and whether it is as it was sealed. */
    public record Result(Contents contents, VerificationReport report) {}

    /**
     * Takes some seconds, and as much room as the record.
     *
     * @throws DatabaseFault with the reason, when it cannot be brought back, or when somebody else
     *     is trying one
     */
    public Result bringBack(Path backup, RecoveryKey key) {
        if (!one.tryLock()) {
            throw new DatabaseFault("Somebody is trying a backup just now. Try again in a minute.");
        }
        Path place = home.privateFolder("trial-restore");
        try {
            FileSystemUtils.deleteRecursively(place);
            Home trial = Home.at(place, home.birth());
            try (EmbeddedPostgres server = EmbeddedPostgres.start(trial)) {
                Contents contents = new RestoringABackup(trial, server).restore(backup, key);
                return new Result(
                        contents,
                        RestoredRecord.verify(
                                trial, server, trial.folder().resolve("checkpoints")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            try {
                throwAway(place);
            } finally {
                one.unlock();
            }
        }
    }

    private static void throwAway(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.evenhand.keeping;

import java.nio.file.Path;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.Home;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RestoringABackup;
import org.evenhand.ledger.VerificationReport;
import org.springframework.stereotype.Component;

/**
 * Brings a backup back into the empty database that is served, by what the command {@code restore}
 * does (HOLD-11): all of it or nothing. What is served next is what came back; nothing has to be
 * started again.
 */
@Component
public class BringingBack {
    private final Home home;
    private final PostgresServer server;

    BringingBack(Home home, PostgresServer server) {
        this.home = home;
        this.server = server;
    }

    /** What came back, and whether it is as it was sealed. */
    public record Result(Contents contents, VerificationReport report) {}

    /**
     * Takes some seconds.
     *
     * @throws DatabaseFault with the reason, when the database is not empty, the key is another
     *     one's, or the file is damaged; nothing is restored then
     */
    public Result bringBack(Path backup, RecoveryKey key) {
        Contents contents = new RestoringABackup(home, server).restore(backup, key);
        return new Result(
                contents,
                RestoredRecord.verify(home, server, home.folder().resolve("checkpoints")));
    }
}

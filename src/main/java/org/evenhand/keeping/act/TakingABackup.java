package org.evenhand.keeping.act;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.RecoveryLock;
import org.evenhand.keeping.BackupFiles;
import org.evenhand.keeping.BackupMade;
import org.evenhand.keeping.BackupTaken;
import org.evenhand.keeping.Backups;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** A backup is made, and fetched: who took everything away, and when, stands in the record. */
@Component
@Paragraphs("P45")
public class TakingABackup {
    public static final Act MAKE = new Act("keeping.make-backup");
    private static final Act FETCH = new Act("keeping.fetch-backup");

    private final Acts acts;
    private final Backups backups;
    private final BackupFiles files;
    private final InstantSource clock;

    TakingABackup(Acts acts, Backups backups, BackupFiles files, InstantSource clock) {
        this.acts = acts;
        this.backups = backups;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes one into the folder of backups; the same form makes one only.
     *
     * @throws org.evenhand.database.DatabaseFault when not everything could be copied; the reason
     *     is for whoever runs the program
     */
    public void make(Scope scope, FormTicket ticket, RecoveryLock lock) {
        String name = backups.name(ticket.key());
        // Outside the act's transaction, which would wait too long and be in the way of the copy.
        Optional<Contents> made = backups.make(name, lock, clock.instant());
        made.ifPresent(contents ->
                acts.perform(
                        scope,
                        MAKE,
                        ticket,
                        unit -> {
                            unit.record(
                                    new BackupMade(
                                            name, contents.allRows(), contents.recoveryKey()),
                                    scope.org());
                            return Verdict.happened("/settings/backup");
                        }));
    }

    /** The file of a backup to take away; empty when there is none of that name. */
    public Optional<Path> fetch(Scope scope, String name) {
        Optional<Path> file = files.find(name);
        file.ifPresent(found ->
                acts.perform(
                        scope,
                        FETCH,
                        unit -> {
                            unit.record(new BackupTaken(name), scope.org());
                            return Verdict.happened("/settings/backup");
                        }));
        return file;
    }
}

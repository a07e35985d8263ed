package org.evenhand.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.MakingABackup;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RecoveryLock;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Backups of a whole installation, as far as one school's page may make them. */
@Component
public class Backups {
    private final BackupFiles files;
    private final MakingABackup making;

    Backups(BackupFiles files, Home home, KeyFile keyFile, PostgresServer server) {
        this.files = files;
        this.making = new MakingABackup(home.birth(), keyFile, server);
    }

    /**
     * Whether this school is the only one here. A backup holds all schools, so the page of one of
     * several must not make or hand out any.
     */
    public boolean isOfThisSchoolAlone(Unit unit) {
        return unit.sql()
                .sql("select count(*) = 1 from plumbing.organisation")
                .query(Boolean.class)
                .single();
    }

    /** The lock of the backups to come; empty while nobody has made a recovery key. */
    public Optional<RecoveryLock> lock(Unit unit) {
        return RecoveryLocks.newest(unit.sql());
    }

    /** From now on backups are encrypted to this key. */
    public void lockWith(Unit unit, RecoveryKey key) {
        RecoveryLocks.add(unit.sql(), key.lock(), unit.now());
    }

    /**
     * The name of a backup's file, one for each form however often and whenever it is sent: the day
     * is that of the form, which its ticket (UUIDv7) tells.
     */
    public String name(UUID ticket) {
        Instant opened = Instant.ofEpochMilli(ticket.getMostSignificantBits() >>> 16);
        return "evenhand-%s-%s.backup"
                .formatted(
                        LocalDate.ofInstant(opened, Period.LONDON),
                        ticket.toString().substring(24));
    }

    /** Makes it; empty when there is one of that name already. */
    public Optional<Contents> make(String name, RecoveryLock lock, Instant now) {
        Path place = files.place(name);
        return files.find(name).isPresent()
                ? Optional.empty()
                : Optional.of(making.make(place, lock, now, true));
    }
}

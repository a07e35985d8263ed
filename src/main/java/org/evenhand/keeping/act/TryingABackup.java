package org.evenhand.keeping.act;

import java.util.Optional;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.keeping.BackupFiles;
import org.evenhand.keeping.BackupTried;
import org.evenhand.keeping.TrialRestore;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** Whether a backup can be brought back is tried: who did, and what came of it, is recorded. */
@Component
@Paragraphs("P45")
public class TryingABackup {
    private static final Act TRY = new Act("keeping.try-backup");

    private final Acts acts;
    private final BackupFiles files;
    private final TrialRestore trial;

    TryingABackup(Acts acts, BackupFiles files, TrialRestore trial) {
        this.acts = acts;
        this.files = files;
        this.trial = trial;
    }

    /**
     * Empty when there is none of that name.
     *
     * @throws org.evenhand.database.DatabaseFault with the reason why it cannot be brought back
     */
    public Optional<TrialRestore.Result> tryOut(Scope scope, String name, RecoveryKey key) {
        Optional<TrialRestore.Result> result =
                files.find(name).map(backup -> trial.bringBack(backup, key));
        result.ifPresent(came ->
                acts.perform(
                        scope,
                        TRY,
                        unit -> {
                            unit.record(
                                    new BackupTried(
                                            name,
                                            came.contents().allRows(),
                                            came.report().isClean()),
                                    scope.org());
                            return Verdict.happened("/settings/backup");
                        }));
        return result;
    }
}

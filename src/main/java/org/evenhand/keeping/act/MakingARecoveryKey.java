package org.evenhand.keeping.act;

import java.util.Optional;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.keeping.Backups;
import org.evenhand.keeping.RecoveryKeyMade;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** A recovery key is made; it is shown to whoever made it, once, and kept nowhere. */
@Component
@Paragraphs("P45")
public class MakingARecoveryKey {
    public static final Act MAKE = new Act("keeping.make-recovery-key");

    private final Acts acts;
    private final Backups backups;

    MakingARecoveryKey(Acts acts, Backups backups) {
        this.acts = acts;
        this.backups = backups;
    }

    /** The key; empty when this form made one before, which is not shown again. */
    public Optional<RecoveryKey> make(Scope scope, FormTicket ticket) {
        RecoveryKey key = RecoveryKey.fresh();
        boolean[] now = new boolean[1];
        acts.perform(
                scope,
                MAKE,
                ticket,
                unit -> {
                    backups.lockWith(unit, key);
                    unit.record(new RecoveryKeyMade(key.lock().fingerprint()), scope.org());
                    now[0] = true;
                    return Verdict.happened("/settings/backup");
                });
        return now[0] ? Optional.of(key) : Optional.empty();
    }
}

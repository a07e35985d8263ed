package org.evenhand.keeping;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** A recovery key was made and shown once; backups from now on open with it. */
@FactName("keeping.recovery-key-made")
public record RecoveryKeyMade(String fingerprint) implements Fact {}

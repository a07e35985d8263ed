package org.evenhand.keeping;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/** Somebody fetched a backup to take it away. */
@FactName("keeping.backup-taken")
public record BackupTaken(String file) implements Fact {}

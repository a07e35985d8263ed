package org.evenhand.keeping;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Somebody tried whether a backup can be brought back.
 *
 * @param rows how many came back
 * @param clean whether nothing was wrong with them
 */
@FactName("keeping.backup-tried")
public record BackupTried(String file, long rows, boolean clean) implements Fact {}

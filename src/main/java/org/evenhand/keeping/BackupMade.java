package org.evenhand.keeping;

import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;

/**
 * Everything was copied into an encrypted file.
 *
 * @param rows how many in all
 * @param recoveryKey the fingerprint of the key that opens it
 */
@FactName("keeping.backup-made")
public record BackupMade(String file, long rows, String recoveryKey) implements Fact {}

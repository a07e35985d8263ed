package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * Whether the contact may concern a child's safety (PRE). Anybody sets it; nothing is told here.
 */
@FactName("contactlog.safeguarding-answered")
public record SafeguardingAnswered(EntryId entry, boolean concern) implements Completion {}

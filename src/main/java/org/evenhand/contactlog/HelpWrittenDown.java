package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.FactName;

/**
 * The entry says what happened when help was called at the desk (J2). Recorded under the entry, the
 * call and whoever called, so that no call is lost to the record.
 *
 * @param call which call it was
 * @param emergency whether it was an emergency, which breaks nothing (P62)
 */
@FactName("contactlog.help-written-down")
public record HelpWrittenDown(EntryId entry, FactId call, boolean emergency) implements EntryFact {}

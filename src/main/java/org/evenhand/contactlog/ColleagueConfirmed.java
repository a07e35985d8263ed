package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * The colleague for whom the entry was written says whether it is right (J19).
 *
 * @param words what they add or what is not right; needed when it is not
 */
@FactName("contactlog.colleague-confirmed")
public record ColleagueConfirmed(EntryId entry, boolean right, String words) implements EntryFact {}

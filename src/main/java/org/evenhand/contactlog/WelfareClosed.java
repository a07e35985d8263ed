package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * A welfare thread is closed by the person it is about, or by the health and safety lead with a
 * reason after two offers (J14).
 */
@FactName("contactlog.welfare-closed")
public record WelfareClosed(EntryId entry, Target affected, String because) implements EntryFact {}

package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;

/**
 * Whoever answers for what is disclosed put an entry into another class (B16). What it was before
 * stays to be read.
 *
 * @param before what it was until then, decided or by itself
 */
@FactName("contactlog.disclosure-classed")
public record DisclosureClassed(
        EntryId entry, Disclosure before, Disclosure disclosure, String because)
        implements EntryFact {}

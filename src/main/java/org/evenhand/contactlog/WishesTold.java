package org.evenhand.contactlog;

import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * What whoever was sexually harassed would like (P14): somebody to speak to, who deals with it, and
 * the police. Told again, the last telling counts.
 *
 * @param by who told it
 * @param speakTo whom they would like to speak to; may be empty
 * @param dealsWith who is to deal with it; absent when that is left to the headteacher
 * @param words anything else
 */
@FactName("contactlog.wishes-told")
public record WishesTold(
        EntryId entry,
        Target by,
        String speakTo,
        @Nullable Target dealsWith,
        PoliceWish police,
        String words)
        implements EntryFact {}

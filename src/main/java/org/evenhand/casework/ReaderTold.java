package org.evenhand.casework;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.StaffContact;

/**
 * The person was written to that somebody else reads what they send, or does what their letter
 * gives to one member of staff (E25).
 *
 * @param instead in whose place
 */
@FactName("casework.reader-told")
public record ReaderTold(
        CaseId caseId,
        RestrictionId restriction,
        LetterId letter,
        AccountId instead,
        StaffContact reader)
        implements Fact {}

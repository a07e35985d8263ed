package org.evenhand.casework;

import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.evenhand.restriction.StaffContact;

/**
 * It was said who deals with the person from now on, and they were written to (E25).
 *
 * @param lasting whether somebody is named in the place of whoever cannot; else it is for now
 */
@FactName("casework.contact-named")
public record ContactNamed(
        CaseId caseId,
        RestrictionId restriction,
        LetterId letter,
        StaffContact contact,
        StaffContact deputy,
        boolean lasting)
        implements Fact {}

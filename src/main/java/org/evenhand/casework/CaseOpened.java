package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.access.OpensAMatter;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A case about one person began (F2). It is about conduct; the concern under it is an {@link
 * IssueRecorded} of its own.
 *
 * @param number the school's short number, {@code 2026-007}
 * @param why in a sentence
 * @param concludedOn when the complaint was concluded, where that is why; absent otherwise, and in
 *     what was written down before this was asked
 */
@FactName("casework.case-opened")
public record CaseOpened(
        CaseId caseId,
        String number,
        PersonId person,
        StartBasis basis,
        String why,
        @Nullable LocalDate concludedOn)
        implements Fact, OpensAMatter {
    @Override
    public CaseId matter() {
        return caseId;
    }
}

package org.evenhand.restriction;

import org.evenhand.kernel.AccountId;

/**
 * The same terms with somebody else in the place of one member of staff who reads, or does, what
 * they give to them (E25). The named contact has an act of its own, and stays.
 */
record ReadersInTerms(AccountId instead, StaffContact reader) {
    RestrictionTerms in(RestrictionTerms terms) {
        return new RestrictionTerms(
                terms.clauses().stream()
                        .map(one -> new NumberedClause(one.number(), in(one.clause())))
                        .toList(),
                terms.childPlan().stream().map(line -> line.with(this::in)).toList(),
                terms.safetyLine(),
                in(terms.reader()));
    }

    private Clause in(Clause clause) {
        return switch (clause) {
            case EmailForwarded one -> new EmailForwarded(one.to(), in(one.readBy()));
            case DocumentsKept one -> new DocumentsKept(one.matter(), in(one.readBy()));
            case DocumentsReturned one ->
                    new DocumentsReturned(one.matter(), one.because(), in(one.returnedBy()));
            case AppointmentOnly one -> new AppointmentOnly(in(one.madeWith()));
            case SharedMailboxOnly one -> in(one);
            case Clause other -> other;
        };
    }

    /** Whoever reads it already beside them goes on reading it: two stay two. */
    private SharedMailboxOnly in(SharedMailboxOnly one) {
        StaffContact readBy = in(one.readBy());
        StaffContact deputy = in(one.deputy());
        return readBy.account().equals(deputy.account())
                ? one
                : new SharedMailboxOnly(one.mailbox(), readBy, deputy, one.replyWithinSchoolDays());
    }

    private StaffContact in(StaffContact staff) {
        return staff.account().equals(instead) ? reader : staff;
    }
}

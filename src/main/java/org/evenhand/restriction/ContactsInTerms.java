package org.evenhand.restriction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.AccountId;

/**
 * The same terms with others who deal with the person (E25). Whoever no longer does has nothing
 * else to do with them either: what was theirs goes to the new contact.
 */
record ContactsInTerms(StaffContact contact, StaffContact deputy) {
    /** Unchanged where the terms name no only contact. */
    RestrictionTerms in(RestrictionTerms terms) {
        Optional<NamedContactOnly> named = NamedContactOnly.in(terms);
        return named.isEmpty() ? terms : in(terms, noLonger(named.get()));
    }

    private RestrictionTerms in(RestrictionTerms terms, Set<AccountId> noLonger) {
        return new RestrictionTerms(
                terms.clauses().stream()
                        .map(one -> new NumberedClause(one.number(), in(one.clause(), noLonger)))
                        .toList(),
                terms.childPlan().stream()
                        .map(line -> line.with(staff -> in(staff, noLonger)))
                        .toList(),
                terms.safetyLine(),
                in(terms.reader(), noLonger));
    }

    private Set<AccountId> noLonger(NamedContactOnly before) {
        Set<AccountId> gone = new HashSet<>();
        before.staff().map(StaffContact::account).forEach(gone::add);
        gone.remove(contact.account());
        gone.remove(deputy.account());
        return gone;
    }

    private Clause in(Clause clause, Set<AccountId> noLonger) {
        return switch (clause) {
            case NamedContactOnly one ->
                    new NamedContactOnly(contact, deputy, one.replyWithinSchoolDays());
            case EmailForwarded one -> new EmailForwarded(one.to(), in(one.readBy(), noLonger));
            case DocumentsKept one -> new DocumentsKept(one.matter(), in(one.readBy(), noLonger));
            case DocumentsReturned one ->
                    new DocumentsReturned(
                            one.matter(), one.because(), in(one.returnedBy(), noLonger));
            case AppointmentOnly one -> new AppointmentOnly(in(one.madeWith(), noLonger));
            case Clause other -> other;
        };
    }

    private StaffContact in(StaffContact staff, Set<AccountId> noLonger) {
        return noLonger.contains(staff.account()) ? contact : staff;
    }
}

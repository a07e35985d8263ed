package org.evenhand.restriction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.kernel.AccountId;

/**
 * What a restriction says, whenever it is in force.
 *
 * @param clauses in the order of the letter, numbered 1, 2, 3 ...
 * @param childPlan the child contact plan (P54). Where a line answers a contact about the child's
 *     admin, it speaks instead of every clause of this restriction; of several lines the strictest
 *     wins
 * @param safetyLine how reception meets the person, where the head set it (J2)
 * @param reader who reads what arrives by a route that is closed (P53, J25)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RestrictionTerms(
        List<NumberedClause> clauses,
        List<ChildContact> childPlan,
        Optional<SafetyLine> safetyLine,
        StaffContact reader) {
    public RestrictionTerms {
        clauses = List.copyOf(clauses);
        childPlan = List.copyOf(childPlan);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("A restriction has at least one clause");
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Clauses are numbered 1, 2, 3 ...");
            }
        }
    }

    /** Numbers the clauses in their order. */
    public static List<NumberedClause> numbered(Clause... clauses) {
        return IntStream.range(0, clauses.length)
                .mapToObj(i -> new NumberedClause(i + 1, clauses[i]))
                .toList();
    }

    /** The same, dealt with by others (E25); unchanged where it names no only contact. */
    public RestrictionTerms dealtWithBy(StaffContact contact, StaffContact deputy) {
        return new ContactsInTerms(contact, deputy).in(this);
    }

    /** The same with somebody else in the place of one who reads what they give to them (E25). */
    RestrictionTerms readBy(AccountId instead, StaffContact reader) {
        return new ReadersInTerms(instead, reader).in(this);
    }

    /** Whether they give that member of staff something to read or to do. */
    public boolean isWith(AccountId account) {
        return reader.account().equals(account)
                || clauses.stream()
                        .flatMap(one -> one.clause().staff())
                        .anyMatch(staff -> staff.account().equals(account))
                || childPlan.stream()
                        .flatMap(ChildContact::staff)
                        .anyMatch(staff -> staff.account().equals(account));
    }

    /** The same, met less guardedly at the desk (J2). */
    RestrictionTerms metBy(Optional<SafetyLine> line) {
        return new RestrictionTerms(clauses, childPlan, line, reader);
    }

    /** What stays open whatever the clauses say: always all of it, by construction (P61, P62). */
    public List<CarveOut> carveOuts() {
        return CarveOut.all();
    }
}

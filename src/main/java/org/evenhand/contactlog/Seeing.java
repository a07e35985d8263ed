package org.evenhand.contactlog;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;

/**
 * What somebody may see of one entry. Whoever answers for the record sees all of it, but for what
 * is kept to fewer (P14); a reporter their own and one sentence on what was done; the safeguarding
 * lead what is flagged; the health and safety lead violent incidents; a target their own welfare
 * thread. What is about themselves nobody sees but as its reporter (P51).
 */
public record Seeing(boolean whole, boolean own, boolean safety, boolean welfare) {
    public static Seeing of(Unit unit, Entry entry) {
        return of(Circle.of(unit), entry);
    }

    static Seeing of(Circle circle, Entry entry) {
        Scope scope = circle.unit().scope();
        AccountId account = scope.actor().account();
        boolean ofAnother = !circle.isAboutThemselves(entry);
        return new Seeing(
                circle.reads(entry)
                        || (ofAnother
                                && ((scope.is(Role.SAFEGUARDING_LEAD) && entry.isSafeguarding())
                                        || isAsked(circle.unit(), account, entry))),
                entry.isReportedBy(account),
                ofAnother && scope.is(Role.SAFETY_LEAD) && entry.isViolentIncident(),
                entry.welfare().stream()
                        .anyMatch(thread ->
                                thread.affected().is(account) || scope.is(Role.SAFETY_LEAD)));
    }

    /** A governor comes in only when nobody who leads the school is free to decide (J5). */
    private static boolean isAsked(Unit unit, AccountId account, Entry entry) {
        return unit.scope().is(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR)
                && Stream.of(Uninvolved.reviewers(unit, entry), Uninvolved.examiners(unit, entry))
                        .flatMap(List::stream)
                        .anyMatch(colleague -> colleague.account().equals(account));
    }

    /** What was told: the account, the words, the files. */
    public boolean theAccount() {
        return whole || own || safety;
    }

    public boolean anything() {
        return theAccount() || welfare;
    }
}

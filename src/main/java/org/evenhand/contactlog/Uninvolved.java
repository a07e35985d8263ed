package org.evenhand.contactlog;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;

/**
 * Who may classify an entry: the headteacher or a senior leader who neither reported it nor was its
 * target (P16, J4, J5).
 */
public final class Uninvolved {
    private Uninvolved() {}

    /** Whether the account has a part in the entry. */
    public static boolean isInvolved(AccountId account, Entry entry) {
        return entry.isReportedBy(account) || entry.isDirectedAt(account);
    }

    /** Whether whoever looks leads the school and has no part in the entry. */
    public static boolean mayReview(Scope scope, Entry entry) {
        return scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                && !isInvolved(scope.actor().account(), entry);
    }

    /**
     * Those who may classify it: of the head and senior leaders whoever has no part in it; when
     * there is none, the Chair; else the vice-chair; else a nominated governor.
     */
    public static List<Colleagues.Colleague> reviewers(Unit unit, Entry entry) {
        return firstFree(unit, account -> isInvolved(account, entry));
    }

    /** Those who may look into its allegation: of the same, whom it is not about. */
    public static List<Colleagues.Colleague> examiners(Unit unit, Entry entry) {
        List<Target> about = entry.classified().map(Classified::about).orElse(List.of());
        return firstFree(unit, account -> about.stream().anyMatch(target -> target.is(account)));
    }

    private static List<Colleagues.Colleague> firstFree(Unit unit, Predicate<AccountId> notFree) {
        Colleagues colleagues = Colleagues.of(unit);
        return Stream.of(
                        colleagues.holding(Role.HEADTEACHER, Role.SENIOR_LEADER),
                        colleagues.holding(Role.CHAIR),
                        colleagues.holding(Role.VICE_CHAIR),
                        colleagues.holding(Role.GOVERNOR))
                .map(group -> group.stream().filter(each -> !notFree.test(each.account())).toList())
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}

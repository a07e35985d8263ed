package org.evenhand.contactlog;

import org.evenhand.access.Right;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Themselves;

/**
 * Who of those who answer for the record reads which entry. One about sexual harassment is kept to
 * fewer (P14): the headteacher, the data protection officer, whom it concerns, and the colleague
 * whom they chose to deal with it; other senior leaders only where no headteacher is free to (J5).
 * One about whoever looks is for others (P51, E8, E9).
 */
record Circle(Unit unit, Themselves themselves) {

    static Circle of(Unit unit) {
        return new Circle(unit, Themselves.of(unit));
    }

    boolean reads(Entry entry) {
        Scope scope = unit.scope();
        if (!Right.SEE_RECORD.isOpenTo(scope.roles()) || isAboutThemselves(entry)) {
            return false;
        }
        AccountId account = scope.actor().account();
        return !entry.isKeptToFewer()
                || scope.is(Role.HEADTEACHER, Role.DATA_PROTECTION_OFFICER)
                || Uninvolved.isInvolved(account, entry)
                || entry.isToBeDealtWithBy(account)
                || noHeadIsFree(entry);
    }

    /**
     * Whether its words are withheld from whoever looks, wherever the entry is listed, counted or
     * saved: it stands there, and says that it is kept to fewer.
     */
    boolean withholds(Entry entry) {
        return (isAboutThemselves(entry)
                        || (entry.isKeptToFewer()
                                && unit.scope().is(Role.SENIOR_LEADER, Role.BUSINESS_MANAGER)))
                && !Seeing.of(this, entry).theAccount();
    }

    private boolean noHeadIsFree(Entry entry) {
        return Colleagues.of(unit).holding(Role.HEADTEACHER).stream()
                .allMatch(head -> Uninvolved.isInvolved(head.account(), entry));
    }

    /** Whether it is said to be about whoever looks, as a parent here too (E8, E9). */
    boolean isAboutThemselves(Entry entry) {
        return entry.person().filter(themselves::are).isPresent();
    }
}

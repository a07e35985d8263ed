package org.evenhand.casework.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.access.Right;
import org.evenhand.casework.CaseFile;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Seeing;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Letters;

/**
 * Where whoever reads a case may go on to. What is theirs only to read on its page leads nowhere
 * from there: no link ends in "not found".
 *
 * @param person whether the page of the person is open to them
 * @param entries the contacts that are open to them
 * @param plans whether the pages of what is carried out, and the scans of older papers, are
 * @param letters whether its letters are
 * @param triage whether they may say what a contact during a restriction was
 */
record Onward(
        boolean person, Set<EntryId> entries, boolean plans, boolean letters, boolean triage) {
    /** Nowhere: for a list that leads to the case and no further. */
    static final Onward NOWHERE = new Onward(false, Set.of(), false, false, false);

    static Onward of(Unit unit, CaseFile file) {
        Scope scope = unit.scope();
        return new Onward(
                Right.SEE_PEOPLE.isOpenTo(scope.roles()),
                file.entries().stream()
                        .filter(entry -> Seeing.of(unit, entry).theAccount())
                        .map(Entry::id)
                        .collect(Collectors.toUnmodifiableSet()),
                Right.WORK_ON_CASES.isOpenTo(scope.roles()) && file.isWorkedOnBy(scope),
                Letters.areAllOpenTo(scope) || file.grants().mayPrepare(scope.actor().account()),
                Right.TRIAGE_CONTACTS.isOpenTo(scope.roles()) && file.isWorkedOnBy(scope));
    }
}

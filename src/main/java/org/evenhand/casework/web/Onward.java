package org.evenhand.casework.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param welfare the contacts under which looking after somebody is open to them (J14)
 * @param plans whether the pages of what is carried out, and the scans of older papers, are
 * @param letters whether its letters are
 * @param triage whether they may say what a contact during a restriction was
 */
record Onward(
        boolean person,
        Set<EntryId> entries,
        Set<EntryId> welfare,
        boolean plans,
        boolean letters,
        boolean triage) {
    /** Nowhere: for a list that leads to the case and no further. */
    static final Onward NOWHERE = new Onward(false, Set.of(), Set.of(), false, false, false);

    static Onward of(Unit unit, CaseFile file) {
        Scope scope = unit.scope();
        Map<EntryId, Seeing> seeing =
                file.entries().stream()
                        .collect(Collectors.toMap(Entry::id, entry -> Seeing.of(unit, entry)));
        return new Onward(
                Right.SEE_PEOPLE.isOpenTo(scope.roles()),
                those(seeing, Seeing::theAccount),
                those(seeing, Seeing::whole),
                Right.WORK_ON_CASES.isOpenTo(scope.roles()) && file.isWorkedOnBy(scope),
                (Letters.areAllOpenTo(scope) && !file.keepsItsLettersFrom(scope))
                        || file.grants().mayPrepare(scope.actor().account()),
                Right.TRIAGE_CONTACTS.isOpenTo(scope.roles()) && file.isWorkedOnBy(scope));
    }

    private static Set<EntryId> those(Map<EntryId, Seeing> seeing, Predicate<Seeing> which) {
        return seeing.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}

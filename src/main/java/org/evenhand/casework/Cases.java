package org.evenhand.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/** The cases of one school. */
public final class Cases {
    private Cases() {}

    public static Optional<Case> byId(Unit unit, CaseId id) {
        return Case.of(id, unit.about(id));
    }

    /** Every case about a person, oldest first. */
    public static List<Case> about(Unit unit, PersonId person) {
        return Recorded.ofKind(unit.about(person), CaseOpened.class)
                .map(opened -> opened.fact().caseId())
                .flatMap(id -> byId(unit, id).stream())
                .toList();
    }

    /** The one that is open, if any: at most one is at a time. */
    public static Optional<Case> openAbout(Unit unit, PersonId person) {
        return about(unit, person).stream().filter(Case::isOpen).findFirst();
    }

    /** All of them, the latest first. */
    public static List<Case> all(Unit unit) {
        return unit.all(CaseOpened.class).stream()
                .sorted(Comparator.comparing(Recorded<CaseOpened>::recordedAt).reversed())
                .flatMap(opened -> byId(unit, opened.fact().caseId()).stream())
                .toList();
    }
}

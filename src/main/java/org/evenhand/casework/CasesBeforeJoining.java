package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.people.BeforeJoining;
import org.evenhand.people.Person;
import org.springframework.stereotype.Component;

/** What the joining of two records does to the cases about either (E12, E8). */
@Component
final class CasesBeforeJoining implements BeforeJoining {
    /** Nobody is the target of their own conduct: a namesake of one record is meant there. */
    @Override
    public Grounds against(Unit unit, Person one, Person other, boolean namesakesLookedAt) {
        return namesakesLookedAt
                ? Grounds.none()
                : Stream.of(aimedAt(unit, one, other), aimedAt(unit, other, one))
                        .collect(Grounds.collecting());
    }

    private static Optional<Ground> aimedAt(Unit unit, Person whoseConduct, Person target) {
        return Entries.about(unit, whoseConduct.id()).stream()
                .filter(entry -> !entry.isEnteredInError())
                .flatMap(entry -> entry.targets().stream())
                .map(Target::name)
                .filter(name -> target.hasName(name))
                .findFirst()
                .map(name ->
                        new Ground(
                                "joining.nobody-is-their-own-target",
                                new PolicyParagraph("E8"),
                                "The record of %s says that something was directed at “%s”, which is the name of the other record."
                                        .formatted(whoseConduct.name(), name),
                                "Find out who is meant there. If it is a namesake, tick that you made sure."));
    }

    @Override
    public List<String> changes(Unit unit, Person one, Person other) {
        if (!Right.SEE_CASES.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        Optional<Case> first = Cases.openAbout(unit, one.id());
        Optional<Case> second = Cases.openAbout(unit, other.id());
        return first.isPresent() && second.isPresent()
                ? List.of(
                        "Both have an open case, %s and %s. Both stay open, each with the contacts of both records: go on with one, and close the other when what is in it was carried on."
                                .formatted(first.get().number(), second.get().number()))
                : Stream.of(first, second)
                        .flatMap(Optional::stream)
                        .map(open ->
                                "Case %s is open: it has the contacts of both records from then on. What was assessed before is not assessed again by itself."
                                        .formatted(open.number()))
                        .toList();
    }
}

package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.access.Grants;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.enforcement.CaseBehind;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.frontdesk.Targets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.GrantedLetters;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;
import org.springframework.stereotype.Component;

/** What lower chapters may know of the case behind a restriction or a letter. */
@Component
final class CasesBehindRestrictions
        implements CaseOfARestriction, Targets, GrantedLetters, CaseBehind {
    private final InForce inForce;

    CasesBehindRestrictions(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Optional<LocalDate> reviewDay(Unit unit, RestrictionId restriction) {
        return restrained(unit, restriction).flatMap(Restrained::nextReview);
    }

    @Override
    public List<String> stillEnforcedBy(Unit unit, RestrictionId restriction) {
        return EnforcementPlans.byId(unit, restriction)
                .map(EnforcementPlan::on)
                .orElse(List.of())
                .stream()
                // Whoever knows of it is told after the person: nothing to switch off today.
                .filter(line -> line.measure() != Measure.SHARES)
                .map(line -> line.measure().words())
                .toList();
    }

    @Override
    public List<String> apart(Unit unit, RestrictionId restriction) {
        return EnforcementPlans.byId(unit, restriction).stream()
                .flatMap(plan -> plan.driftAt(unit.now()).stream())
                .map(one -> "%s: %s".formatted(one.line().measure().words(), one.kind().words()))
                .toList();
    }

    @Override
    public Optional<String> address(Unit unit, RestrictionId restriction) {
        return behind(unit, restriction)
                .filter(id -> isOpen(unit, id))
                .map(id -> "/cases/" + id.text());
    }

    /** Without reading the case for those who see each. */
    private static boolean isOpen(Unit unit, CaseId id) {
        Scope scope = unit.scope();
        return Right.SEE_CASES.isOpenTo(scope.roles())
                && (CaseFile.isOpenToEach(scope)
                        || CaseFiles.byId(unit, id)
                                .filter(file -> file.isReadBy(scope))
                                .isPresent());
    }

    private static Optional<Restrained> restrained(Unit unit, RestrictionId restriction) {
        return behind(unit, restriction).flatMap(id -> CaseFiles.byId(unit, id)).stream()
                .flatMap(file -> Restrained.of(file).stream())
                .filter(one -> one.id().equals(restriction))
                .findFirst();
    }

    @Override
    public Optional<CaseId> caseOf(Unit unit, RestrictionId restriction) {
        return behind(unit, restriction);
    }

    private static Optional<CaseId> behind(Unit unit, Id restriction) {
        List<Recorded<?>> facts = unit.about(restriction);
        return Stream.concat(
                        Recorded.ofKind(facts, RestrictionDecided.class)
                                .map(decided -> decided.fact().caseId()),
                        Stream.concat(
                                Recorded.ofKind(facts, RestrictionBeforeEvenhand.class)
                                        .map(before -> before.fact().caseId()),
                                Recorded.ofKind(facts, InterimBarImposed.class)
                                        .map(barred -> barred.fact().caseId())))
                .findFirst();
    }

    /** Of the conduct on which what is in force rests, and of nothing else. */
    @Override
    public boolean isTarget(Unit unit, PersonId person, AccountId account) {
        return inForce.on(unit, person, unit.now()).stream()
                .map(Restriction::id)
                .flatMap(id -> conduct(unit, id))
                .map(id -> Entries.byId(unit, id))
                .flatMap(Optional::stream)
                .filter(Predicate.not(Entry::isEnteredInError))
                .anyMatch(entry -> entry.isDirectedAt(account));
    }

    private static Stream<EntryId> conduct(Unit unit, RestrictionId restriction) {
        List<Recorded<?>> facts = unit.about(restriction);
        return Stream.concat(
                Recorded.ofKind(facts, RestrictionDecided.class)
                        .flatMap(decided -> decided.fact().conduct().stream()),
                Recorded.ofKind(facts, InterimBarImposed.class)
                        .map(barred -> barred.fact().after()));
    }

    /** Without reading the case for those who lead each, and for those who work on none. */
    @Override
    public boolean leads(Unit unit, RestrictionId restriction) {
        Scope scope = unit.scope();
        return Right.WORK_ON_CASES.isOpenTo(scope.roles())
                && (CaseFile.isOpenToEach(scope)
                        || behind(unit, restriction)
                                .flatMap(id -> CaseFiles.byId(unit, id))
                                .filter(file -> file.isWorkedOnBy(scope))
                                .isPresent());
    }

    @Override
    public boolean isGranted(Unit unit, IssuedLetter letter) {
        CaseId id = letter.issued().caseId();
        return id != null && Grants.onCase(unit, id).mayPrepare(unit.scope().actor().account());
    }
}

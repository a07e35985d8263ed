package org.evenhand.enforcement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.act.BehindAPlan;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.restriction.CaseOfARestriction;
import org.evenhand.restriction.Measure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which lines are whose, and one of them opened by whoever it is the business of (P51). */
@Component
class TheirLines {
    private final Acts acts;
    private final BehindAPlan behind;
    private final ObjectProvider<CaseOfARestriction> cases;

    TheirLines(Acts acts, BehindAPlan behind, ObjectProvider<CaseOfARestriction> cases) {
        this.acts = acts;
        this.behind = behind;
        this.cases = cases;
    }

    /** All of a plan for those who lead it, and what is theirs for everybody else. */
    List<Line> of(Unit unit, EnforcementPlan plan) {
        return behind.leads(unit, plan.restriction().id())
                ? plan.lines()
                : plan.lines().stream().filter(line -> line.owner().is(unit.scope())).toList();
    }

    /** Of the person whom it restricts. */
    static String name(Unit unit, EnforcementPlan plan) {
        return People.byId(unit, plan.restriction().person())
                .map(Person::name)
                .orElse("Somebody not recorded");
    }

    /** Over, and nothing of theirs is on any more. */
    boolean areDone(Unit unit, EnforcementPlan plan) {
        return plan.restriction().isOverAt(unit.now())
                && of(unit, plan).stream().noneMatch(Line::isOn);
    }

    /** "Not found" for whoever it is none of the business of; it was read under the person too. */
    OpenedLine open(Scope scope, UUID id, String path) {
        RestrictionId restriction = new RestrictionId(id);
        Id[] subjects =
                acts.lookUp(
                        scope,
                        unit ->
                                Stream.concat(
                                                Stream.of(restriction),
                                                opened(unit, restriction, path)
                                                        .map(one ->
                                                                one.plan().restriction().person())
                                                        .stream())
                                        .toArray(Id[]::new));
        return acts.read(
                        scope,
                        "enforcement-line",
                        unit -> opened(unit, restriction, path),
                        subjects)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<OpenedLine> opened(Unit unit, RestrictionId id, String path) {
        return EnforcementPlans.ofAnother(unit, id)
                .filter(plan -> behind.leads(unit, id) || !areDone(unit, plan))
                .flatMap(plan ->
                        of(unit, plan).stream()
                                .filter(line -> line.measure().path().equals(path))
                                .findFirst()
                                .map(line -> opened(unit, plan, line)));
    }

    private OpenedLine opened(Unit unit, EnforcementPlan plan, Line line) {
        RestrictionId id = plan.restriction().id();
        boolean leads = behind.leads(unit, id);
        return new OpenedLine(
                plan,
                line,
                name(unit, plan),
                leads,
                leads
                        ? cases.stream()
                                .flatMap(one -> one.address(unit, id).stream())
                                .findFirst()
                                .orElse("")
                        : "",
                line.measure() == Measure.MAIL && SlipView.of(unit, plan).findAny().isPresent(),
                line.measure() == Measure.DOCUMENTS && ReturnSlip.isFor(unit, plan),
                leads ? staff(unit) : List.of(),
                LineView.of(plan, List.of(line), unit.now()).getFirst(),
                unit.today(),
                unit.now());
    }

    /** Those to whom a line can be given: of the school, with a sign-in. */
    private static List<Holder> staff(Unit unit) {
        PostHolders posts = PostHolders.now(unit);
        Map<AccountId, Holder> once = new LinkedHashMap<>();
        posts.all().stream()
                .filter(posts::signsIn)
                .filter(holder -> holder.role() != Role.OUTSIDE)
                .forEach(holder -> once.putIfAbsent(holder.account(), holder));
        return List.copyOf(once.values());
    }
}

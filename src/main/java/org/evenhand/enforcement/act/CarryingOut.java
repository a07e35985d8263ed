package org.evenhand.enforcement.act;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.LineDone;
import org.evenhand.enforcement.LineGiven;
import org.evenhand.enforcement.Standing;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.springframework.stereotype.Component;

/**
 * One line of a restriction's plan is put on, looked at again and taken off by a person, who says
 * how they know (P55-4, P66). Nothing is put on before the person is told of it, or after its end:
 * that would be a restriction of which nobody was told (P60).
 */
@Component
@Paragraphs({"P51", "P55", "P60", "P66"})
public class CarryingOut {
    public static final Act RECORD = new Act("enforcement.record-line");
    public static final Act GIVE = new Act("enforcement.give-line");

    private final Acts acts;
    private final BehindAPlan behind;

    CarryingOut(Acts acts, BehindAPlan behind) {
        this.acts = acts;
        this.behind = behind;
    }

    /**
     * The page of the line is the result.
     *
     * @param proof how they know, or why it is not needed here
     */
    public Outcome record(
            Scope scope,
            FormTicket ticket,
            RestrictionId id,
            Measure measure,
            Doing doing,
            String proof) {
        return acts.perform(
                scope,
                RECORD,
                ticket,
                id,
                unit -> {
                    EnforcementPlan plan = EnforcementPlans.byId(unit, id).orElseThrow();
                    Line line = plan.line(measure).orElseThrow();
                    Grounds against =
                            Stream.of(
                                            isTheirs(unit, plan, line.owner().is(unit.scope())),
                                            isInForce(unit, plan.restriction(), doing),
                                            fitsHowItStands(
                                                    plan.restriction(), line, doing, unit.now()))
                                    .collect(Grounds.collecting());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    done(unit, plan.restriction(), measure, doing, proof);
                    if (doing != Doing.NOT_NEEDED) {
                        takeOver(unit, plan.restriction(), measure);
                    }
                    return Verdict.happened(address(id, measure));
                });
    }

    private void done(
            Unit unit, Restriction restriction, Measure measure, Doing doing, String proof) {
        boolean on = doing == Doing.PUT_ON || doing == Doing.CHECKED;
        unit.record(
                new LineDone(
                        restriction.id(),
                        measure,
                        doing,
                        proof,
                        on ? EnforcementPlans.lookAgainBy(unit) : null),
                behind.subjects(unit, restriction, Optional.empty()));
    }

    /**
     * What still was on for a restriction that is over is on for this one, and not for both: when
     * it is taken off here it is off.
     */
    private void takeOver(Unit unit, Restriction restriction, Measure measure) {
        for (Restriction other : Restrictions.on(unit, restriction.person()).restrictions()) {
            if (other.isOverAt(unit.now())
                    && EnforcementPlans.of(unit, other)
                            .line(measure)
                            .filter(Line::wasLeftOn)
                            .isPresent()) {
                done(
                        unit,
                        other,
                        measure,
                        Doing.TAKEN_OFF,
                        "Recorded under another restriction of theirs from then on.");
            }
        }
    }

    /** From now on this line is theirs. */
    public Outcome give(
            Scope scope, FormTicket ticket, RestrictionId id, Measure measure, Holder to) {
        return acts.perform(
                scope,
                GIVE,
                ticket,
                id,
                unit -> {
                    EnforcementPlan plan = EnforcementPlans.byId(unit, id).orElseThrow();
                    Grounds against =
                            Stream.of(isTheirs(unit, plan, false)).collect(Grounds.collecting());
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(
                            new LineGiven(id, measure, to.account(), to.name()),
                            behind.subjects(unit, plan.restriction(), Optional.of(to.account())));
                    return Verdict.happened(address(id, measure));
                });
    }

    private static String address(RestrictionId id, Measure measure) {
        return "/enforcement/%s/%s".formatted(id.text(), measure.path());
    }

    private Optional<Ground> isTheirs(Unit unit, EnforcementPlan plan, boolean owns) {
        return behind.isTheirs(unit, plan.restriction(), owns)
                ? Optional.empty()
                : ground(
                        "enforcement.is-theirs",
                        51,
                        "This is not yours to record or to give.",
                        "Ask the headteacher.");
    }

    private static Optional<Ground> isInForce(Unit unit, Restriction restriction, Doing doing) {
        return doing != Doing.PUT_ON || restriction.isInForceAt(unit.now())
                ? Optional.empty()
                : ground(
                        "enforcement.is-in-force",
                        60,
                        "Nothing is in force now, so nothing may be put on: nobody is restricted"
                                + " before they are told, or after the end.",
                        restriction.isOverAt(unit.now()) ? "" : "Wait until they count as told.");
    }

    /**
     * What can be recorded of a line as it stands. Who knows of a restriction is recorded where
     * they are told; after the end nothing is left to do but to take off.
     */
    public static boolean fits(Restriction restriction, Line line, Doing doing, Instant now) {
        boolean runs = !restriction.isOverAt(now);
        boolean shares = line.measure() == Measure.SHARES;
        return switch (doing) {
            case PUT_ON -> !shares && runs && line.isAskedFor() && line.standing() != Standing.ON;
            case CHECKED -> !shares && runs && line.standing() == Standing.ON;
            case TAKEN_OFF -> !shares && line.isOn();
            case NOT_NEEDED -> runs && line.isMissing() && !line.isOn();
        };
    }

    private static Optional<Ground> fitsHowItStands(
            Restriction restriction, Line line, Doing doing, Instant now) {
        return fits(restriction, line, doing, now)
                ? Optional.empty()
                : ground(
                        "enforcement.fits-how-it-stands",
                        66,
                        "Somebody has recorded something else meanwhile: %s."
                                .formatted(line.standing().words().toLowerCase(Locale.UK)),
                        "Look at what stands on the page now.");
    }

    private static Optional<Ground> ground(
            String rule, int paragraph, String because, String remedy) {
        return Optional.of(new Ground(rule, PolicyParagraph.p(paragraph), because, remedy));
    }
}

package org.evenhand.enforcement.act;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.Right;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Share;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.enforcement.ShareWithdrawn;
import org.evenhand.enforcement.Shared;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Restrictions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody is told of a restriction because their work needs it, as little as it needs, and no
 * longer than it needs (P51).
 */
@Component
@Paragraphs("P51")
public class SharingARestriction {
    public static final Act SHARE = new Act("enforcement.share");
    public static final Act WITHDRAW = new Act("enforcement.withdraw-share");

    private static final PolicyParagraph CONFIDENTIAL = PolicyParagraph.p(51);

    private final Acts acts;
    private final BehindAPlan behind;

    SharingARestriction(Acts acts, BehindAPlan behind) {
        this.acts = acts;
        this.behind = behind;
    }

    /**
     * Somebody is told from now on.
     *
     * @param back where it leads, the page of the case
     */
    public Outcome share(Scope scope, FormTicket ticket, Shared share, String back) {
        return acts.perform(
                scope,
                SHARE,
                ticket,
                share.restriction(),
                unit -> {
                    Grounds against = against(unit, share);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    Restriction restriction =
                            Restrictions.of(unit, share.restriction()).orElseThrow();
                    unit.record(
                            share,
                            behind.subjects(
                                    unit, restriction, Optional.ofNullable(share.account())));
                    return Verdict.happened(back);
                });
    }

    public Outcome withdraw(
            Scope scope,
            FormTicket ticket,
            RestrictionId restriction,
            FactId share,
            String because,
            String back) {
        return acts.perform(
                scope,
                WITHDRAW,
                ticket,
                restriction,
                unit -> {
                    EnforcementPlan plan = EnforcementPlans.byId(unit, restriction).orElseThrow();
                    if (plan.share(share).filter(Share::isLive).isEmpty()) {
                        return Verdict.refused(Grounds.of(runsNoMore("That share is over.")));
                    }
                    unit.record(
                            new ShareWithdrawn(restriction, share, because),
                            behind.subjects(unit, plan.restriction(), Optional.empty()));
                    return Verdict.happened(back);
                });
    }

    private static Grounds against(Unit unit, Shared share) {
        boolean over =
                Restrictions.of(unit, share.restriction()).orElseThrow().isOverAt(unit.now());
        return Stream.of(
                        over
                                ? Optional.of(runsNoMore("The restriction has ended."))
                                : Optional.<Ground>empty(),
                        notToMany(share),
                        mayOpenCases(unit, share))
                .collect(Grounds.collecting());
    }

    private static Ground runsNoMore(String because) {
        return new Ground(
                "share.still-runs",
                CONFIDENTIAL,
                because,
                "Look at who is told now, on the page of the case.");
    }

    /** "All staff" never learn more than what to do. */
    private static Optional<Ground> notToMany(Shared share) {
        return share.role() == null || share.level() == ShareLevel.ACTION_CARD
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "share.not-to-many-at-once",
                                CONFIDENTIAL,
                                "Everybody in a role is told what to do and no more.",
                                "Name the one person whose work needs more."));
    }

    /** The file is opened by nobody whose role opens no cases. */
    private static Optional<Ground> mayOpenCases(Unit unit, Shared share) {
        return share.level() != ShareLevel.WHOLE_CASE
                        || Right.SEE_CASES.isOpenTo(roles(unit, share.account()))
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "share.who-may-open-cases",
                                CONFIDENTIAL,
                                share.name() + " holds no role that opens cases.",
                                "Tell them less."));
    }

    private static Set<Role> roles(Unit unit, @Nullable AccountId account) {
        return PostHolders.now(unit).all().stream()
                .filter(holder -> holder.account().equals(account))
                .map(Holder::role)
                .collect(Collectors.toSet());
    }
}

package org.evenhand.access.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.AimedAt;
import org.evenhand.access.LeavesWork;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** Who stands in for somebody who leaves, for what was given to them by name (E25, E38, E40). */
@Component
public class StandIns {
    private static final Set<Role> NOT_STAFF =
            EnumSet.of(
                    Role.CHAIR,
                    Role.VICE_CHAIR,
                    Role.GOVERNOR,
                    Role.CLERK,
                    Role.OUTSIDE,
                    Role.TECHNICIAN);

    private final List<LeavesWork> work;
    private final List<AimedAt> aimedAt;

    StandIns(List<LeavesWork> work, List<AimedAt> aimedAt) {
        this.work = List.copyOf(work);
        this.aimedAt = List.copyOf(aimedAt);
    }

    /** What they would leave behind, one sentence each. */
    public List<String> heldBy(Unit unit, AccountId account) {
        return work.stream().flatMap(each -> each.heldBy(unit, account).stream()).toList();
    }

    /** Who may stand in: those who work there, each once. */
    public List<PostHolders.Holder> whoMay(Unit unit, AccountId leaving) {
        PostHolders posts = PostHolders.now(unit);
        return posts.all().stream()
                .filter(posts::signsIn)
                .filter(each -> !NOT_STAFF.contains(each.role()))
                .filter(each -> !each.account().equals(leaving))
                .filter(each ->
                        posts.all().stream()
                                .filter(other -> other.account().equals(each.account()))
                                .filter(other -> !NOT_STAFF.contains(other.role()))
                                .findFirst()
                                .filter(each::equals)
                                .isPresent())
                .toList();
    }

    /** Somebody is named, and nobody at whom it was aimed. */
    Grounds against(Unit unit, AccountId leaving, Optional<AccountId> standsIn) {
        if (heldBy(unit, leaving).isEmpty()) {
            return Grounds.none();
        }
        return chosen(unit, leaving, standsIn)
                .map(to -> isATarget(unit, leaving, to.account()))
                .orElse(
                        Grounds.of(
                                new Ground(
                                        "access.somebody-stands-in",
                                        new PolicyParagraph("E25"),
                                        "They read or carry out something for a restriction, and nobody is named"
                                                + " who does it from now on.",
                                        "Choose who stands in. It can be given on to somebody else later.")));
    }

    private Grounds isATarget(Unit unit, AccountId leaving, AccountId to) {
        return aimedAt.stream().noneMatch(each -> each.wouldBe(unit, to, leaving))
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "access.stands-in-for-no-target",
                                PolicyParagraph.p(55),
                                "They would deal with somebody whose conduct was aimed at them.",
                                "Choose somebody else."));
    }

    void passOn(Unit unit, AccountId leaving, Optional<AccountId> standsIn) {
        chosen(unit, leaving, standsIn)
                .ifPresent(to -> work.forEach(each -> each.passOn(unit, leaving, to)));
    }

    private Optional<PostHolders.Holder> chosen(
            Unit unit, AccountId leaving, Optional<AccountId> standsIn) {
        return whoMay(unit, leaving).stream()
                .filter(each -> standsIn.filter(each.account()::equals).isPresent())
                .findFirst();
    }
}

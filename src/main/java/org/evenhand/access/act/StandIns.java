package org.evenhand.access.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.LeavesWork;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
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

    StandIns(List<LeavesWork> work) {
        this.work = List.copyOf(work);
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

    Optional<Ground> isSomebody(Unit unit, AccountId leaving, Optional<AccountId> standsIn) {
        return heldBy(unit, leaving).isEmpty() || chosen(unit, leaving, standsIn).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "access.somebody-stands-in",
                                new PolicyParagraph("E25"),
                                "They read or carry out something for a restriction, and nobody is named who"
                                        + " does it from now on.",
                                "Choose who stands in. It can be given on to somebody else later."));
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

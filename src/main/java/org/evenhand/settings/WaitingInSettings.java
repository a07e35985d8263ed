package org.evenhand.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.access.OwnRoles;
import org.evenhand.access.PostHolders;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/** What the school has not settled, and roles that nobody but their holder has looked at. */
@Component
final class WaitingInSettings implements Waiting {
    @Override
    public List<Wait> waitingFor(Unit unit) {
        return Stream.of(firstHour(unit), ownRoles(unit), nobodyLooksIn(unit))
                .flatMap(waits -> waits)
                .toList();
    }

    private static Stream<Wait> firstHour(Unit unit) {
        if (!Right.MANAGE_SCHOOL.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        FirstHour hour = FirstHour.of(unit);
        int missing = FirstHour.Question.values().length - hour.answered().size();
        if (hour.isOver()) {
            return Stream.of();
        }
        Wait wait =
                new Wait(
                        "Settle what still stops the first letter (%d of %d answers are missing)"
                                .formatted(missing, FirstHour.Question.values().length),
                        Role.BUSINESS_MANAGER.title(),
                        null,
                        "/first-hour",
                        new PolicyParagraph("B2"));
        return Stream.of(hour.isUntouched() ? wait.alarming("Begin here") : wait);
    }

    /** Whoever was named for the holidays cannot sign in any more (E40). */
    private static Stream<Wait> nobodyLooksIn(Unit unit) {
        if (!Right.MANAGE_SCHOOL.isOpenTo(unit.scope().roles())) {
            return Stream.of();
        }
        PostHolders posts = PostHolders.now(unit);
        return Schools.profile(unit).holidayOwner().stream()
                .filter(named ->
                        posts.all().stream()
                                .filter(posts::signsIn)
                                .noneMatch(holder -> holder.account().equals(named.account())))
                .map(named ->
                        new Wait(
                                        "Name who takes off what ends in the holidays: %s does not sign in any more"
                                                .formatted(named.name()),
                                        Role.BUSINESS_MANAGER.title(),
                                        unit.today(),
                                        "/settings",
                                        new PolicyParagraph("E40"))
                                .alarming("Nobody looks in"));
    }

    private static Stream<Wait> ownRoles(Unit unit) {
        if (!unit.scope().is(Role.HEADTEACHER)) {
            return Stream.of();
        }
        return OwnRoles.notSeen(unit).stream()
                .map(given ->
                        new Wait(
                                "Look at a role that %s gave themself: %s"
                                        .formatted(given.name(), given.role().title()),
                                Role.HEADTEACHER.title(),
                                LocalDate.ofInstant(given.told().recordedAt(), Period.LONDON),
                                "/settings/accounts",
                                PolicyParagraph.p(10)));
    }
}

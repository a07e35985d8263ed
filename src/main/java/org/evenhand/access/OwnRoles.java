package org.evenhand.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Roles that somebody gave themself: allowed, because a small school has no choice, but never
 * silent. Each waits until the headteacher has seen it.
 */
public final class OwnRoles {
    private OwnRoles() {}

    /** One of them. */
    public record Given(FactId id, AccountId account, String name, Role role, Recorded<?> told) {}

    /** Those that no headteacher has seen, the earliest first. */
    public static List<Given> notSeen(Unit unit) {
        Set<FactId> seen =
                unit.all(OwnRoleSeen.class).stream()
                        .map(told -> told.fact().given())
                        .collect(Collectors.toSet());
        return Staff.facts(unit).stream()
                .flatMap(OwnRoles::givenToOneself)
                .filter(given -> !seen.contains(given.id()))
                .toList();
    }

    private static Stream<Given> givenToOneself(Recorded<? extends Fact> told) {
        return switch (told.fact()) {
            case RoleGiven given when isOwn(told, given.account()) ->
                    Stream.of(of(told, given.account(), given.role()));
            case ActingHeadAppointed acting when isOwn(told, acting.account()) ->
                    Stream.of(of(told, acting.account(), Role.HEADTEACHER));
            default -> Stream.of();
        };
    }

    private static boolean isOwn(Recorded<?> told, AccountId account) {
        return told.actor().account().equals(account);
    }

    private static Given of(Recorded<?> told, AccountId account, Role role) {
        return new Given(told.id(), account, told.actor().name(), role, told);
    }
}

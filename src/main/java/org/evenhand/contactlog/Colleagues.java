package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.access.AccountOpened;
import org.evenhand.access.RoleGiven;
import org.evenhand.access.RoleTaken;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Who has an account in the school today, and what they are: to be named as targets, and to say who
 * may do what somebody in conflict may not (J5).
 */
public record Colleagues(List<Colleague> all) {
    /** One of them. */
    public record Colleague(AccountId account, String name, Set<Role> roles) {
        public Target asTarget() {
            return new Target(account, name);
        }
    }

    public Colleagues {
        all = List.copyOf(all);
    }

    public static Colleagues of(Unit unit) {
        Map<AccountId, Set<Role>> roles = new HashMap<>();
        unit.all(RoleGiven.class).stream()
                .map(Recorded::fact)
                .filter(given -> isSo(given, unit.today()))
                .forEach(given ->
                        roles.computeIfAbsent(given.account(), id -> EnumSet.noneOf(Role.class))
                                .add(given.role()));
        unit.all(RoleTaken.class)
                .forEach(taken ->
                        roles.getOrDefault(taken.fact().account(), EnumSet.noneOf(Role.class))
                                .remove(taken.fact().role()));
        return new Colleagues(
                unit.all(AccountOpened.class).stream()
                        .map(Recorded::fact)
                        .map(opened ->
                                new Colleague(
                                        opened.account(),
                                        opened.displayName(),
                                        roles.getOrDefault(opened.account(), Set.of())))
                        .filter(colleague -> !colleague.roles().isEmpty())
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList());
    }

    private static boolean isSo(RoleGiven given, LocalDate day) {
        LocalDate until = given.until();
        return !given.from().isAfter(day) && (until == null || !until.isBefore(day));
    }

    public Optional<Colleague> of(AccountId account) {
        return all.stream().filter(each -> each.account().equals(account)).findFirst();
    }

    public List<Colleague> holding(Role... anyOf) {
        return all.stream()
                .filter(each -> Arrays.stream(anyOf).anyMatch(each.roles()::contains))
                .toList();
    }

    /** {@code The head or The deputy}; a sentence to ask for somebody when there is nobody. */
    public static String names(List<Colleague> who) {
        return who.isEmpty()
                ? "nobody at this school: another school's head, the authority or the diocese"
                : who.stream().map(Colleague::name).collect(Collectors.joining(" or "));
    }
}

package org.evenhand.contactlog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;

/**
 * Who has an account in the school today, and what they are: to be named as targets, and to say who
 * may do what somebody in conflict may not (J5).
 */
public record Colleagues(List<Colleague> all) {
    private static final Set<Role> NOT_STAFF =
            EnumSet.of(Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR, Role.CLERK, Role.OUTSIDE);

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
        PostHolders posts = PostHolders.now(unit);
        Map<AccountId, Colleague> each = new LinkedHashMap<>();
        posts.all().stream()
                .filter(posts::signsIn)
                .forEach(holder ->
                        each.computeIfAbsent(
                                        holder.account(),
                                        account ->
                                                new Colleague(
                                                        account,
                                                        holder.name(),
                                                        EnumSet.noneOf(Role.class)))
                                .roles()
                                .add(holder.role()));
        return new Colleagues(
                each.values().stream().sorted(Comparator.comparing(Colleague::name)).toList());
    }

    /** Those who work there, to be given something to do: no governor and nobody from outside. */
    public static Colleagues staff(Unit unit) {
        return new Colleagues(
                of(unit).all().stream()
                        .filter(each -> !NOT_STAFF.containsAll(each.roles()))
                        .toList());
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

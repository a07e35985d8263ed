package org.evenhand.settings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.access.Holding;
import org.evenhand.access.StaffAccount;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.ui.RowAction;

/**
 * An account as pages print it.
 *
 * @param about opened when, or closed when and why
 * @param roles what it is and will be
 * @param past what it was
 * @param mayChange whether the reader may change this account
 */
public record AccountView(
        String name,
        String signInName,
        String href,
        String about,
        boolean open,
        List<SettingView> roles,
        List<String> past,
        boolean mayChange) {

    static AccountView of(StaffAccount account, Instant now, Set<Role> within) {
        String href = "/settings/accounts/" + account.id().text();
        List<Holding> current =
                account.notOver(now).stream().sorted(Comparator.comparing(Holding::role)).toList();
        boolean mayChange =
                account.isOpen() && current.stream().allMatch(held -> within.contains(held.role()));
        return new AccountView(
                account.name(),
                account.signInName(),
                href,
                about(account),
                account.isOpen(),
                current.stream().map(held -> role(held, href, mayChange)).toList(),
                account.holdings().stream()
                        .filter(held -> held.isOverAt(now))
                        .map(AccountView::past)
                        .toList(),
                mayChange);
    }

    /** The roles in one line. */
    public String summary() {
        return roles.isEmpty()
                ? "Nothing at the moment"
                : String.join(", ", roles.stream().map(SettingView::key).toList());
    }

    private static String about(StaffAccount account) {
        var closed = account.closed();
        if (closed == null) {
            return "Opened on " + PrintedDate.of(day(account.opened()));
        }
        String because = closed.fact().because();
        return "Closed on "
                + PrintedDate.of(day(closed.recordedAt()))
                + ", by "
                + closed.actor().name()
                + (because.isEmpty() ? "" : ": " + because);
    }

    private static SettingView role(Holding held, String href, boolean mayChange) {
        List<String> notes = new ArrayList<>();
        if (held.isActing()) {
            notes.add("Appointed by " + held.appointedBy());
        }
        return new SettingView(
                title(held),
                span(held),
                notes,
                mayChange
                        ? List.of(
                                new RowAction(
                                        "Take away",
                                        href + "/take/" + path(held.role()),
                                        title(held)))
                        : List.of());
    }

    private static String title(Holding held) {
        return held.isActing() ? "Acting headteacher" : held.role().title();
    }

    static String path(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String span(Holding held) {
        LocalDate until = held.until();
        return until == null
                ? "Since " + PrintedDate.of(held.from())
                : PrintedDate.of(held.from()) + " to " + PrintedDate.of(until);
    }

    private static String past(Holding held) {
        LocalDate until = held.until();
        Instant taken = held.taken();
        LocalDate last =
                taken != null && (until == null || day(taken).isBefore(until)) ? day(taken) : until;
        return title(held)
                + ", "
                + PrintedDate.of(held.from())
                + (last == null ? "" : " to " + PrintedDate.of(last));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }
}

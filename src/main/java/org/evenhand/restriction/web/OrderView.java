package org.evenhand.restriction.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.CourtOrderRecorded;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.KnownOrder;
import org.evenhand.restriction.OrderToldToGovernor;
import org.evenhand.ui.Times;

/**
 * An order of a court as its page shows it.
 *
 * @param state whether it binds them now
 * @param since who recorded it, and what was said of its end
 * @param chair which governor was made aware of it, when and how (P37)
 */
public record OrderView(
        String reference,
        String state,
        boolean over,
        String period,
        String reader,
        List<TermView> terms,
        List<String> since,
        List<String> chair) {
    private static final long DAYS_AHEAD = 28;

    /**
     * One term.
     *
     * @param about what it does to which contacts
     */
    public record TermView(String words, String about) {}

    static OrderView of(KnownOrder known, Instant now) {
        CourtOrder order = known.order();
        return new OrderView(
                order.reference(),
                state(known, now),
                known.isOverAt(now),
                period(known),
                "%s, %s".formatted(order.reader().name(), order.reader().reachedAt()),
                order.terms().stream().map(OrderView::term).toList(),
                since(known),
                known.toldTo().stream().map(OrderView::told).toList());
    }

    /** In one line, for the person's page. */
    static String inOneLine(KnownOrder known, Instant now) {
        return "%s. %s. %s"
                .formatted(
                        state(known, now),
                        period(known),
                        known.order().terms().stream()
                                .map(CourtOrder.Term::words)
                                .collect(Collectors.joining(" ")));
    }

    private static String state(KnownOrder known, Instant now) {
        if (known.isMistaken()) {
            return "Recorded by mistake: it never bound them";
        }
        if (known.isInForceAt(now)) {
            return known.lastDay().map(day -> "In force" + soon(day, now)).orElse("In force");
        }
        return known.isOverAt(now) ? "Over" : "Not in force yet";
    }

    /** Its end is said before it comes: whoever goes back to the court needs the time. */
    private static String soon(LocalDate lastDay, Instant now) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, Period.LONDON), lastDay);
        if (days > DAYS_AHEAD) {
            return "";
        }
        return switch ((int) days) {
            case 0 -> ", ends today";
            case 1 -> ", ends tomorrow";
            default -> ", ends in %d days".formatted(days);
        };
    }

    private static String told(Recorded<OrderToldToGovernor> told) {
        return "%s (%s) was told on %s: %s"
                .formatted(
                        told.fact().name(),
                        told.fact().office(),
                        PrintedDate.of(told.fact().on()),
                        told.fact().how());
    }

    private static String period(KnownOrder known) {
        ZonedDateTime from = known.order().from().atZone(Period.LONDON);
        String began =
                from.toLocalTime().toSecondOfDay() == 0
                        ? PrintedDate.of(from.toLocalDate())
                        : PrintedDate.of(from.toLocalDate())
                                + ", "
                                + Times.said(from.toLocalTime());
        return "From %s %s"
                .formatted(
                        began,
                        known.lastDay()
                                .map(day -> "until the end of " + PrintedDate.of(day))
                                .orElse("until further order"));
    }

    private static TermView term(CourtOrder.Term term) {
        String does =
                switch (term.effect()) {
                    case FORBIDS -> "Forbids";
                    case ALLOWS_AS_SAID -> "Allows only as it says";
                    case ALLOWS -> "Allows";
                };
        return new TermView(
                term.words(),
                "%s: %s; %s"
                        .formatted(
                                does,
                                term.channels().stream()
                                        .map(Channel::words)
                                        .collect(Collectors.joining(", ")),
                                term.directions().stream()
                                        .map(way ->
                                                way == Direction.IN
                                                        ? "their contact with the school"
                                                        : "the school's with them")
                                        .collect(Collectors.joining(", and "))));
    }

    private static List<String> since(KnownOrder known) {
        return Stream.concat(
                        Stream.of(recorded(known.recorded())),
                        known.ended().stream()
                                .map(end ->
                                        "%s by %s on %s: %s"
                                                .formatted(
                                                        end.fact().lastDay() == null
                                                                ? "Said to be a mistake"
                                                                : "Last day put down",
                                                        end.actor().name(),
                                                        day(end.recordedAt()),
                                                        end.fact().because())))
                .toList();
    }

    private static String recorded(Recorded<CourtOrderRecorded> recorded) {
        String seen = recorded.fact().seen();
        return "Recorded by %s on %s%s"
                .formatted(
                        recorded.actor().name(),
                        day(recorded.recordedAt()),
                        seen == null ? "" : ". The sealed order: " + seen);
    }

    private static String day(Instant moment) {
        return PrintedDate.of(LocalDate.ofInstant(moment, Period.LONDON));
    }
}

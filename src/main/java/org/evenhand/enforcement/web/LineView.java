package org.evenhand.enforcement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.Drift;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.Standing;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;

/**
 * One line of a plan as pages print it.
 *
 * @param href its page; empty where it is not theirs to open
 * @param now what is to be done with it now; nothing once it is over and off
 * @param drift what is wrong, in words; empty when nothing is
 * @param when by when, or since when, in a sentence; may be empty
 */
public record LineView(
        String where,
        String href,
        String owner,
        List<String> now,
        String state,
        String colour,
        String drift,
        String when) {
    /** The lines of one plan, each as it stands at the moment of the reading. */
    static List<LineView> of(EnforcementPlan plan, List<Line> lines, Instant now) {
        List<Drift> drift = plan.driftAt(now);
        return lines.stream()
                .map(line ->
                        of(
                                plan.restriction(),
                                line,
                                drift.stream()
                                        .filter(one -> one.line().equals(line))
                                        .map(Drift::words)
                                        .findFirst()
                                        .orElse(""),
                                now))
                .toList();
    }

    LineView onlyToRead() {
        return new LineView(where, "", owner, now, state, colour, drift, when);
    }

    private static LineView of(Restriction restriction, Line line, String drift, Instant now) {
        boolean over = restriction.isOverAt(now);
        boolean off = line.isOn() && (over ? line.goesOnUntil().isEmpty() : !line.isAskedFor());
        return new LineView(
                line.measure().words(),
                href(restriction, line.measure()),
                line.owner().name(),
                off ? List.of(line.measure().off()) : over && !line.isOn() ? List.of() : line.how(),
                line.measure() == Measure.DESK
                        ? ofTheDesk(restriction, line, now)
                        : state(line, over),
                colour(line, over),
                drift,
                when(restriction, line, over));
    }

    static String href(Restriction restriction, Measure measure) {
        return "/enforcement/%s/%s".formatted(restriction.id().text(), measure.path());
    }

    /**
     * The program shows the card as long as the restriction is in force, whether or not anybody
     * writes down that they looked at it.
     */
    private static String ofTheDesk(Restriction restriction, Line line, Instant now) {
        boolean over = restriction.isOverAt(now);
        if (over && line.isOn()) {
            return "Gone from the screen: look for printed cards";
        }
        if (line.standing() != Standing.TO_DO) {
            return state(line, over);
        }
        if (!over) {
            return restriction.isInForceAt(now)
                    ? "Shown by itself: to look at"
                    : "Shown by itself from when they are told";
        }
        return restriction.began().filter(restriction.end()::isAfter).isPresent()
                ? "Was shown by itself, and is gone"
                : "Never shown: they were not told";
    }

    private static String state(Line line, boolean over) {
        return over && line.standing() == Standing.TO_DO
                ? "Never recorded as put on"
                : over || line.standing() != Standing.OFF
                        ? line.standing().words()
                        : "Taken off: to do again";
    }

    private static String colour(Line line, boolean over) {
        return switch (line.standing()) {
            case ON -> over ? "red" : "green";
            case TO_CHANGE -> over ? "red" : "yellow";
            case TO_DO, OFF -> over || !line.isAskedFor() ? "grey" : "yellow";
            case GOES_ON, NOT_NEEDED -> "grey";
        };
    }

    private static String when(Restriction restriction, Line line, boolean over) {
        return over || (line.isOn() && line.goesOnAfter(restriction.period().lastDay()))
                ? line.goesOnUntil()
                        .filter(_ -> line.wasLeftOn())
                        .map(day ->
                                "It goes on under another restriction, until the end of "
                                        + PrintedDate.of(day))
                        .orElse("")
                : when(line, restriction.period().lastDay());
    }

    private static String when(Line line, LocalDate lastDay) {
        return line.isMissing()
                ? line.by()
                        .map(day -> "By " + PrintedDate.of(day))
                        .orElse("From when they are told")
                : line.isOn()
                        ? line.lookAgainBy()
                                .filter(day -> !day.isAfter(lastDay))
                                .map(day -> "Look again by " + PrintedDate.of(day))
                                .orElse("")
                        : "";
    }
}

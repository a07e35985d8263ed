package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;

/**
 * Where one restriction is carried out, and who knows of it.
 *
 * @param lines in the order of {@link Measure}
 * @param shares in the order in which people were told
 * @param readings when somebody read what the person sent, the earliest first
 * @param askedSince the day on which somebody was first asked to carry it out
 */
public record EnforcementPlan(
        Restriction restriction,
        List<Line> lines,
        List<Share> shares,
        List<Recorded<MailboxRead>> readings,
        Optional<LocalDate> askedSince) {
    public EnforcementPlan {
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
        readings = List.copyOf(readings);
    }

    /** What somebody reads of the person, as the terms of that moment name who. */
    public List<Mailbox> mailboxes(Instant now) {
        return Mailbox.of(this, now);
    }

    /** What the letter sends to that reader; empty when it sends nothing there. */
    public Optional<Mailbox> mailbox(AccountId reader, Instant now) {
        return mailboxes(now).stream()
                .filter(one -> one.reader().account().equals(reader))
                .findFirst();
    }

    /** Empty when nothing asks for it and nothing was ever done there. */
    public Optional<Line> line(Measure measure) {
        return lines.stream().filter(line -> line.measure() == measure).findFirst();
    }

    /** What is on now: after the end there must be nothing. */
    public List<Line> on() {
        return lines.stream().filter(Line::isOn).toList();
    }

    public Optional<Share> share(FactId id) {
        return shares.stream().filter(share -> share.id().equals(id)).findFirst();
    }

    /** Those who knew of it, and of whom nobody has told that it has ended (J18). */
    public List<Share> notToldOfTheEnd() {
        return shares.stream().filter(share -> share.toldOfTheEnd().isEmpty()).toList();
    }

    /**
     * With what goes on at that moment under others that are in force: it is not taken off because
     * this one ends. Who knows of it is told of the end of each.
     *
     * @param theirs the plans of the same person, this one among them or not
     */
    EnforcementPlan beside(List<EnforcementPlan> theirs, Instant now) {
        List<EnforcementPlan> inForce =
                theirs.stream()
                        .filter(other -> !other.restriction.id().equals(restriction.id()))
                        .filter(other -> other.restriction.isInForceAt(now))
                        .toList();
        return new EnforcementPlan(
                restriction,
                lines.stream()
                        .map(line ->
                                line.measure() == Measure.SHARES
                                        ? line
                                        : beside(line, inForce, now))
                        .toList(),
                shares,
                readings,
                askedSince);
    }

    private Line beside(Line line, List<EnforcementPlan> inForce, Instant now) {
        boolean theirs =
                inForce.stream()
                        .flatMap(other -> other.line(line.measure()).stream())
                        .anyMatch(other -> other.isAskedFor() && other.isOn());
        Optional<LocalDate> until =
                inForce.stream()
                        .filter(other ->
                                other.line(line.measure()).filter(Line::isWanted).isPresent())
                        .map(other -> other.restriction.period().lastDay())
                        .max(LocalDate::compareTo);
        return line.goingOn(
                theirs && line.isOn() && restriction.isOverAt(now)
                        ? Standing.GOES_ON
                        : line.standing(),
                until);
    }

    /** What is carried out otherwise than it should be at that moment. */
    public List<Drift> driftAt(Instant now) {
        return lines.stream().flatMap(line -> Drift.of(restriction, line, now).stream()).toList();
    }
}

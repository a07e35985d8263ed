package org.evenhand.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ComplaintWay;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Routing;
import org.evenhand.ledger.Recorded;

/**
 * A complaint of somebody that goes through the complaints procedure, and of which nothing says
 * that it is concluded. The Record begins when one has been (F2); beginning it earlier is no
 * mistake, because safety does not wait (P38), but it is minded.
 *
 * @param on when they complained, or were directed to the procedure
 * @param about what it is about, in a line
 * @param said what is still to come
 * @param found where it is written down: the case, or the contact
 */
public record OpenComplaint(LocalDate on, String about, String said, Found found) {

    private static final int A_LINE = 120;

    /** Where it is written down. */
    public sealed interface Found {
        record OnACase(Case one) implements Found {}

        record InAContact(Entry entry) implements Found {}
    }

    /**
     * Those of one person, oldest first.
     *
     * @param cases every case about them
     * @param entries every contact of theirs that counts
     */
    public static List<OpenComplaint> of(List<Case> cases, List<Entry> entries) {
        List<OpenComplaint> all = new ArrayList<>();
        for (Case one : cases) {
            one.complaints().stream()
                    .filter(Complaint::isOpen)
                    .map(complaint -> onACase(one, complaint))
                    .forEach(all::add);
        }
        entries.stream()
                .flatMap(entry -> inAContact(entry).stream())
                .filter(complaint -> isNotConcluded(cases, complaint))
                .forEach(all::add);
        all.sort(Comparator.comparing(OpenComplaint::on));
        return List.copyOf(all);
    }

    private static OpenComplaint onACase(Case one, Complaint complaint) {
        return new OpenComplaint(
                complaint.routed().fact().on(),
                complaint.name(),
                "is still being dealt with",
                new Found.OnACase(one));
    }

    /** What somebody deals with in another way, or has on a case already, is no open complaint. */
    private static Optional<OpenComplaint> inAContact(Entry entry) {
        Optional<ComplaintDirected> directed =
                entry.latest(ComplaintDirected.class).map(Recorded::fact);
        return entry.latest(DissatisfactionAnswered.class)
                .map(Recorded::fact)
                .filter(answer -> answer.expressed())
                .filter(_ ->
                        directed.filter(done -> done.way() != ComplaintWay.PROCEDURE).isEmpty())
                .map(answer ->
                        new OpenComplaint(
                                directed.map(ComplaintDirected::on).orElse(entry.happenedOn()),
                                answer.issue(),
                                directed.isPresent() || answer.routing() == Routing.EXISTING
                                        ? "is still being dealt with, as far as is recorded"
                                        : "has not been directed to the complaints procedure yet",
                                new Found.InAContact(entry)));
    }

    /** What a contact began ends when a complaint of theirs is recorded as concluded after it. */
    private static boolean isNotConcluded(List<Case> cases, OpenComplaint complaint) {
        return concluded(cases).noneMatch(day -> !day.isBefore(complaint.on()));
    }

    private static Stream<LocalDate> concluded(List<Case> cases) {
        return cases.stream()
                .flatMap(one ->
                        Stream.concat(
                                one.all(ComplaintConcluded.class).stream()
                                        .map(end -> end.fact().on()),
                                Stream.ofNullable(one.opened().fact().concludedOn())));
    }

    /** {@code A complaint of Friday 5 March 2027 (The lunch bill) is still being dealt with}. */
    public String inWords() {
        return "A complaint of %s%s %s"
                .formatted(
                        PrintedDate.of(on),
                        about.isBlank() ? "" : " (%s)".formatted(start()),
                        said);
    }

    /** It may have been told at length; its place holds the rest. */
    private String start() {
        String line = about.strip().replaceAll("\\s+", " ");
        return line.length() > A_LINE ? line.substring(0, A_LINE).strip() + "…" : line;
    }
}

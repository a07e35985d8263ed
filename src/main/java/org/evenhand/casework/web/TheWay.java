package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionBeforeEvenhand;
import org.evenhand.casework.RestrictionClosed;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.casework.Stage;
import org.evenhand.ui.WayPoint;

/** The flowchart with "you are here" (F1-F8), worked out from the case. */
final class TheWay {
    private TheWay() {}

    static List<WayPoint> of(CaseFile file) {
        Stage stage = Stage.of(file);
        List<WayPoint> way = new ArrayList<>();
        List<Complaint> complaints = file.theCase().complaints();
        if (!complaints.isEmpty()) {
            boolean open = complaints.stream().anyMatch(Complaint::isOpen);
            way.add(
                    new WayPoint(
                            "Complaints procedure",
                            open ? WayPoint.Place.HERE : WayPoint.Place.TAKEN,
                            open ? "Followed through beside this case" : "Concluded"));
        }
        way.add(
                new WayPoint(
                        "Record of contact",
                        stage instanceof Stage.Recording
                                ? WayPoint.Place.HERE
                                : WayPoint.Place.TAKEN,
                        contacts(file.entries().size())));
        way.add(warning(file, stage));
        way.add(restriction(file, stage));
        RequestToTheAuthority.latest(file).map(TheWay::authority).ifPresent(way::add);
        way.add(end(file, stage));
        return way;
    }

    private static String contacts(int count) {
        return switch (count) {
            case 0 -> "No contact is named after this person yet";
            case 1 -> "One contact";
            default -> count + " contacts";
        };
    }

    private static WayPoint warning(CaseFile file, Stage stage) {
        boolean issued = !file.warnings().isEmpty();
        if (stage instanceof Stage.Warned(java.time.Instant since)) {
            return new WayPoint(
                    "Warning", WayPoint.Place.HERE, "Told " + PrintedDate.of(CaseFile.day(since)));
        }
        if (issued && file.countingWarning().isEmpty() && stage instanceof Stage.Recording) {
            return new WayPoint(
                    "Warning", WayPoint.Place.OPEN, "Issued; the person is not told yet");
        }
        return new WayPoint(
                "Warning",
                issued
                        ? WayPoint.Place.TAKEN
                        : stage instanceof Stage.Recording
                                ? WayPoint.Place.OPEN
                                : WayPoint.Place.SHUT,
                null);
    }

    private static WayPoint restriction(CaseFile file, Stage stage) {
        if (stage instanceof Stage.Restricted restricted) {
            return new WayPoint(
                    "Contact restriction",
                    WayPoint.Place.HERE,
                    "Until the end of " + PrintedDate.of(restricted.lastDay()));
        }
        Optional<Restrained> toCome =
                Restrained.of(file).stream()
                        .filter(one -> one.interim().isEmpty() && !one.isOver(file))
                        .findFirst();
        if (toCome.isPresent()) {
            return new WayPoint(
                    "Contact restriction",
                    WayPoint.Place.OPEN,
                    toCome.get()
                            .restriction()
                            .began()
                            .map(began ->
                                    "Decided; begins on " + PrintedDate.of(CaseFile.day(began)))
                            .orElse("Decided; the person is not told yet"));
        }
        boolean decided =
                file.theCase().latest(RestrictionDecided.class).isPresent()
                        || file.theCase().latest(RestrictionBeforeEvenhand.class).isPresent();
        if (decided) {
            return new WayPoint("Contact restriction", WayPoint.Place.TAKEN, null);
        }
        return new WayPoint(
                "Contact restriction",
                stage instanceof Stage.Warned ? WayPoint.Place.OPEN : WayPoint.Place.SHUT,
                stage instanceof Stage.Warned ? "If it goes on" : null);
    }

    /** Only once it was asked: few cases come so far (F8). */
    private static WayPoint authority(RequestToTheAuthority asked) {
        return new WayPoint(
                "Authority asked to write",
                asked.isSettled() ? WayPoint.Place.TAKEN : WayPoint.Place.OPEN,
                asked.answer()
                        .map(given -> given.fact().outcome().words())
                        .orElseGet(
                                () -> "Waiting since " + PrintedDate.of(asked.sent().fact().on())));
    }

    private static WayPoint end(CaseFile file, Stage stage) {
        boolean told = file.theCase().latest(RestrictionClosed.class).isPresent();
        return new WayPoint(
                "Repair and close",
                stage instanceof Stage.Closed
                        ? WayPoint.Place.HERE
                        : told ? WayPoint.Place.OPEN : WayPoint.Place.SHUT,
                null);
    }
}

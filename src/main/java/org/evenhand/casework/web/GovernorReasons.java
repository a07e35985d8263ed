package org.evenhand.casework.web;

import java.util.stream.Collectors;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.ReasonsAfterNoSeen;
import org.evenhand.casework.RestrictionDecided;
import org.evenhand.contactlog.Heading;
import org.evenhand.ledger.Recorded;

/**
 * Why a restriction goes ahead although the answer was no, as a governor's page prints it: what
 * kind of thing it is and the reasons, and nothing else of the case (J7).
 *
 * @param seen when they confirmed that; empty while it waits
 */
public record GovernorReasons(String title, String what, String reasons, String seen, String href) {
    static GovernorReasons of(ReasonsAfterNo one) {
        RestrictionDecided decided = one.decided().fact();
        return new GovernorReasons(
                title(one),
                "%s decided a contact restriction until the end of %s. %s (%s) did not support it. It is about: %s."
                        .formatted(
                                one.decided().actor().name(),
                                PrintedDate.of(decided.lastDay()),
                                one.no().fact().name(),
                                one.no().fact().office(),
                                decided.headings().stream()
                                        .map(Heading::title)
                                        .collect(Collectors.joining(", "))),
                decided.afterNo(),
                one.seen().map(seen -> PrintedDate.of(CaseFile.day(seen.recordedAt()))).orElse(""),
                href(one));
    }

    static String title(ReasonsAfterNo one) {
        return "A restriction was decided after a no, on "
                + PrintedDate.of(CaseFile.day(one.decided().recordedAt()));
    }

    static String href(ReasonsAfterNo one) {
        return "/governors/reasons/" + one.id().text();
    }

    /** On the case: who has seen them, or whom they wait for. */
    static String onTheCase(ReasonsAfterNo one) {
        return one.seen()
                .map(GovernorReasons::seen)
                .orElseGet(() ->
                        one.reader()
                                .map(GovernorReasons::waitsFor)
                                .orElse("No other governor is free to see them"));
    }

    private static String seen(Recorded<ReasonsAfterNoSeen> seen) {
        String day = PrintedDate.of(CaseFile.day(seen.recordedAt()));
        return seen.fact().who() == null
                ? "Seen by %s on %s".formatted(seen.actor().name(), day)
                : "Seen by %s: %s. Written down by %s on %s"
                        .formatted(seen.fact().who(), seen.fact().how(), seen.actor().name(), day);
    }

    private static String waitsFor(Chosen reader) {
        String who = "%s (%s)".formatted(reader.name(), reader.office());
        return reader.account() == null
                ? who + " is to be shown them, and has no sign-in"
                : who + " is to see them, and has not yet";
    }
}

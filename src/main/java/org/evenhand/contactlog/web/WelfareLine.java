package org.evenhand.contactlog.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;

/** One line of a welfare thread: an offer, an answer, its end. */
public record WelfareLine(String title, String by, String iso, String said, String words) {
    /** Those that were written under one of these contacts. */
    static List<WelfareLine> of(WelfareThread thread, Set<EntryId> under) {
        return all(thread).filter(line -> under.contains(line.under())).map(Placed::line).toList();
    }

    /** How many were written under other contacts. */
    static int notOf(WelfareThread thread, Set<EntryId> under) {
        return (int) all(thread).filter(line -> !under.contains(line.under())).count();
    }

    private record Placed(EntryId under, WelfareLine line) {}

    private static Stream<Placed> all(WelfareThread thread) {
        return Stream.of(
                        thread.offers().stream()
                                .map(each -> of(each, "Support was offered", each.fact().words())),
                        thread.answers().stream()
                                .map(each -> of(each, "The answer", each.fact().words())),
                        thread.closed().stream()
                                .map(each -> of(each, "Closed", each.fact().because())))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(placed -> placed.line().iso()));
    }

    private static Placed of(Recorded<? extends EntryFact> recorded, String title, String words) {
        return new Placed(
                recorded.fact().entry(),
                new WelfareLine(
                        title,
                        recorded.actor().name(),
                        recorded.recordedAt().toString(),
                        Said.moment(recorded.recordedAt()),
                        words));
    }
}

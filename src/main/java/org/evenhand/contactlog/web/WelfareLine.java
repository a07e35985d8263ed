package org.evenhand.contactlog.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.ledger.Recorded;

/** One line of a welfare thread: an offer, an answer, its end. */
public record WelfareLine(String title, String by, String iso, String said, String words) {
    static List<WelfareLine> of(WelfareThread thread) {
        return Stream.of(
                        thread.offers().stream()
                                .map(each -> of(each, "Support was offered", each.fact().words())),
                        thread.answers().stream()
                                .map(each -> of(each, "The answer", each.fact().words())),
                        thread.closed().stream()
                                .map(each -> of(each, "Closed", each.fact().because())))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(WelfareLine::iso))
                .toList();
    }

    private static WelfareLine of(Recorded<?> recorded, String title, String words) {
        return new WelfareLine(
                title,
                recorded.actor().name(),
                recorded.recordedAt().toString(),
                Said.moment(recorded.recordedAt()),
                words);
    }
}

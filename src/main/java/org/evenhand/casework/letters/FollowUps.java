package org.evenhand.casework.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.KeyFacts;

/**
 * When somebody asks how an affected person is, after a day, a week and a month, and when they did
 * (C8, J14): the days alone. What was said is between them and who looks after them.
 */
final class FollowUps {
    private static final List<String> WHICH = List.of("First", "Second", "Third");

    private FollowUps() {}

    static KeyFacts.Fact of(WelfareThread thread, EntryDays days) {
        List<String> says = thread.isOpen() ? open(thread, days) : closed(thread);
        return KeyFacts.Fact.of(
                "Follow-up: " + thread.affected().name(), says.toArray(String[]::new));
    }

    /** What was done of the three, and by when the others are due. */
    private static List<String> open(WelfareThread thread, EntryDays days) {
        LocalDate opened = day(thread.opened());
        List<Recorded<WelfareOffered>> offers = thread.offers();
        List<Recorded<WelfareOffered>> since =
                offers.subList(offers.size() - thread.offersSince(), offers.size());
        List<String> says = new ArrayList<>();
        for (int check = 0; check < WHICH.size(); check++) {
            says.add(
                    check < since.size()
                            ? WHICH.get(check) + ": " + asked(since.get(check))
                            : "%s: by %s."
                                    .formatted(
                                            WHICH.get(check),
                                            PrintedDate.of(
                                                    days.due(
                                                            WelfareThread.CHECKS.get(check),
                                                            opened))));
        }
        return says;
    }

    private static List<String> closed(WelfareThread thread) {
        return Stream.concat(
                        thread.offers().stream().map(offer -> capital(asked(offer))),
                        Stream.of(
                                "Closed on %s."
                                        .formatted(
                                                PrintedDate.of(
                                                        day(
                                                                thread.closed()
                                                                        .getLast()
                                                                        .recordedAt())))))
                .toList();
    }

    private static String asked(Recorded<WelfareOffered> offer) {
        return "asked on %s.".formatted(PrintedDate.of(offer.fact().on()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }
}

package org.evenhand.enforcement.web;

import java.time.Instant;
import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.enforcement.Mailbox;
import org.evenhand.enforcement.MailboxRead;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.CarveOut;

/**
 * What one member of staff reads of a restricted person, as pages print it.
 *
 * @param what {@code What has come for Mrs Green}
 * @param reader with the deputy, where the letter names one
 * @param last when it was read last
 * @param alarm how often it was not read since; empty when it was
 * @param missed every time that nobody read it in time, also when somebody did later
 * @param readings the latest first
 * @param always what no restriction closes, so that whoever reads knows it when it comes (P61)
 */
public record MailboxView(
        String what,
        String reader,
        String last,
        String alarm,
        List<String> missed,
        List<Reading> readings,
        List<CarveOut> always,
        String href) {
    /** Once that somebody read it. */
    public record Reading(String by, String iso, String said) {
        static Reading of(Recorded<MailboxRead> read) {
            return new Reading(
                    read.actor().name(),
                    read.recordedAt().toString(),
                    PrintedDate.of(read.fact().day()));
        }
    }

    static MailboxView of(Mailbox mailbox, SchoolCalendar calendar, Instant now) {
        return new MailboxView(
                "What has come " + mailbox.inWords(),
                mailbox.deputy()
                        .map(deputy ->
                                "%s, or %s as deputy"
                                        .formatted(mailbox.reader().name(), deputy.name()))
                        .orElse(mailbox.reader().name()),
                mailbox.lastRead()
                        .map(day -> "Read last on " + PrintedDate.of(day))
                        .orElse("Not read yet"),
                alarm(mailbox.missedSince(calendar, now)),
                mailbox.missed(calendar, now).reversed().stream().map(MailboxView::said).toList(),
                mailbox.readings().reversed().stream().map(Reading::of).toList(),
                mailbox.restriction().termsAt(now).carveOuts(),
                href(mailbox.restriction().id(), mailbox.reader().account()));
    }

    MailboxView onlyToRead() {
        return new MailboxView(what, reader, last, alarm, missed, readings, always, "");
    }

    static String href(RestrictionId restriction, AccountId reader) {
        return "/enforcement/%s/mailbox/%s".formatted(restriction.text(), reader.text());
    }

    private static String alarm(List<Mailbox.Turn> missed) {
        return switch (missed.size()) {
            case 0 -> "";
            case 1 -> "Not read once";
            default -> "Not read %d times running".formatted(missed.size());
        };
    }

    private static String said(Mailbox.Turn turn) {
        return turn.first().equals(turn.last())
                ? PrintedDate.of(turn.first())
                : "%s to %s".formatted(PrintedDate.of(turn.first()), PrintedDate.of(turn.last()));
    }
}

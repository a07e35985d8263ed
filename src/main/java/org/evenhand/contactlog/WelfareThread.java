package org.evenhand.contactlog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Timer;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;

/**
 * Looking after one person whom somebody's contacts affected: offers, answers, and its end (F-H,
 * B23, J14). There is one for each target and for the reporter of anything under heading A, and for
 * whoever asks; however many contacts of one case there are, it is the same one.
 *
 * <p>When it is closed and they ask again, or a further contact strikes them, it is open once more,
 * and the checks begin anew.
 *
 * @param opened since when the checks are counted: when the contact was written down, or when they
 *     last asked
 * @param contacts those that affected them, in the order in which they were written down
 * @param offers every offer there was
 * @param offersSince how many of them since the checks began
 * @param closed each time that they, or the health and safety lead, closed it
 * @param isOpen whether nobody has closed it, or it was opened again since
 */
public record WelfareThread(
        Target affected,
        Instant opened,
        List<Entry> contacts,
        List<Recorded<WelfareOffered>> offers,
        int offersSince,
        List<Recorded<WelfareAnswered>> answers,
        List<Recorded<WelfareClosed>> closed,
        boolean isOpen) {
    /** The checks there are: after a day, a week and a month. */
    public static final List<Timer> CHECKS =
            List.of(
                    Timer.FIRST_WELFARE_CHECK,
                    Timer.SECOND_WELFARE_CHECK,
                    Timer.THIRD_WELFARE_CHECK);

    public WelfareThread {
        contacts = List.copyOf(contacts);
        offers = List.copyOf(offers);
        answers = List.copyOf(answers);
        closed = List.copyOf(closed);
    }

    /** The next check that is due; empty when there were three, or it is closed. */
    public Optional<Timer> nextCheck() {
        return isOpen && offersSince < CHECKS.size()
                ? Optional.of(CHECKS.get(offersSince))
                : Optional.empty();
    }

    /**
     * The contact under which what is asked of somebody is said once: the last that affected them
     * and was not made in error.
     */
    public EntryId saidUnder() {
        return contacts.stream()
                .filter(contact -> !contact.isEnteredInError())
                .reduce((earlier, later) -> later)
                .orElse(contacts.getLast())
                .id();
    }
}

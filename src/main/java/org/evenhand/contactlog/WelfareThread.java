package org.evenhand.contactlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Timer;
import org.evenhand.ledger.Recorded;

/**
 * Looking after one affected person: offers, answers, and its end (F-H, B23, J14). There is one for
 * each target and for the reporter of anything under heading A, and for whoever asks.
 *
 * @param opened when it first stood under heading A, or when somebody asked
 * @param closed present when they, or the health and safety lead, closed it
 */
public record WelfareThread(
        Target affected,
        Instant opened,
        List<Recorded<WelfareOffered>> offers,
        List<Recorded<WelfareAnswered>> answers,
        Optional<Recorded<WelfareClosed>> closed) {
    /** The checks there are: after a day, a week and a month. */
    public static final List<Timer> CHECKS =
            List.of(
                    Timer.FIRST_WELFARE_CHECK,
                    Timer.SECOND_WELFARE_CHECK,
                    Timer.THIRD_WELFARE_CHECK);

    public WelfareThread {
        offers = List.copyOf(offers);
        answers = List.copyOf(answers);
    }

    static List<WelfareThread> of(Entry entry) {
        List<Target> affected = new ArrayList<>();
        if (entry.isUnder(Heading.A)) {
            entry.targets().forEach(target -> add(affected, target));
            add(affected, entry.reporter());
        }
        entry.every(WelfareAsked.class).forEach(asked -> add(affected, asked.fact().affected()));
        // Once a thread has begun it stays, even when the entry is classified otherwise.
        entry.every(WelfareOffered.class)
                .forEach(offered -> add(affected, offered.fact().affected()));
        return affected.stream().map(each -> of(entry, each)).toList();
    }

    private static void add(List<Target> affected, Target more) {
        if (affected.stream().noneMatch(more::isTheSameAs)) {
            affected.add(more);
        }
    }

    private static WelfareThread of(Entry entry, Target affected) {
        return new WelfareThread(
                affected,
                entry.loggedAt(),
                entry.every(WelfareOffered.class)
                        .filter(each -> each.fact().affected().isTheSameAs(affected))
                        .toList(),
                entry.every(WelfareAnswered.class)
                        .filter(each -> each.fact().affected().isTheSameAs(affected))
                        .toList(),
                entry.every(WelfareClosed.class)
                        .filter(each -> each.fact().affected().isTheSameAs(affected))
                        .reduce((earlier, later) -> later));
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /** The next check that is due; empty when there were three, or it is closed. */
    public Optional<Timer> nextCheck() {
        return isOpen() && offers.size() < CHECKS.size()
                ? Optional.of(CHECKS.get(offers.size()))
                : Optional.empty();
    }
}

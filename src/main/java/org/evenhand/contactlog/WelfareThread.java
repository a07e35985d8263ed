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
 * <p>Whoever was affected may ask again when it is closed: then it is open once more, and the
 * checks begin anew.
 *
 * @param opened when the entry was written down, or when they last asked
 * @param offers every offer there was
 * @param offersSince how many of them since it was last closed
 * @param closed each time that they, or the health and safety lead, closed it
 * @param isOpen whether nobody has closed it, or they asked again since
 */
public record WelfareThread(
        Target affected,
        Instant opened,
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
        offers = List.copyOf(offers);
        answers = List.copyOf(answers);
        closed = List.copyOf(closed);
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

    /** Without having asked: whom heading A struck, and whoever wrote it down (J14). */
    private static boolean isAffectedAnyway(Entry entry, Target affected) {
        return entry.isUnder(Heading.A)
                && (entry.reporter().isTheSameAs(affected)
                        || entry.targets().stream().anyMatch(affected::isTheSameAs));
    }

    private static void add(List<Target> affected, Target more) {
        if (affected.stream().noneMatch(more::isTheSameAs)) {
            affected.add(more);
        }
    }

    private static WelfareThread of(Entry entry, Target affected) {
        Instant opened = entry.loggedAt();
        // Asking while it is open changes nothing: what is due stays due.
        boolean begun = isAffectedAnyway(entry, affected);
        boolean open = true;
        List<Recorded<WelfareOffered>> offers = new ArrayList<>();
        List<Recorded<WelfareAnswered>> answers = new ArrayList<>();
        List<Recorded<WelfareClosed>> closed = new ArrayList<>();
        int offersBefore = 0;
        for (Recorded<EntryFact> each : entry.every(EntryFact.class).toList()) {
            switch (each.fact()) {
                case WelfareAsked asked when asked.affected().isTheSameAs(affected) -> {
                    opened = begun && open ? opened : each.recordedAt();
                    begun = true;
                    open = true;
                }
                case WelfareOffered offer when offer.affected().isTheSameAs(affected) ->
                        each.as(WelfareOffered.class).ifPresent(offers::add);
                case WelfareAnswered answer when answer.affected().isTheSameAs(affected) ->
                        each.as(WelfareAnswered.class).ifPresent(answers::add);
                case WelfareClosed end when end.affected().isTheSameAs(affected) -> {
                    each.as(WelfareClosed.class).ifPresent(closed::add);
                    open = false;
                    offersBefore = offers.size();
                }
                default -> {}
            }
        }
        return new WelfareThread(
                affected, opened, offers, offers.size() - offersBefore, answers, closed, open);
    }

    /** The next check that is due; empty when there were three, or it is closed. */
    public Optional<Timer> nextCheck() {
        return isOpen && offersSince < CHECKS.size()
                ? Optional.of(CHECKS.get(offersSince))
                : Optional.empty();
    }
}

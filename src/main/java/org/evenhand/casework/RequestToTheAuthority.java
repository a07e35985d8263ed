package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.contactlog.Entry;
import org.evenhand.ledger.Recorded;

/**
 * The escalation form as it was sent once, and what the authority answered (P63, F8).
 *
 * @param answer empty while the school waits for it
 */
public record RequestToTheAuthority(
        Recorded<EscalationSent> sent, Optional<Recorded<AuthorityAnswered>> answer) {
    /** Where the term dates do not reach: two weeks, which is sooner than so many school days. */
    private static final int DAYS_WITHOUT_TERMS = 14;

    /** Those of a case, in the order in which they were written down. */
    public static List<RequestToTheAuthority> of(CaseFile file) {
        return file.theCase().all(EscalationSent.class).stream()
                .map(sent ->
                        new RequestToTheAuthority(
                                sent,
                                file.theCase().all(AuthorityAnswered.class).stream()
                                        .filter(given -> given.fact().sent().equals(sent.id()))
                                        .findFirst()))
                .toList();
    }

    public static Optional<RequestToTheAuthority> latest(CaseFile file) {
        return of(file).stream().reduce((earlier, later) -> later);
    }

    /** The one that the authority has not answered; one that was sent again is not waited for. */
    public static Optional<RequestToTheAuthority> waiting(CaseFile file) {
        return latest(file).filter(one -> one.answer.isEmpty());
    }

    /**
     * The conduct that a request can rest on now: all since the restriction, or since the authority
     * decided on an earlier request.
     */
    public static List<Entry> restsOn(CaseFile file) {
        Optional<LocalDate> decided =
                latest(file)
                        .filter(RequestToTheAuthority::isSettled)
                        .flatMap(RequestToTheAuthority::heardOn);
        return Escalation.of(file).stream()
                .flatMap(it -> it.since().stream())
                .filter(entry -> decided.map(entry.happenedOn()::isAfter).orElse(true))
                .toList();
    }

    /** What the authority said last of a letter that it wrote to the person; empty before any. */
    public static Optional<Recorded<AuthorityAnswered>> wrote(CaseFile file) {
        return of(file).stream()
                .flatMap(one -> one.answer.stream())
                .filter(given -> given.fact().outcome() == AuthorityOutcome.WROTE)
                .reduce((earlier, later) -> later);
    }

    /** When the school heard from the authority; empty while it waits. */
    public Optional<LocalDate> heardOn() {
        return answer.map(given -> given.fact().on());
    }

    /** Whether the authority has decided on it: more that it asks for decides nothing. */
    public boolean isSettled() {
        return answer.filter(given -> given.fact().outcome().settles()).isPresent();
    }

    /** The last day in time for an answer; nothing follows from it but that somebody may ask. */
    public LocalDate answerDue(CaseFile file) {
        LocalDate on = sent.fact().on();
        return file.timers().due(Timer.AUTHORITY_ANSWERS, on, file.calendar())
                        instanceof Due.By(LocalDate day)
                ? day
                : on.plusDays(DAYS_WITHOUT_TERMS);
    }

    /** Whether the authority has been silent for all that time. */
    public boolean isOverdue(CaseFile file) {
        return answer.isEmpty() && new Due.By(answerDue(file)).isPast(file.now());
    }
}

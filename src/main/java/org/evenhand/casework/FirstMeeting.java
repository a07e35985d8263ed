package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;

/**
 * The first meeting after a restriction, with somebody neutral: offered in the letter that ended it
 * or that tells of its end, and followed up until it was held, they said no, or it may rest (J18).
 *
 * @param offered when it was
 */
public record FirstMeeting(
        Restrained restrained, Instant offered, List<Recorded<FirstMeetingSaid>> said) {

    /** Of each restriction of the case with whose end one was offered, oldest first. */
    public static List<FirstMeeting> of(CaseFile file) {
        return Restrained.of(file).stream()
                .flatMap(one ->
                        offered(file, one).stream()
                                .map(moment -> new FirstMeeting(one, moment, said(file, one))))
                .toList();
    }

    /** When it was offered last. */
    private static Optional<Instant> offered(CaseFile file, Restrained one) {
        return Stream.of(
                        one.closed().stream().map(Recorded::recordedAt),
                        one.reviews().stream()
                                .filter(held -> held.fact().firstMeeting() != null)
                                .map(Recorded::recordedAt),
                        file.theCase().all(ReviewRequestAnswered.class).stream()
                                .filter(answered -> answered.fact().restriction().equals(one.id()))
                                .filter(answered -> answered.fact().firstMeeting() != null)
                                .map(Recorded::recordedAt))
                .flatMap(moments -> moments)
                .max(Instant::compareTo);
    }

    private static List<Recorded<FirstMeetingSaid>> said(CaseFile file, Restrained one) {
        return file.theCase().all(FirstMeetingSaid.class).stream()
                .filter(it -> it.fact().restriction().equals(one.id()))
                .toList();
    }

    /** Those of which something is still to be written down; nobody meets the dead (E15). */
    public static List<FirstMeeting> open(CaseFile file) {
        return file.person().death().isPresent()
                ? List.of()
                : of(file).stream().filter(one -> !one.isSettled()).toList();
    }

    public Optional<FirstMeetingSaid> last() {
        return said.stream().map(Recorded::fact).reduce((earlier, later) -> later);
    }

    public boolean isSettled() {
        return last().filter(one -> one.state().isSettled()).isPresent();
    }

    /** The day that was agreed for it; empty while none is. */
    public Optional<LocalDate> agreed() {
        return last().map(FirstMeetingSaid::on);
    }
}

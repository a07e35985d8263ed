package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;

/**
 * The first meeting after a restriction, with somebody neutral: offered in the letter of its end,
 * and followed up until it was held, they said no, or it may rest (J18).
 */
public record FirstMeeting(
        Restrained restrained,
        Recorded<RestrictionClosed> offered,
        List<Recorded<FirstMeetingSaid>> said) {

    /** Of each restriction of the case of whose end the person was written to, oldest first. */
    public static List<FirstMeeting> of(CaseFile file) {
        return Restrained.of(file).stream()
                .flatMap(one ->
                        one.closed().stream()
                                .map(offered ->
                                        new FirstMeeting(
                                                one,
                                                offered,
                                                file.theCase().all(FirstMeetingSaid.class).stream()
                                                        .filter(it ->
                                                                it.fact()
                                                                        .restriction()
                                                                        .equals(one.id()))
                                                        .toList())))
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

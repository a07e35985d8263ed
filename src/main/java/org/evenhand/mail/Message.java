package org.evenhand.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;

/**
 * A letter that goes by e-mail, folded from its facts.
 *
 * @param asked that it goes, by whom and when
 * @param became what became of it, in the order in which it was written down
 */
public record Message(Recorded<LetterQueued> asked, List<Recorded<OfAMessage>> became) {
    /**
     * Longer than any attempt lasts. One of which nothing more was written down by then was cut
     * off, and perhaps after the server had taken the letter: SMTP has no way to do something
     * exactly once, so that it is never tried again by itself; a person finds out.
     */
    public static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);

    public Message {
        became = List.copyOf(became);
    }

    public FactId id() {
        return asked.id();
    }

    public LetterQueued queued() {
        return asked.fact();
    }

    public Optional<Recorded<OfAMessage>> last() {
        return became.isEmpty() ? Optional.empty() : Optional.of(became.getLast());
    }

    public MessageState at(Instant now) {
        return last().map(last -> after(last, now)).orElse(MessageState.WAITS);
    }

    private static MessageState after(Recorded<OfAMessage> last, Instant now) {
        return switch (last.fact()) {
            case MessageTakenBack _ -> MessageState.TAKEN_BACK;
            case AttemptBegan _ ->
                    now.isAfter(last.recordedAt().plus(LONGEST_ATTEMPT))
                            ? MessageState.PERHAPS_WENT
                            : MessageState.BEING_SENT;
            case AttemptPutOff _ -> MessageState.WAITS;
            case MessageAccepted _ -> MessageState.WENT;
            case MessageStopped _ -> MessageState.DID_NOT_GO;
            case MessageDoubtful _ -> MessageState.PERHAPS_WENT;
            case DoubtSettled settled ->
                    settled.went() ? MessageState.WENT : MessageState.DID_NOT_GO;
        };
    }

    /** When it came to how it stands now. */
    public Instant since() {
        return last().map(Recorded::recordedAt).orElse(asked.recordedAt());
    }

    /** When it was last tried; empty when it never was. */
    public Optional<Instant> lastTried() {
        return attempts().reduce((earlier, later) -> later).map(Recorded::recordedAt);
    }

    public Optional<Instant> firstTried() {
        return attempts().findFirst().map(Recorded::recordedAt);
    }

    public int tries() {
        return (int) attempts().count();
    }

    private java.util.stream.Stream<Recorded<AttemptBegan>> attempts() {
        return Recorded.ofKind(became, AttemptBegan.class);
    }

    /** The moment before which it does not go, the school's hours apart (J13). */
    public Instant notBefore() {
        return Recorded.ofKind(became, AttemptPutOff.class)
                .map(put -> put.fact().again())
                .reduce((earlier, later) -> later)
                .orElse(queued().notBefore());
    }
}

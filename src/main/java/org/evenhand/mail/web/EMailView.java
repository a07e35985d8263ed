package org.evenhand.mail.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.evenhand.mail.AttemptBegan;
import org.evenhand.mail.AttemptPutOff;
import org.evenhand.mail.DoubtSettled;
import org.evenhand.mail.LetterQueued;
import org.evenhand.mail.Message;
import org.evenhand.mail.MessageAccepted;
import org.evenhand.mail.MessageDoubtful;
import org.evenhand.mail.MessageState;
import org.evenhand.mail.MessageStopped;
import org.evenhand.mail.MessageTakenBack;
import org.evenhand.mail.Moment;
import org.evenhand.mail.OfAMessage;
import org.evenhand.ui.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * A letter and its e-mail, as who delivers it sees them.
 *
 * @param href of the letter
 * @param page of its e-mail
 * @param state of its last e-mail; empty while there is none
 */
public record EMailView(
        String href,
        String page,
        String number,
        String kind,
        String person,
        @Nullable MessageState state,
        String words,
        boolean mayComeBack,
        List<TimelineItem> timeline) {

    static EMailView of(
            IssuedLetter letter, String person, List<Message> messages, String words, Instant now) {
        Optional<Message> last = messages.stream().reduce((earlier, later) -> later);
        return new EMailView(
                letter.href(),
                LeavingByEmail.href(letter),
                letter.number(),
                letter.kind().words(),
                person,
                last.map(message -> message.at(now)).orElse(null),
                words,
                letter.underWay().stream().anyMatch(sent -> sent.fact().method().isByEmail()),
                messages.stream().flatMap(message -> items(message).stream()).toList());
    }

    /** Whether another one may be asked for. */
    public boolean mayAsk() {
        return state == null
                || state == MessageState.WENT
                || state == MessageState.TAKEN_BACK
                || state == MessageState.DID_NOT_GO;
    }

    public boolean waits() {
        return state == MessageState.WAITS;
    }

    public boolean isInDoubt() {
        return state == MessageState.PERHAPS_WENT;
    }

    public boolean didNotGo() {
        return state == MessageState.DID_NOT_GO;
    }

    private static List<TimelineItem> items(Message message) {
        List<TimelineItem> items = new ArrayList<>();
        items.add(asked(message.asked()));
        message.became().forEach(became -> items.add(item(became)));
        return items;
    }

    private static TimelineItem asked(Recorded<LetterQueued> asked) {
        LetterQueued queued = asked.fact();
        List<String> words = new ArrayList<>();
        words.add("To " + queued.to() + ".");
        words.add("Made sure of the recipient by: " + queued.confirmedBy().words() + ".");
        if (queued.attached()) {
            words.add(
                    queued.agreed()
                            ? "They agreed to letters there: " + ended(queued.agreedHow())
                            : "They have not agreed to letters there: a try.");
        }
        if (!queued.allTheSame().isBlank()) {
            words.add("It could not wait: " + ended(queued.allTheSame()));
        }
        return said(
                asked,
                queued.attached() ? "To go by e-mail" : "An e-mail to say that it comes by post",
                String.join(" ", words));
    }

    /** With one full stop. */
    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private static TimelineItem item(Recorded<OfAMessage> became) {
        return switch (became.fact()) {
            case MessageTakenBack _ -> said(became, "Taken back", "");
            case AttemptBegan _ -> said(became, "The mail server is spoken to", "");
            case AttemptPutOff put ->
                    said(
                            became,
                            "Not yet",
                            put.because()
                                    + " It is tried again from %s."
                                            .formatted(Moment.said(put.again())));
            case MessageAccepted accepted ->
                    said(
                            became,
                            "The mail server took it",
                            accepted.said().isBlank() ? "" : "It said: " + accepted.said());
            case MessageStopped stopped -> said(became, "It does not go", stopped.because());
            case MessageDoubtful doubtful -> said(became, "Perhaps gone", doubtful.because());
            case DoubtSettled settled ->
                    said(
                            became,
                            settled.went() ? "Found to have gone" : "Taken as not gone",
                            settled.words());
        };
    }

    private static TimelineItem said(Recorded<?> told, String title, String text) {
        return new TimelineItem(
                title,
                told.actor().name(),
                told.recordedAt().toString(),
                Moment.said(told.recordedAt()),
                text.isEmpty() ? null : text,
                null);
    }
}

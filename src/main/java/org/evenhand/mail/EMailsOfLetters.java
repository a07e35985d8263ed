package org.evenhand.mail;

import java.util.Optional;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.springframework.stereotype.Component;

/** Says on a letter's page, and beside its delivery, how it stands with its e-mail. */
@Component
public final class EMailsOfLetters implements LeavingByEmail {
    @Override
    public Optional<Line> of(Unit unit, IssuedLetter letter) {
        return Messages.latest(unit, letter.id())
                .map(message ->
                        new Line(
                                words(unit, letter, message),
                                isOpen(unit, letter, message),
                                isOnItsWay(unit, message)));
    }

    /** What was taken back or refused comes no more, and a mere notice brings no letter. */
    private static boolean isOnItsWay(Unit unit, Message message) {
        return switch (message.at(unit.now())) {
            case WAITS, BEING_SENT, PERHAPS_WENT -> message.queued().attached();
            case WENT, TAKEN_BACK, DID_NOT_GO -> false;
        };
    }

    @Override
    public boolean isSetUp(Unit unit) {
        return MailSettings.of(unit).isPresent();
    }

    /**
     * Whether something is still to be done, or to be waited for: of one that did not go, until the
     * letter was sent another way.
     */
    static boolean isOpen(Unit unit, IssuedLetter letter, Message message) {
        return switch (message.at(unit.now())) {
            case WAITS, BEING_SENT, PERHAPS_WENT -> true;
            case DID_NOT_GO -> !letter.told().stands() && !wasSentSince(letter, message);
            case WENT, TAKEN_BACK -> false;
        };
    }

    private static boolean wasSentSince(IssuedLetter letter, Message message) {
        return letter.sendings().stream()
                .anyMatch(sent -> sent.recordedAt().isAfter(message.since()));
    }

    /** How it stands, in one sentence. */
    public static String words(Unit unit, IssuedLetter letter, Message message) {
        String what = message.queued().attached() ? "It" : "A message that it comes by post";
        return switch (message.at(unit.now())) {
            case WAITS -> what + waits(unit, letter, message);
            case BEING_SENT -> what + " is being sent by e-mail just now.";
            case PERHAPS_WENT ->
                    what + " has perhaps gone by e-mail, and nobody can know it from here.";
            case WENT ->
                    message.queued().attached()
                            ? "It went by e-mail: the school’s mail server took it."
                            : "An e-mail says that it comes by post. That tells nobody what it"
                                    + " says (J6): post it.";
            case TAKEN_BACK -> what + " was to go by e-mail, and was taken back before it went.";
            case DID_NOT_GO -> what + " did not go by e-mail" + because(message);
        };
    }

    private static String waits(Unit unit, IssuedLetter letter, Message message) {
        String when =
                Release.of(unit, letter, message)
                        .map(Moment::said)
                        .orElse("a school day, once the term dates are entered");
        return message.tries() == 0
                ? " goes by e-mail on %s. Until then it can be taken back.".formatted(when)
                : " could not go by e-mail yet, and is tried again on %s.".formatted(when);
    }

    private static String because(Message message) {
        return message.last()
                .map(Recorded::fact)
                .map(last ->
                        switch (last) {
                            case MessageStopped stopped -> ". " + stopped.because();
                            case DoubtSettled settled -> ": " + settled.words();
                            default -> ".";
                        })
                .orElse(".");
    }
}

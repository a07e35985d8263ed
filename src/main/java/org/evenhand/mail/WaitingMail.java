package org.evenhand.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.GrantedLetters;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.evenhand.letter.Letters;
import org.evenhand.letter.OvertakenLetters;
import org.evenhand.mail.act.TakingALetterBack;
import org.evenhand.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Letters that go by e-mail, for those who post them: while they can be taken back, when nobody
 * knows whether they went, and when they did not and have to go another way (J6).
 */
@Component
final class WaitingMail implements Waiting {
    private final ObjectProvider<GrantedLetters> granted;
    private final ObjectProvider<OvertakenLetters> overtaken;

    WaitingMail(
            ObjectProvider<GrantedLetters> granted, ObjectProvider<OvertakenLetters> overtaken) {
        this.granted = granted;
        this.overtaken = overtaken;
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.POST_LETTERS.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return Messages.latestOfEach(unit).stream()
                .flatMap(message ->
                        Letters.byId(unit, message.queued().letter())
                                .filter(letter -> isTheirs(unit, letter))
                                .filter(letter -> EMailsOfLetters.isOpen(unit, letter, message))
                                .flatMap(letter -> wait(unit, letter, message))
                                .stream())
                .toList();
    }

    private Optional<Wait> wait(Unit unit, IssuedLetter letter, Message message) {
        String page = LeavingByEmail.href(letter);
        return switch (message.at(unit.now())) {
            case WAITS -> Optional.of(waits(unit, letter, message));
            case PERHAPS_WENT ->
                    Optional.of(
                            line(
                                            unit,
                                            letter,
                                            "has perhaps gone by e-mail: say whether it did",
                                            page + "/doubt")
                                    .alarming("Perhaps sent"));
            case DID_NOT_GO ->
                    overtaken.stream().anyMatch(one -> one.isOvertaken(unit, letter))
                            ? Optional.empty()
                            : Optional.of(
                                    line(
                                                    unit,
                                                    letter,
                                                    "did not go by e-mail: send it another way",
                                                    page)
                                            .alarming("Did not go"));
            case BEING_SENT, WENT, TAKEN_BACK -> Optional.empty();
        };
    }

    private static Wait waits(Unit unit, IssuedLetter letter, Message message) {
        String when = Release.of(unit, letter, message).map(Moment::said).orElse("a school day");
        return message.tries() == 0
                ? line(
                                unit,
                                letter,
                                "goes by e-mail on %s".formatted(when),
                                LeavingByEmail.href(letter) + "/undo")
                        .tapped("Undo", TakingALetterBack.TAKE)
                : line(
                        unit,
                        letter,
                        "could not go by e-mail yet: it is tried again on %s".formatted(when),
                        LeavingByEmail.href(letter));
    }

    private static Wait line(Unit unit, IssuedLetter letter, String state, String href) {
        String name =
                People.byId(unit, letter.person())
                        .map(person -> person.name())
                        .orElse(letter.issued().addressee());
        return new Wait(
                "Letter %s to %s (%s) %s"
                        .formatted(letter.number(), name, letter.kind().words(), state),
                "Whoever posts letters",
                LocalDate.ofInstant(unit.now(), Period.LONDON),
                href,
                PolicyParagraph.j(6));
    }

    private boolean isTheirs(Unit unit, IssuedLetter letter) {
        return unit.scope().is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                || granted.stream().anyMatch(one -> one.isGranted(unit, letter));
    }
}

package org.evenhand.mail.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.ChangedBytes;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;
import org.evenhand.letter.OvertakenLetters;
import org.evenhand.letter.act.ByEmail;
import org.evenhand.mail.LetterQueued;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.MailWords;
import org.evenhand.mail.Message;
import org.evenhand.mail.smtp.Parcel;
import org.evenhand.people.People;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Puts together what an attempt needs, or says why the letter does not go: everything that could
 * have happened since it was queued is looked at again at the very moment.
 */
@Component
final class Attempt {
    private final MailSettings settings;
    private final List<OvertakenLetters> overtaken;

    Attempt(MailSettings settings, List<OvertakenLetters> overtaken) {
        this.settings = settings;
        this.overtaken = List.copyOf(overtaken);
    }

    /** What is handed over, or why nothing is. */
    sealed interface Ready {
        record ToGo(FactId id, MailServer server, String secret, Parcel parcel) implements Ready {}

        record Not(String because) implements Ready {}
    }

    Ready of(Unit unit, IssuedLetter letter, Message message) {
        Optional<MailSettings.Settled> settled = MailSettings.of(unit);
        if (settled.isEmpty()) {
            return new Ready.Not("The school has no mail server set up any more.");
        }
        MailServer server = settled.get().server();
        LetterQueued queued = message.queued();
        if (server.attaches() != queued.attached()) {
            return new Ready.Not(
                    "The school has settled meanwhile that "
                            + (server.attaches()
                                    ? "letters themselves go by e-mail."
                                    : "letters themselves do not go by e-mail."));
        }
        if (overtaken.stream().anyMatch(one -> one.isOvertaken(unit, letter))) {
            return new Ready.Not(
                    "Something decided since has overtaken it, so what it says does not hold.");
        }
        Grounds against = ByEmail.stillAgainst(unit, letter, queued.to());
        if (!against.isEmpty()) {
            return new Ready.Not(words(against));
        }
        try {
            return new Ready.ToGo(
                    settled.get().id(),
                    server,
                    settings.secret(unit, settled.get().id()),
                    parcel(unit, letter, message, server));
        } catch (ChangedBytes changed) {
            return new Ready.Not("What is kept of the letter is not what was issued.");
        }
    }

    private static Parcel parcel(
            Unit unit, IssuedLetter letter, Message message, MailServer server) {
        LetterQueued queued = message.queued();
        SchoolProfile school = Schools.profile(unit);
        String name =
                People.byId(unit, queued.person())
                        .map(person -> person.name())
                        .orElse(letter.issued().addressee());
        MailWords words =
                queued.attached()
                        ? MailWords.withTheLetter(
                                school, server, name, BeforeQueuing.policyOf(unit, letter, school))
                        : MailWords.thatItComesByPost(school, server, name);
        return new Parcel(
                idOf(message, server),
                queued.to(),
                words.subject(),
                words.text(),
                queued.attached()
                        ? new Parcel.Attachment(
                                "letter-" + letter.number() + ".pdf",
                                Letters.pdf(unit, letter.id()))
                        : null);
    }

    /** The same each time: a mailbox that is shown it twice can tell. */
    static String idOf(Message message, MailServer server) {
        return "<%s@%s>".formatted(message.id().text(), MailAddress.domain(server.fromAddress()));
    }

    private static String words(Grounds against) {
        return against.all().stream()
                .map(Ground::because)
                .map(each -> each.endsWith(".") ? each : each + ".")
                .collect(Collectors.joining(" "));
    }
}

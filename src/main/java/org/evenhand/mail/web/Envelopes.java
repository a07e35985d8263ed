package org.evenhand.mail.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.calendar.Calendars;
import org.evenhand.contactlog.evidence.Reading.DeliveryReport;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.mail.Bounce;
import org.evenhand.mail.EMailsOfLetters;
import org.evenhand.mail.LandingTimes;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.Mailboxes;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Moment;
import org.evenhand.mail.act.QueuingALetter;
import org.evenhand.people.People;
import org.evenhand.people.SecondFact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads a letter for who delivers it, with a trace; its words are not among what they see. */
@Component
public class Envelopes {
    private final Acts acts;

    Envelopes(Acts acts) {
        this.acts = acts;
    }

    /**
     * What the page shows.
     *
     * @param isSetUp whether the school has a mail server
     * @param attaches whether the letter itself goes
     * @param toThePerson whether it is theirs to read at all
     * @param facts by what it can be made sure who it is
     * @param addresses to which it may go
     * @param personHref where addresses are confirmed
     * @param settingsHref where a mail server is set up; empty for who may not
     * @param waitsUntil when it would go because nobody can answer before; empty where it need not
     *     wait
     * @param mayHurry whether they may let it go all the same (J13)
     */
    public record Envelope(
            EMailView view,
            boolean isSetUp,
            boolean attaches,
            boolean toThePerson,
            List<SecondFact> facts,
            List<String> addresses,
            String personHref,
            String settingsHref,
            String waitsUntil,
            boolean mayHurry) {}

    Envelope of(Scope scope, LetterId id) {
        return acts.read(
                        scope,
                        "letter-e-mail",
                        unit -> Letters.byId(unit, id).map(letter -> of(unit, letter)),
                        id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What a report of a mail server means for that letter. */
    Bounce read(Scope scope, LetterId id, DeliveryReport report) {
        return acts.lookUp(
                        scope,
                        unit ->
                                Letters.byId(unit, id)
                                        .map(letter -> Bounce.of(unit, letter, report)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Envelope of(Unit unit, IssuedLetter letter) {
        List<Message> messages = Messages.of(unit, letter.id());
        String words =
                messages.isEmpty() ? "" : EMailsOfLetters.words(unit, letter, messages.getLast());
        String person =
                People.byId(unit, letter.person())
                        .map(found -> found.name())
                        .orElse(letter.issued().addressee());
        Optional<MailServer> server = MailSettings.of(unit).map(MailSettings.Settled::server);
        String waitsUntil = waitsUntil(unit, letter);
        return new Envelope(
                EMailView.of(letter, person, messages, words, unit.now()),
                server.isPresent(),
                server.map(MailServer::attaches).orElse(false),
                letter.kind().goesToThePerson(),
                RecordingDelivery.serving(unit, letter),
                Mailboxes.of(unit, letter.person()),
                "/people/" + letter.person().text(),
                Right.MANAGE_MAIL.isOpenTo(unit.scope().roles()) ? "/settings/mail" : "",
                waitsUntil,
                unit.scope().is(Role.HEADTEACHER));
    }

    private static String waitsUntil(Unit unit, IssuedLetter letter) {
        if (letter.kind() == LetterKind.INTERIM_BAR_CONFIRMED) {
            return "";
        }
        var held = unit.now().plus(QueuingALetter.HELD);
        return LandingTimes.from(held, Calendars.of(unit))
                .map(moment -> moment.equals(held) ? "" : Moment.said(moment))
                .orElse("a school day, once the term dates are entered");
    }
}

package org.evenhand.mail.act;

import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.NewIds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.MailTried;
import org.evenhand.mail.MailWords;
import org.evenhand.mail.smtp.Answer;
import org.evenhand.mail.smtp.Parcel;
import org.evenhand.mail.smtp.Postman;
import org.evenhand.school.Schools;
import org.springframework.stereotype.Component;

/** A test message shows whether the settings are right before a letter depends on them. */
@Component
@Paragraphs("P65")
public class TryingMail {
    public static final Act TRY = new Act("mail.try");

    private final Acts acts;
    private final MailSettings settings;
    private final Postman postman;
    private final NewIds ids;
    private final KeepingARenewedToken renewing;

    TryingMail(
            Acts acts,
            MailSettings settings,
            Postman postman,
            NewIds ids,
            KeepingARenewedToken renewing) {
        this.acts = acts;
        this.settings = settings;
        this.postman = postman;
        this.ids = ids;
        this.renewing = renewing;
    }

    private record Ready(FactId id, MailServer server, String secret, String school) {}

    /** Sends it, and keeps what came of it; empty where no server is set up. */
    public Optional<Outcome> send(Scope scope, FormTicket ticket, String to) {
        Optional<Outcome> already = acts.already(scope, ticket);
        return already.isPresent()
                ? already
                : ready(scope).map(ready -> sent(scope, ticket, ready, to));
    }

    private Optional<Ready> ready(Scope scope) {
        return acts.lookUp(
                scope,
                unit ->
                        MailSettings.of(unit)
                                .map(one ->
                                        new Ready(
                                                one.id(),
                                                one.server(),
                                                settings.secret(unit, one.id()),
                                                Schools.profile(unit).name())));
    }

    private Outcome sent(Scope scope, FormTicket ticket, Ready ready, String to) {
        MailWords words = MailWords.test(ready.school(), ready.server());
        String id =
                "<%s@%s>".formatted(ids.next(), MailAddress.domain(ready.server().fromAddress()));
        Answer answer =
                postman.handOver(
                        ready.server(),
                        ready.secret(),
                        new Parcel(id, to, words.subject(), words.text(), null),
                        renewing.of(scope, ready.id()));
        return acts.perform(
                scope,
                TRY,
                ticket,
                unit -> {
                    unit.record(
                            new MailTried(
                                    ready.id(), answer instanceof Answer.Accepted, answer.words()),
                            ready.id());
                    return Verdict.happened("/settings/mail");
                });
    }
}

package org.evenhand.mail.act;

import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.MailServerSet;
import org.evenhand.mail.MailSettings;
import org.evenhand.mail.MailSettings.Settled;
import org.springframework.stereotype.Component;

/** The school says by which mail server its letters go, or that they go by none (B44). */
@Component
@Paragraphs("P65")
public class SettingUpMail {
    public static final Act SET = new Act("mail.set-up");
    public static final Act END = new Act("mail.end");
    private static final String PAGE = "/settings/mail";

    private final Acts acts;
    private final MailSettings settings;

    SettingUpMail(Acts acts, MailSettings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    /**
     * From today on.
     *
     * @param secret what signs in; empty to go on with the one that is kept, which is done only
     *     where it was typed for the same server
     */
    public Outcome set(Scope scope, FormTicket ticket, MailServer server, String secret) {
        return acts.performOnTheSchool(
                scope,
                SET,
                ticket,
                PAGE,
                unit -> {
                    Optional<Settled> before = MailSettings.of(unit);
                    String kept =
                            before.filter(one -> server.takesTheSecretOf(one.server()))
                                    .map(one -> settings.secret(unit, one.id()))
                                    .orElse("");
                    FactId set =
                            unit.record(new MailServerSet(server, unit.today()), scope.org()).id();
                    String now = secret.isEmpty() ? kept : secret;
                    if (!now.isEmpty()) {
                        settings.seal(unit, set, now);
                    }
                    return Grounds.none();
                });
    }

    /** Letters do not go by e-mail from here any more; those that wait do not go either. */
    public Outcome end(Scope scope, FormTicket ticket) {
        return acts.performOnTheSchool(
                scope,
                END,
                ticket,
                PAGE,
                unit -> {
                    unit.record(new MailServerSet(null, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}

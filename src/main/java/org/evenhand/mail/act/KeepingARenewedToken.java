package org.evenhand.mail.act;

import java.util.function.Consumer;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.mail.MailSettings;
import org.springframework.stereotype.Component;

/**
 * The provider gave another refresh token in the place of the one that was used: it is sealed
 * before anything else happens, for the old one may be worth nothing any more (P65).
 */
@Component
@Paragraphs("P65")
class KeepingARenewedToken {
    static final Act KEEP = new Act("mail.keep-renewed-token");

    private final Acts acts;
    private final MailSettings settings;

    KeepingARenewedToken(Acts acts, MailSettings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    /** Keeps what is given for that server. */
    Consumer<String> of(Scope scope, FactId server) {
        return secret ->
                acts.perform(
                        scope,
                        KEEP,
                        unit -> {
                            settings.seal(unit, server, secret);
                            return Verdict.happened("/settings/mail");
                        });
    }
}

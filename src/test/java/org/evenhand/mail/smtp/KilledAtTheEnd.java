package org.evenhand.mail.smtp;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.evenhand.mail.MailServer;

/** The machine goes down between the mail server's answer and the line that would record it. */
public final class KilledAtTheEnd extends Postman {
    /** No exception that anybody handles. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    public KilledAtTheEnd(InstantSource clock) {
        super(clock, new AccessTokens());
    }

    @Override
    public Answer handOver(
            MailServer server, String secret, Parcel parcel, Consumer<String> renewed) {
        Answer lost = super.handOver(server, secret, parcel, renewed);
        throw lost instanceof Answer.Accepted ? new Killed() : new AssertionError(lost);
    }
}

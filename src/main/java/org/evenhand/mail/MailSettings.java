package org.evenhand.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/** The mail server of a school, and what signs in to it. */
@Component
public final class MailSettings {
    private final SchoolKeys keys;

    MailSettings(SchoolKeys keys) {
        this.keys = keys;
    }

    /**
     * A mail server as it was settled.
     *
     * @param id of the {@link MailServerSet}
     */
    public record Settled(FactId id, MailServer server) {}

    /** Empty where letters do not go by e-mail from here. */
    public static Optional<Settled> of(Unit unit) {
        return unit.about(unit.scope().org(), MailServerSet.class).stream()
                .reduce((earlier, later) -> later)
                .flatMap(MailSettings::settled);
    }

    private static Optional<Settled> settled(Recorded<MailServerSet> set) {
        return Optional.ofNullable(set.fact().server())
                .map(server -> new Settled(set.id(), server));
    }

    /** The last time that it was tried. */
    public static Optional<Recorded<MailTried>> lastTry(Unit unit, FactId server) {
        return unit.about(server, MailTried.class).stream().reduce((earlier, later) -> later);
    }

    /** Keeps what signs in to that server. */
    public void seal(Unit unit, FactId server, String secret) {
        byte[] sealed = keys.sealed(unit, secret.getBytes(StandardCharsets.UTF_8), place(server));
        unit.record(
                new MailSecretSealed(server, Base64.getEncoder().encodeToString(sealed)), server);
    }

    /** What signs in to that server; empty when nothing is kept. */
    public String secret(Unit unit, FactId server) {
        return unit.about(server, MailSecretSealed.class).stream()
                .reduce((earlier, later) -> later)
                .map(kept -> Base64.getDecoder().decode(kept.fact().sealed()))
                .map(sealed ->
                        new String(
                                keys.opened(unit, sealed, place(server)), StandardCharsets.UTF_8))
                .orElse("");
    }

    private static byte[] place(FactId server) {
        return ("mail.secret " + server.text()).getBytes(StandardCharsets.US_ASCII);
    }
}

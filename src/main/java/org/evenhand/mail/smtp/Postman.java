package org.evenhand.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.evenhand.mail.Encryption;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.SignInWay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Hands one message to the school's mail server. Nothing off this machine is said before the
 * connection is encrypted and the server's certificate was found to be its own.
 */
@Component
public class Postman {
    private static final String CONNECTING = "20000";
    private static final String WAITING = "60000";

    private final InstantSource clock;
    private final AccessTokens tokens;
    private final Supplier<SSLSocketFactory> trusted;

    @Autowired
    Postman(InstantSource clock, AccessTokens tokens) {
        // Read when the first message goes: a start need not wait for it.
        this(clock, tokens, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * One that believes somebody else than this machine does.
     *
     * @param trusted whose certificates are believed
     */
    Postman(InstantSource clock, AccessTokens tokens, Supplier<SSLSocketFactory> trusted) {
        this.clock = clock;
        this.tokens = tokens;
        this.trusted = trusted;
    }

    /**
     * Hands it over, once. It waits for the server, so never inside a unit of work.
     *
     * @param secret what signs in; empty where nothing does
     * @param renewed is told what to keep in the secret's place, before anything is sent
     */
    public Answer handOver(
            MailServer server, String secret, Parcel parcel, Consumer<String> renewed) {
        String password;
        try {
            password =
                    server.signIn().fetchesATokenFirst()
                            ? tokens.fetch(server, secret, renewed)
                            : secret;
        } catch (AccessTokens.NoToken none) {
            return new Answer.NotNow(none.words());
        }
        Session session = Session.getInstance(properties(server));
        OneDelivery delivery = new OneDelivery(session, server.host(), server.port());
        try (delivery) {
            MimeMessage message = Wire.message(session, server, parcel, clock.instant());
            delivery.connect(
                    server.host(),
                    server.port(),
                    server.signIn() == SignInWay.NONE ? null : server.user(),
                    server.signIn() == SignInWay.NONE ? null : password);
            delivery.sendMessage(
                    message, new InternetAddress[] {new InternetAddress(parcel.to(), true)});
        } catch (MessagingException failure) {
            if (!delivery.isTaken()) {
                return new Troubles(server).answer(delivery, failure);
            }
            // Whatever happened after the server had taken it takes nothing back.
        }
        return new Answer.Accepted(Troubles.shown(delivery.answer()));
    }

    private Properties properties(MailServer server) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", CONNECTING);
        settings.setProperty("mail.smtp.timeout", WAITING);
        settings.setProperty("mail.smtp.writetimeout", WAITING);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.from", server.fromAddress());
        settings.setProperty("mail.smtp.localhost", MailAddress.domain(server.fromAddress()));
        // A bounce says what did not arrive, and does not carry the letter about.
        settings.setProperty("mail.smtp.dsn.notify", "FAILURE");
        settings.setProperty("mail.smtp.dsn.ret", "HDRS");
        settings.setProperty("mail.smtp.auth", String.valueOf(server.signIn() != SignInWay.NONE));
        settings.setProperty(
                "mail.smtp.auth.mechanisms",
                server.signIn().fetchesATokenFirst() ? "XOAUTH2" : "PLAIN LOGIN");
        boolean startTls = server.encryption() == Encryption.STARTTLS;
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        settings.setProperty(
                "mail.smtp.ssl.enable", String.valueOf(server.encryption() == Encryption.TLS));
        settings.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.ssl.socketFactory", trusted.get());
        return settings;
    }
}

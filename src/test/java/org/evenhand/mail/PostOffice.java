package org.evenhand.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A real mail server on this machine. */
public final class PostOffice implements AutoCloseable {
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    public static PostOffice open() {
        PostOffice office = new PostOffice();
        office.server.start();
        return office;
    }

    /** One that lets nobody send but this one. */
    public static PostOffice openTo(String user, String password) {
        PostOffice office = open();
        office.server.setUser(user, password);
        office.server.getUserManager().setAuthRequired(true);
        return office;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    /** What is attached to the message, byte for byte. */
    public static byte[] attached(MimeMessage message) {
        try (InputStream bytes = part(message, 1).getInputStream()) {
            return bytes.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its words, whether or not something is attached. */
    public static String words(MimeMessage message) {
        try {
            Object content = message.getContent();
            return String.valueOf(
                    content instanceof MimeMultipart ? part(message, 0).getContent() : content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Part part(MimeMessage message, int number)
            throws IOException, MessagingException {
        return ((MimeMultipart) message.getContent()).getBodyPart(number);
    }

    @Override
    public void close() {
        server.stop();
    }
}

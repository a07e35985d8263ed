package org.evenhand.mail.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;

/**
 * Makes a parcel into a message of the internet (RFC 5322); no word of it can begin a head line.
 */
final class Wire {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Wire() {}

    static MimeMessage message(Session session, MailServer server, Parcel parcel, Instant now)
            throws MessagingException {
        if (!MailAddress.isOne(parcel.to())
                || MailAddress.breaksALine(parcel.subject())
                || MailAddress.breaksALine(parcel.id())) {
            throw new IllegalArgumentException("A head line holds what would begin another one");
        }
        MimeMessage message = new Named(session, parcel.id());
        message.setFrom(sender(server));
        message.setRecipient(RecipientType.TO, new InternetAddress(parcel.to(), true));
        message.setSubject(parcel.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        // So that no absence note answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        Parcel.Attachment attachment = parcel.attachment();
        if (attachment == null) {
            message.setText(parcel.text(), UTF_8);
        } else {
            message.setContent(new MimeMultipart(text(parcel.text()), file(attachment)));
        }
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(MailServer server) {
        try {
            return new InternetAddress(server.fromAddress(), server.fromName(), UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static MimeBodyPart text(String words) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8);
        return part;
    }

    private static MimeBodyPart file(Parcel.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.pdf(), "application/pdf")));
        part.setFileName(attachment.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** Keeps the Message-ID that we gave it, which else is made anew each time. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

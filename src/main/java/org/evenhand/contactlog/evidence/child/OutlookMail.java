package org.evenhand.contactlog.evidence.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Reading.Attachment;
import org.evenhand.contactlog.evidence.Reading.Correspondent;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.jspecify.annotations.Nullable;

/** Reads an Outlook message (.msg). What was never sent through the Internet may lack addresses. */
final class OutlookMail {
    private static final int TO = 1;
    private static final int CC = 2;

    /** Not a header field; what follows would be taken for the body. */
    private static final String EXCHANGES_OWN_FIRST_LINE = "Microsoft Mail Internet Headers";

    /** The sender's Internet address, where Outlook knows it; POI has no name for this property. */
    private static final int SENDER_SMTP_ADDRESS = 0x5D01;

    private final MAPIMessage message;
    private final Set<String> notes = new LinkedHashSet<>();

    private OutlookMail(MAPIMessage message) {
        this.message = message;
    }

    static Reading read(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                MAPIMessage message = new MAPIMessage(container)) {
            message.setReturnNullOnMissingChunk(true);
            return new OutlookMail(message).read();
        } catch (ChunkNotFoundException lacking) {
            throw new IOException(lacking);
        }
    }

    private Reading read() throws ChunkNotFoundException {
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        Optional<Mail> internet = internetHeaders();
        List<Attachment> attachments = attachments();
        String body = body();
        Mail mail =
                new Mail(
                        from(internet),
                        recipients(TO, message.getDisplayTo()),
                        recipients(CC, message.getDisplayCC()),
                        line(message.getSubject()),
                        sent(internet),
                        internet.map(Mail::dateAsWritten).orElse(""),
                        messageId(internet),
                        body,
                        attachments,
                        List.copyOf(notes));
        boolean empty =
                mail.from().isEmpty()
                        && mail.to().isEmpty()
                        && mail.subject().isEmpty()
                        && mail.body().isEmpty()
                        && mail.sent().isEmpty();
        return empty
                ? new NotReadable(
                        "Neither sender, date, subject nor text was found in it. It is kept as it is.")
                : mail;
    }

    /** The header fields under which it travelled; empty when it never left Outlook. */
    private Optional<Mail> internetHeaders() throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        if (lines == null) {
            return Optional.empty();
        }
        String fields =
                Arrays.stream(lines)
                        .filter(line -> !line.startsWith(EXCHANGES_OWN_FIRST_LINE))
                        .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
        InputStream in = new ByteArrayInputStream(fields.getBytes(StandardCharsets.UTF_8));
        return new InternetMail().read(in) instanceof Mail mail
                ? Optional.of(mail)
                : Optional.empty();
    }

    private Optional<Correspondent> from(Optional<Mail> internet) throws ChunkNotFoundException {
        String name = line(message.getDisplayFrom());
        String address =
                first(SENDER_SMTP_ADDRESS)
                        .or(() -> internetAddress(MAPIProperty.SENDER_EMAIL_ADDRESS))
                        .or(() -> internetAddress(MAPIProperty.SENT_REPRESENTING_EMAIL_ADDRESS))
                        .or(() ->
                                internet.flatMap(Mail::from)
                                        .map(Correspondent::address)
                                        .filter(OutlookMail::isAddress))
                        .orElse("");
        return name.isEmpty() && address.isEmpty()
                ? Optional.empty()
                : Optional.of(correspondent(name, address));
    }

    /** Inside one organisation Outlook writes a directory path where an address should be. */
    private Optional<String> internetAddress(MAPIProperty property) {
        return first(property.id).filter(OutlookMail::isAddress);
    }

    private static boolean isAddress(String written) {
        return written.contains("@");
    }

    private Optional<String> first(int property) {
        for (Chunk chunk : message.getMainChunks().getChunks()) {
            if (chunk.getChunkId() == property && chunk instanceof StringChunk words) {
                return value(words);
            }
        }
        return Optional.empty();
    }

    private List<Correspondent> recipients(int type, @Nullable String shown) {
        List<Correspondent> all = new ArrayList<>();
        for (RecipientChunks recipient : message.getRecipientDetailsChunks()) {
            if (typeOf(recipient) == type) {
                all.add(
                        correspondent(
                                text(recipient.getRecipientName()),
                                text(recipient.getRecipientEmailAddress())));
            }
        }
        if (all.isEmpty() && shown != null) {
            Arrays.stream(shown.split(";"))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> all.add(correspondent(name, "")));
        }
        if (all.size() > MailLimits.MOST_CORRESPONDENTS) {
            notes.add("It is addressed to more people than are listed.");
            return all.subList(0, MailLimits.MOST_CORRESPONDENTS);
        }
        return all;
    }

    private static int typeOf(RecipientChunks recipient) {
        List<PropertyValue> values = recipient.getProperties().get(MAPIProperty.RECIPIENT_TYPE);
        return values != null
                        && !values.isEmpty()
                        && values.getFirst().getValue() instanceof Number number
                ? number.intValue()
                : TO;
    }

    /** By the header if there is one: the date Outlook keeps can lack the century. */
    private Optional<Instant> sent(Optional<Mail> internet) throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return internet.flatMap(Mail::sent)
                .or(() -> Optional.ofNullable(date).map(Calendar::toInstant));
    }

    private String messageId(Optional<Mail> internet) {
        return first(MAPIProperty.INTERNET_MESSAGE_ID.id)
                .map(OutlookMail::line)
                .orElseGet(() -> internet.map(Mail::messageId).orElse(""));
    }

    private String body() throws ChunkNotFoundException {
        MailBody body = new MailBody();
        String text = message.getTextBody();
        String html = message.getHtmlBody();
        if (text != null && !text.isBlank()) {
            body.add(text, false, null);
        } else if (html != null && !html.isBlank()) {
            body.add(html, true, null);
        } else if (message.getRtfBody() != null) {
            notes.add("Its text is in a form of Outlook's own that is not shown here.");
        }
        return body.text(notes);
    }

    private List<Attachment> attachments() {
        List<Attachment> listed = new ArrayList<>();
        AttachmentChunks[] all = message.getAttachmentFiles();
        for (AttachmentChunks each : all) {
            if (listed.size() < MailLimits.MOST_ATTACHMENTS) {
                listed.add(attachment(each));
            }
        }
        if (all.length > listed.size()) {
            notes.add(
                    "It has "
                            + all.length
                            + " attachments; the first "
                            + listed.size()
                            + " are listed.");
        }
        return listed;
    }

    private static Attachment attachment(AttachmentChunks attachment) {
        String name =
                value(attachment.getAttachLongFileName())
                        .or(() -> value(attachment.getAttachFileName()))
                        .or(() -> value(attachment.getAttachDisplayName()))
                        .orElse("");
        boolean message = attachment.isEmbeddedMessage();
        String type =
                value(attachment.getAttachMimeTag())
                        .orElse(
                                message
                                        ? "application/vnd.ms-outlook"
                                        : "application/octet-stream");
        ByteChunk data = attachment.getAttachData();
        long size = data == null || data.getValue() == null ? 0 : data.getValue().length;
        return new Attachment(
                FileName.of(name), PlainText.line(type, MailLimits.LONGEST_NAME), size);
    }

    private static Optional<String> value(@Nullable StringChunk chunk) {
        return Optional.ofNullable(chunk)
                .map(StringChunk::getValue)
                .filter(value -> !value.isBlank());
    }

    private static Correspondent correspondent(String name, String address) {
        return new Correspondent(
                PlainText.line(name, MailLimits.LONGEST_NAME),
                PlainText.line(address, MailLimits.LONGEST_NAME));
    }

    private static String line(@Nullable String text) {
        return PlainText.line(text(text), MailLimits.LONGEST_LINE);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

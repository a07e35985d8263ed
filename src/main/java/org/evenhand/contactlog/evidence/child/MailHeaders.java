package org.evenhand.contactlog.evidence.child;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.evenhand.contactlog.evidence.Reading.Attachment;
import org.evenhand.contactlog.evidence.Reading.Correspondent;
import org.evenhand.contactlog.evidence.Reading.DeliveryReport;
import org.evenhand.contactlog.evidence.Reading.Mail;

/** The header fields of a message that a reading shows, each as bytes until it is asked for. */
final class MailHeaders {
    private static final Set<String> SHOWN =
            Set.of("from", "sender", "to", "cc", "subject", "date", "message-id");

    private static final Set<String> AT_MOST_ONE = Set.of("from", "subject", "date");

    private final Map<String, List<byte[]>> fields = new LinkedHashMap<>();

    void add(Field field) {
        String name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (SHOWN.contains(name)) {
            fields.computeIfAbsent(name, absent -> new ArrayList<>()).add(content(field));
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Mail toMail(
            String body,
            List<Attachment> attachments,
            Optional<DeliveryReport> report,
            Set<String> notes) {
        for (String name : AT_MOST_ONE) {
            int times = fields.getOrDefault(name, List.of()).size();
            if (times > 1) {
                notes.add(
                        "It names its "
                                + name
                                + " "
                                + times
                                + " times, which honest mail does not;"
                                + " the first is shown.");
            }
        }
        List<Correspondent> from = correspondents("from", notes);
        return new Mail(
                (from.isEmpty() ? correspondents("sender", notes) : from).stream().findFirst(),
                correspondents("to", notes),
                correspondents("cc", notes),
                line("subject"),
                sent(),
                line("date"),
                line("message-id"),
                body,
                attachments,
                report,
                List.copyOf(notes));
    }

    /** The bytes after the colon, unfolded; mime4j's own text would lose what is not ASCII. */
    private static byte[] content(Field field) {
        var raw = field.getRaw();
        String latin =
                raw == null
                        ? field.getName() + ":" + field.getBody()
                        : new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
        String body = latin.substring(latin.indexOf(':') + 1).replaceAll("[\\r\\n]+", "");
        return body.strip().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String line(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(bytes -> PlainText.line(MailWords.header(bytes), MailLimits.LONGEST_LINE))
                .orElse("");
    }

    private Optional<Instant> sent() {
        return moment(line("date"));
    }

    /** The moment that a date header means; empty when it means none. */
    private static Optional<Instant> moment(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        Date date =
                DateTimeFieldLenientImpl.PARSER
                        .parse(new RawField("Date", written), DecodeMonitor.SILENT)
                        .getDate();
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private List<Correspondent> correspondents(String name, Set<String> notes) {
        List<Correspondent> all = new ArrayList<>();
        for (byte[] field : fields.getOrDefault(name, List.of())) {
            all.addAll(correspondents(field));
        }
        if (all.size() > MailLimits.MOST_CORRESPONDENTS) {
            notes.add("It is addressed to more people than are listed.");
            return all.subList(0, MailLimits.MOST_CORRESPONDENTS);
        }
        return all;
    }

    private static List<Correspondent> correspondents(byte[] field) {
        String written = new String(field, StandardCharsets.ISO_8859_1);
        List<Correspondent> all = new ArrayList<>();
        for (Mailbox mailbox : LenientAddressParser.DEFAULT.parseAddressList(written).flatten()) {
            String name = mailbox.getName() == null ? "" : mailbox.getName();
            all.add(correspondent(name, mailbox.getAddress()));
        }
        if (all.isEmpty() && !written.isBlank()) {
            all.add(correspondent(written, "")); // not an address, but what stands there
        }
        return all;
    }

    private static Correspondent correspondent(String name, String address) {
        return new Correspondent(
                PlainText.line(
                        MailWords.header(name.getBytes(StandardCharsets.ISO_8859_1)),
                        MailLimits.LONGEST_NAME),
                PlainText.line(address, MailLimits.LONGEST_NAME));
    }
}

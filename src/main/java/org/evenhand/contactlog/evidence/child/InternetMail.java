package org.evenhand.contactlog.evidence.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.evenhand.contactlog.evidence.FileName;
import org.evenhand.contactlog.evidence.MailLimits;
import org.evenhand.contactlog.evidence.PlainText;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Reading.Attachment;
import org.evenhand.contactlog.evidence.Reading.NotReadable;

/**
 * Reads an Internet message (.eml) as a stream, so that its size does not matter: headers and text
 * are kept up to their limits, attachments are counted and let go. A message inside the message is
 * listed as an attachment.
 */
final class InternetMail {
    private static final MimeConfig LENIENT =
            new MimeConfig.Builder()
                    .setMaxLineLen(MailLimits.LONGEST_HEADER)
                    .setMaxHeaderLen(MailLimits.LONGEST_HEADER)
                    .setMaxHeaderCount(MailLimits.MOST_HEADERS)
                    .setMalformedHeaderStartsBody(true)
                    .build();

    /** UTF-8 needs at most four bytes a character. */
    private static final int LONGEST_TEXT_PART = 4 * MailLimits.LONGEST_HTML;

    private static final int FIRST_LINE = 1_000;
    private static final Pattern ENVELOPE =
            Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s*(?:>?From [^\\n]*\\n)?");

    private final MailHeaders headers = new MailHeaders();
    private final MailBody body = new MailBody();
    private final List<Attachment> attachments = new ArrayList<>();
    private final DeliveryReports reports = new DeliveryReports();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Deque<MailBody.Multipart> multiparts = new ArrayDeque<>();
    private int attachmentsInAll;
    private int partsInAll;
    private boolean insideParts;
    private String beforeParts = "";

    Reading read(InputStream in) {
        MimeTokenStream tokens =
                new MimeTokenStream(
                        LENIENT,
                        new DefaultBodyDescriptorBuilder(
                                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            tokens.parse(withoutEnvelope(in));
            while (tokens.getState() != EntityState.T_END_OF_STREAM) {
                take(tokens);
                tokens.next();
            }
        } catch (IOException | MimeException | RuntimeException damaged) {
            notes.add("The message is damaged; what comes after the damage is not shown.");
        }
        if (partsInAll == 0 && !beforeParts.isBlank()) {
            notes.add("Its parts could not be told apart; they are shown as they stand.");
            body.add(beforeParts, false, null);
        }
        String text = body.text(notes);
        if (headers.isEmpty() && text.isEmpty() && attachments.isEmpty()) {
            return new NotReadable(
                    "Neither sender, date, subject nor text was found in it. It is kept as it is.");
        }
        if (attachmentsInAll > attachments.size()) {
            notes.add(
                    "It has "
                            + attachmentsInAll
                            + " attachments; the first "
                            + attachments.size()
                            + " are listed.");
        }
        if (attachments.stream().anyMatch(each -> each.mediaType().startsWith("message/"))) {
            notes.add(
                    "Another message is attached to it; to have that read too, save it as a file of"
                            + " its own and add it.");
        }
        return headers.toMail(text, attachments, reports.report(), notes);
    }

    /**
     * The message from its first header field on. Mailboxes put an envelope line before it ({@code
     * From mother@example.org Mon Sep 7 ...}), some editors a byte order mark.
     */
    private static InputStream withoutEnvelope(InputStream message) throws IOException {
        BufferedInputStream in = new BufferedInputStream(message);
        in.mark(FIRST_LINE);
        String start = new String(in.readNBytes(FIRST_LINE), StandardCharsets.ISO_8859_1);
        in.reset();
        Matcher envelope = ENVELOPE.matcher(start);
        if (envelope.lookingAt()) {
            in.skipNBytes(envelope.end());
        }
        return in;
    }

    private void take(MimeTokenStream tokens) throws IOException {
        switch (tokens.getState()) {
            case T_START_BODYPART -> insideParts = true;
            case T_FIELD -> {
                if (!insideParts) {
                    headers.add(tokens.getField());
                }
            }
            case T_END_HEADER -> {
                if (multiparts.size() >= MailLimits.DEEPEST_NESTING) {
                    // What is deeper is taken as one piece and not taken apart.
                    tokens.setRecursionMode(RecursionMode.M_FLAT);
                }
            }
            case T_END_BODYPART -> tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
            case T_START_MULTIPART ->
                    multiparts.push(
                            MailBody.Multipart.of(
                                    tokens.getBodyDescriptor().getSubType(), multiparts.peek()));
            case T_END_MULTIPART -> multiparts.pop();
            case T_PREAMBLE -> {
                // Meant for programs that know no parts; words only when no part is ever found.
                if (beforeParts.isEmpty()) {
                    beforeParts = words(tokens.getInputStream(), "us-ascii");
                }
            }
            case T_BODY -> part(tokens);
            default -> {}
        }
    }

    private void part(MimeTokenStream tokens) throws IOException {
        partsInAll++;
        BodyDescriptor part = tokens.getBodyDescriptor();
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            notes.add("Its parts are nested too deeply; the deepest are not shown.");
        }
        String name = name(part);
        boolean words = type.equals("text/plain") || type.equals("text/html");
        if (words && name.isEmpty() && !isAttachment(part)) {
            String text = words(tokens.getDecodedInputStream(), declared(part));
            body.add(text, type.equals("text/html"), multiparts.peek());
        } else {
            attach(tokens, type, name);
        }
    }

    private static String words(InputStream in, String charset) throws IOException {
        return MailWords.decode(in.readNBytes(LONGEST_TEXT_PART), charset);
    }

    private void attach(MimeTokenStream tokens, String type, String name) throws IOException {
        attachmentsInAll++;
        InputStream in = tokens.getDecodedInputStream();
        long size = DeliveryReports.reads(type) ? reported(in, type) : 0;
        size += in.transferTo(OutputStream.nullOutputStream());
        if (attachments.size() < MailLimits.MOST_ATTACHMENTS) {
            attachments.add(
                    new Attachment(
                            FileName.of(name),
                            PlainText.line(type, MailLimits.LONGEST_NAME),
                            size));
        }
    }

    /** How many bytes of it were looked at. */
    private long reported(InputStream in, String type) throws IOException {
        byte[] start = in.readNBytes(MailLimits.LONGEST_REPORT);
        reports.add(type, MailWords.decode(start, "us-ascii"));
        return start.length;
    }

    private static boolean isAttachment(BodyDescriptor part) {
        return part instanceof MaximalBodyDescriptor described
                && "attachment".equalsIgnoreCase(described.getContentDispositionType());
    }

    private static String name(BodyDescriptor part) {
        if (!(part instanceof MaximalBodyDescriptor described)) {
            return "";
        }
        String name = described.getContentDispositionFilename();
        if (name == null) {
            name = described.getContentTypeParameters().get("name");
        }
        return name == null ? "" : PlainText.line(MailWords.encodedWords(name), 1_000);
    }

    private static String declared(BodyDescriptor part) {
        String charset = part.getCharset();
        return charset == null || charset.isBlank() ? "us-ascii" : charset.strip();
    }
}

package org.evenhand.contactlog.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What could be read of a file that is kept. The original is evidence; a reading is a help. */
public sealed interface Reading {
    /** Somebody named in a message; either part may be empty, and either may be forged. */
    record Correspondent(String name, String address) {}

    /**
     * What came with a message; listed, never opened.
     *
     * @param mediaType as the message declares it, which proves nothing
     * @param size decoded, in bytes
     */
    record Attachment(FileName name, String mediaType, long size) {}

    /**
     * What a mail server says became of a message that was sent before (RFC 3464). Like everything
     * in a message it can be forged.
     *
     * @param about the id of that message, with its angle brackets; empty when nothing of it came
     *     back
     * @param deliveries one for each recipient, at most {@link MailLimits#MOST_REPORTED}
     */
    record DeliveryReport(String about, List<Delivery> deliveries) {
        public DeliveryReport {
            deliveries = List.copyOf(deliveries);
        }
    }

    /**
     * What became of it for one recipient.
     *
     * @param action {@code failed}, {@code delayed}, {@code delivered}, as the report writes it
     * @param status three numbers, {@code 5.1.1}
     * @param said what the last server said; empty when it said nothing
     */
    record Delivery(String address, String action, String status, String said) {}

    /** The size of a picture as its header declares it, in pixels. */
    record PixelSize(int width, int height) {}

    /**
     * An e-mail (P24, P34: the original is preserved).
     *
     * @param from as the message says; e-mail can be forged
     * @param sent the moment it says it was sent, if that can be understood
     * @param dateAsWritten the date header, letter by letter; empty when there is none
     * @param messageId with its angle brackets; empty when there is none
     * @param subject one line; empty when there is none
     * @param body as plain text, at most {@link MailLimits#LONGEST_BODY} characters
     * @param attachments at most {@link MailLimits#MOST_ATTACHMENTS}
     * @param report where a machine reports what became of another message
     * @param notes what a reader of this reading must know, in plain sentences
     */
    record Mail(
            Optional<Correspondent> from,
            List<Correspondent> to,
            List<Correspondent> cc,
            String subject,
            Optional<Instant> sent,
            String dateAsWritten,
            String messageId,
            String body,
            List<Attachment> attachments,
            Optional<DeliveryReport> report,
            List<String> notes)
            implements Reading {
        public Mail {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            attachments = List.copyOf(attachments);
            notes = List.copyOf(notes);
        }

        /** One that a person wrote. */
        public Mail(
                Optional<Correspondent> from,
                List<Correspondent> to,
                List<Correspondent> cc,
                String subject,
                Optional<Instant> sent,
                String dateAsWritten,
                String messageId,
                String body,
                List<Attachment> attachments,
                List<String> notes) {
            this(
                    from,
                    to,
                    cc,
                    subject,
                    sent,
                    dateAsWritten,
                    messageId,
                    body,
                    attachments,
                    Optional.empty(),
                    notes);
        }
    }

    /**
     * A file whose kind is known and whose content is not taken apart.
     *
     * @param pixels of a picture, when its header says so
     * @param pages of a PDF, when they can be counted
     * @param notes what a careful reader should know before opening it, in plain sentences
     */
    record Recognised(
            String mediaType, Optional<PixelSize> pixels, OptionalInt pages, List<String> notes)
            implements Reading {
        public Recognised {
            notes = List.copyOf(notes);
        }

        /** A file of which no more is known than its media type. */
        public Recognised(String mediaType) {
            this(mediaType, Optional.empty(), OptionalInt.empty(), List.of());
        }
    }

    /**
     * Kept, not readable.
     *
     * @param because why, in plain words
     */
    record NotReadable(String because) implements Reading {}
}

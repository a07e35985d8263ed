package org.evenhand.mail.smtp;

import org.jspecify.annotations.Nullable;

/**
 * One message, ready to go. Its subject says nothing of anybody, because subjects are read on
 * locked telephones and by whoever looks after a mailbox.
 *
 * @param id names it for ever; the same each time that it is tried
 * @param subject without anything personal
 * @param attachment absent where nothing is attached
 */
public record Parcel(
        String id, String to, String subject, String text, @Nullable Attachment attachment) {
    /** A file that goes with it, byte for byte. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Attachment(String name, byte[] pdf) {}
}

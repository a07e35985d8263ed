package org.evenhand.contactlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an e-mail kept as evidence. Who it says it is from can be forged.
 *
 * @param sent absent when its date cannot be understood; {@code dateAsWritten} is letter by letter
 * @param body as plain text
 * @param attachments their names; they are in the file, unopened
 */
public record MailRead(
        String fromName,
        String fromAddress,
        List<String> to,
        String subject,
        @Nullable Instant sent,
        String dateAsWritten,
        String messageId,
        String body,
        List<String> attachments,
        List<String> notes) {
    public MailRead {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /** The sender as a list names them; empty when the message names none. */
    public String from() {
        if (fromName.isEmpty() || fromName.equals(fromAddress)) {
            return fromAddress;
        }
        return fromAddress.isEmpty() ? fromName : fromName + " <" + fromAddress + ">";
    }
}

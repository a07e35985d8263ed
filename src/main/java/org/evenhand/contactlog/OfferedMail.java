package org.evenhand.contactlog;

import java.util.List;
import org.evenhand.contactlog.evidence.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch of e-mails.
 *
 * @param sha256 under which it is kept; empty when it was turned away
 * @param mail absent when it could not be read as an e-mail
 * @param because why it was turned away; empty when it was kept
 */
public record OfferedMail(
        String name,
        String safeName,
        @Nullable Kind kind,
        String mediaType,
        long size,
        String sha256,
        List<String> notes,
        @Nullable MailRead mail,
        String because) {
    public OfferedMail {
        notes = List.copyOf(notes);
    }

    public boolean isKept() {
        return because.isEmpty();
    }

    /** The same message as that one: byte for byte, or by its message id. */
    public boolean repeats(String otherSha256, @Nullable MailRead other) {
        boolean sameId =
                mail != null
                        && other != null
                        && !mail.messageId().isEmpty()
                        && mail.messageId().equals(other.messageId());
        return sameId || sha256.equals(otherSha256);
    }
}

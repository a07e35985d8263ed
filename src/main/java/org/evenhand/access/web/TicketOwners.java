package org.evenhand.access.web;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Parking;
import org.evenhand.database.KeyFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.HiddenField;
import org.springframework.stereotype.Component;

/**
 * Writes on a form ticket whose it is, sealed and bound to the ticket: it says so to us alone, also
 * when nobody is signed in any more, and cannot be made by anybody else.
 */
@Component
class TicketOwners {
    private static final int KEY_BYTES = 32;
    private static final int TWO_IDS = 32;

    private final AesGcmJce seal;

    TicketOwners(KeyFile keyFile) {
        try {
            byte[] info = "evenhand ticket owners".getBytes(StandardCharsets.US_ASCII);
            this.seal =
                    new AesGcmJce(
                            Hkdf.computeHkdf(
                                    "HMACSHA256", keyFile.bytes(), new byte[0], info, KEY_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String sealed(UUID ticket, Scope scope) {
        ByteBuffer ids = ByteBuffer.allocate(TWO_IDS);
        put(ids, scope.actor().account().value());
        put(ids, scope.org().value());
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(seal.encrypt(ids.array(), bytes(ticket)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whose form was sent; empty when it carries no ticket of ours. */
    Optional<Parking.Owner> of(HttpServletRequest request) {
        String carried = request.getParameter(HiddenField.FORM_TICKET);
        String[] parts = carried == null ? new String[0] : carried.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            UUID ticket = UUID.fromString(parts[0]);
            ByteBuffer ids =
                    ByteBuffer.wrap(
                            seal.decrypt(Base64.getUrlDecoder().decode(parts[2]), bytes(ticket)));
            return Optional.of(
                    new Parking.Owner(ticket, new AccountId(uuid(ids)), new OrgId(uuid(ids))));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID ticket) {
        ByteBuffer id = ByteBuffer.allocate(16);
        put(id, ticket);
        return id.array();
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

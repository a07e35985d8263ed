package org.evenhand.frontdesk;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.database.KeyFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Scope;
import org.springframework.stereotype.Component;

/**
 * Signs the tickets of the front desk, and knows its own again without asking anybody. A ticket
 * holds two ids and a moment, no name.
 */
@Component
public class DeskTickets {
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final InstantSource clock;

    DeskTickets(KeyFile keyFile, InstantSource clock) {
        this.clock = clock;
        try {
            byte[] info = "evenhand desk tickets".getBytes(StandardCharsets.US_ASCII);
            this.key =
                    new SecretKeySpec(
                            Hkdf.computeHkdf(
                                    "HMACSHA256", keyFile.bytes(), new byte[0], info, KEY_BYTES),
                            "HmacSHA256");
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public String handOut(Scope scope) {
        String said =
                String.join(
                        ".",
                        scope.actor().account().text(),
                        scope.org().text(),
                        Long.toString(clock.instant().getEpochSecond()));
        return said + "." + signature(said);
    }

    /** Empty when it is not ours, was changed, or has run out. */
    public Optional<DeskTicket> read(String carried) {
        String[] parts = carried.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        String said = String.join(".", parts[0], parts[1], parts[2]);
        if (!MessageDigest.isEqual(bytes(signature(said)), bytes(parts[3]))) {
            return Optional.empty();
        }
        return Optional.of(
                        new DeskTicket(
                                new AccountId(UUID.fromString(parts[0])),
                                new OrgId(UUID.fromString(parts[1])),
                                Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .filter(ticket -> ticket.isGoodAt(clock.instant()));
    }

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

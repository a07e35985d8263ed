package org.evenhand.frontdesk.tablet;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.database.KeyFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.OrgId;
import org.evenhand.ledger.CanonicalJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Signs what a tablet carries, knows it again without asking anybody, and opens what a tablet wrote
 * down. All keys come from the key file, so that nothing secret of a tablet is stored here: whether
 * it is still enrolled, the record says.
 */
@Component
public class TabletSeals {
    private static final int KEY_BYTES = 32;

    private final byte[] wrapping;
    private final SecretKeySpec key;

    TabletSeals(KeyFile keyFile) {
        this.wrapping = keyFile.bytes();
        this.key = new SecretKeySpec(derived("evenhand tablets"), "HmacSHA256");
    }

    /** A tablet and its school, as its cookie says. */
    public record Device(OrgId org, TabletId tablet) {}

    /** Under what a tablet writes down: whose desk it was when it was last given its cards. */
    public record Stamp(Device device, AccountId account, Instant fetchedAt) {}

    public String cookie(Device device) {
        return signed("cookie", device.org().text(), device.tablet().text());
    }

    /** Empty when it is not ours or was changed. */
    public Optional<Device> device(String carried) {
        return parts("cookie", 2, carried)
                .map(parts -> new Device(new OrgId(id(parts, 0)), new TabletId(id(parts, 1))));
    }

    public String stamp(Stamp stamp) {
        return signed(
                "stamp",
                stamp.device().org().text(),
                stamp.device().tablet().text(),
                stamp.account().text(),
                Long.toString(stamp.fetchedAt().toEpochMilli()));
    }

    /** Empty when it is not ours or was changed. It has no end: a journal may come late. */
    public Optional<Stamp> read(String carried) {
        return parts("stamp", 4, carried)
                .map(parts ->
                        new Stamp(
                                new Device(new OrgId(id(parts, 0)), new TabletId(id(parts, 1))),
                                new AccountId(id(parts, 2)),
                                Instant.ofEpochMilli(Long.parseLong(parts.get(3)))));
    }

    /** With which a tablet seals what it writes down. */
    public byte[] journalKey(TabletId tablet) {
        return derived("evenhand tablet journal " + tablet.text());
    }

    /** Empty when that tablet did not write it, or not under this id. */
    public Optional<TabletEntry> opened(TabletId tablet, UUID id, byte[] sealed) {
        try {
            byte[] entry = new AesGcmJce(journalKey(tablet)).decrypt(sealed, ascii(id.toString()));
            return Optional.of(CanonicalJson.read(entry, TabletEntry.class));
        } catch (GeneralSecurityException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private String signed(String what, String... parts) {
        String said = String.join(".", parts);
        return said + "." + signature(what, said);
    }

    private Optional<List<String>> parts(String what, int many, String carried) {
        List<String> parts = List.of(carried.split("\\.", -1));
        if (parts.size() != many + 1) {
            return Optional.empty();
        }
        String said = String.join(".", parts.subList(0, many));
        boolean ours = MessageDigest.isEqual(ascii(signature(what, said)), ascii(parts.get(many)));
        return ours ? Optional.of(parts) : Optional.empty();
    }

    private static UUID id(List<String> parts, int at) {
        return UUID.fromString(parts.get(at));
    }

    private String signature(String what, String said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signature = mac.doFinal((what + "\n" + said).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] derived(String what) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", wrapping, new byte[0], ascii(what), KEY_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.evenhand.database;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Wraps the data keys of schools (AES-256-GCM): by the key file while they lie in the database, by
 * a backup's own key while they travel in it. A wrapped key opens for its own school only.
 */
public final class Wrapping {
    private static final int KEY_BYTES = 32;

    private final AesGcmJce wrap;

    private Wrapping(byte[] key) {
        try {
            this.wrap = new AesGcmJce(key);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** By a key derived from the key file. */
    public static Wrapping by(KeyFile keyFile) {
        return by(keyFile.bytes());
    }

    /**
     * By a key derived from these secret bytes.
     *
     * @param secret at least 32 bytes
     */
    public static Wrapping by(byte[] secret) {
        try {
            byte[] info = "evenhand data keys".getBytes(StandardCharsets.US_ASCII);
            return new Wrapping(
                    Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, KEY_BYTES));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The data key as it may be stored. */
    public byte[] wrapped(UUID org, int number, byte[] dataKey) {
        try {
            return wrap.encrypt(dataKey, place(org, number));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The data key itself; to be kept out of every log and page.
     *
     * @throws DatabaseFault when it was wrapped by another key, for another school, or was changed
     */
    public byte[] unwrapped(UUID org, int number, byte[] wrapped) {
        try {
            return wrap.decrypt(wrapped, place(org, number));
        } catch (GeneralSecurityException notOurs) {
            throw new DatabaseFault(
                    "The data key %d of organisation %s does not open with this key file."
                            .formatted(number, org),
                    notOurs);
        }
    }

    private static byte[] place(UUID org, int number) {
        return "%s %d".formatted(org, number).getBytes(StandardCharsets.US_ASCII);
    }
}

package org.evenhand.database.backup;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What opens backups: a private key of X25519, printed once on paper and kept nowhere else. On
 * paper it is fourteen groups of four letters and digits, of which the last five say whether it was
 * copied right; letters that look like digits are read as them.
 */
public final class RecoveryKey {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 3;
    private static final int SIGNS = 56;

    private final byte[] key;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    public static RecoveryKey fresh() {
        return new RecoveryKey(X25519.generatePrivateKey());
    }

    /** From paper; empty when it was not copied right. Spaces, hyphens and case do not matter. */
    public static Optional<RecoveryKey> read(String typed) {
        String signs =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (signs.length() != SIGNS || signs.chars().anyMatch(sign -> LETTERS.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        byte[] bytes = bytes(signs);
        byte[] key = Arrays.copyOf(bytes, KEY_BYTES);
        byte[] check = Arrays.copyOfRange(bytes, KEY_BYTES, KEY_BYTES + CHECK_BYTES);
        return Arrays.equals(check, check(key))
                ? Optional.of(new RecoveryKey(key))
                : Optional.empty();
    }

    /** For paper, once: {@code 7Q2M-K0TD-...}. */
    public String onPaper() {
        byte[] whole = Arrays.copyOf(key, KEY_BYTES + CHECK_BYTES);
        System.arraycopy(check(key), 0, whole, KEY_BYTES, CHECK_BYTES);
        StringBuilder signs = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte next : whole) {
            bits = (bits << 8) | Byte.toUnsignedInt(next);
            held += 8;
            while (held >= 5) {
                held -= 5;
                signs.append(LETTERS.charAt((int) ((bits >> held) & 31)));
            }
        }
        return signs.toString().replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The half that may be kept: with it backups are made and none is opened. */
    public RecoveryLock lock() {
        try {
            return new RecoveryLock(X25519.publicFromPrivate(key));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @AccessesPartialKey
    byte[] opened(byte[] sealed, byte[] context) throws GeneralSecurityException {
        HpkePrivateKey whole =
                HpkePrivateKey.create(
                        lock().tinkKey(), SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()));
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(whole).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(sealed, context);
    }

    /** The fingerprint, never the key. */
    @Override
    public String toString() {
        return "RecoveryKey " + lock().fingerprint();
    }

    private static byte[] bytes(String signs) {
        byte[] bytes = new byte[KEY_BYTES + CHECK_BYTES];
        long bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < signs.length(); i++) {
            bits = (bits << 5) | LETTERS.indexOf(signs.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (bits >> held);
            }
        }
        return bytes;
    }

    private static byte[] check(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), CHECK_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

package org.evenhand.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps every school's data key: 32 random bytes in a private file outside the
 * database, so that a copy of the database alone opens nothing. Whoever loses it loses what is
 * encrypted, unless a backup carries the data keys wrapped to the recovery key.
 */
public final class KeyFile {
    private static final int BYTES = 32;

    private final byte[] key;

    private KeyFile(byte[] key) {
        this.key = key;
    }

    /**
     * The key file of this home. It is made only for a database that has not met one: a fresh key
     * beside an old database would look like order and open nothing.
     *
     * @param knownFingerprint the fingerprint written in the database, null when there is none yet
     * @throws DatabaseFault when the file is missing, damaged, or another database's
     */
    static KeyFile of(Home home, @Nullable String knownFingerprint) {
        Path file = home.keyFile();
        if (Files.notExists(file) && knownFingerprint == null) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            PrivateFiles.write(file, HexFormat.of().formatHex(fresh) + "\n");
        }
        if (Files.notExists(file)) {
            throw new DatabaseFault(
                    "The key file %s is missing. Put back the one with the fingerprint %s; without it, what is encrypted cannot be read."
                            .formatted(file, knownFingerprint));
        }
        KeyFile keyFile = new KeyFile(bytesOf(file));
        if (knownFingerprint != null && !knownFingerprint.equals(keyFile.fingerprint())) {
            throw new DatabaseFault(
                    "The key file %s (fingerprint %s) is not this database's: put back the one with the fingerprint %s."
                            .formatted(file, keyFile.fingerprint(), knownFingerprint));
        }
        return keyFile;
    }

    /** A copy of the 32 bytes, for wrapping; to be kept out of every log and page. */
    public byte[] bytes() {
        return key.clone();
    }

    /**
     * Sixteen hexadecimal digits in fours, such as {@code 1a2b-3c4d-5e6f-7081}: tells keys apart
     * and gives nothing of them away. The start of SHA-256 over {@code "evenhand key file" + key}.
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("evenhand key file".getBytes(StandardCharsets.US_ASCII));
            String hex = HexFormat.of().formatHex(digest.digest(key), 0, 8);
            return "%s-%s-%s-%s"
                    .formatted(
                            hex.substring(0, 4),
                            hex.substring(4, 8),
                            hex.substring(8, 12),
                            hex.substring(12));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The fingerprint, never the key. */
    @Override
    public String toString() {
        return "KeyFile " + fingerprint();
    }

    private static byte[] bytesOf(Path file) {
        try {
            byte[] key = HexFormat.of().parseHex(PrivateFiles.read(file).strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            // The same answer as for a wrong length, below.
        }
        throw new DatabaseFault(
                "The key file %s is damaged: it should hold %d hexadecimal digits. Put back a good copy."
                        .formatted(file, 2 * BYTES));
    }
}

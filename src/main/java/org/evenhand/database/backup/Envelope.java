package org.evenhand.database.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.evenhand.database.DatabaseFault;

/**
 * A backup from outside: a line that says what it is, the fingerprint of the recovery key, the
 * file's own key sealed to that recovery key, then everything, compressed and encrypted in segments
 * of 1 MB (AES-256-GCM) which can neither be changed, moved nor cut off.
 *
 * @param key the file's own, 32 random bytes
 * @param header all that stands in clear, to which the rest is bound
 */
record Envelope(byte[] key, byte[] header) {
    private static final byte[] MAGIC = "evenhand-backup 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;
    private static final int LONGEST_SEALED_KEY = 4096;

    static Envelope fresh(RecoveryLock lock) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.write(MAGIC);
        header.writeUTF(lock.fingerprint());
        try {
            byte[] sealed = lock.sealed(key, bytes.toByteArray());
            header.writeInt(sealed.length);
            header.write(sealed);
        } catch (GeneralSecurityException notAKey) {
            throw new DatabaseFault("The recovery key of this database is damaged.", notAKey);
        }
        return new Envelope(key, bytes.toByteArray());
    }

    /**
     * Reads the header; the stream stands before the encrypted part.
     *
     * @throws DatabaseFault when it is no backup, another recovery key's, or was changed
     */
    static Envelope open(InputStream file, RecoveryKey recovery) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        DataInputStream in = new DataInputStream(file);
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new DatabaseFault("This file is no backup of Evenhand, or its start is damaged.");
        }
        header.write(magic);
        String fingerprint = in.readUTF();
        header.writeUTF(fingerprint);
        if (!fingerprint.equals(recovery.lock().fingerprint())) {
            throw new DatabaseFault(
                    "This backup opens with the recovery key %s, and this is %s."
                            .formatted(
                                    fingerprint.replaceAll("[^0-9a-f-]", "?"),
                                    recovery.lock().fingerprint()));
        }
        byte[] context = bytes.toByteArray();
        int length = in.readInt();
        if (length < 0 || length > LONGEST_SEALED_KEY) {
            throw new IOException("The length of the sealed key is damaged");
        }
        byte[] sealed = in.readNBytes(length);
        header.writeInt(length);
        header.write(sealed);
        try {
            return new Envelope(recovery.opened(sealed, context), bytes.toByteArray());
        } catch (GeneralSecurityException changed) {
            throw new IOException("The sealed key was changed", changed);
        }
    }

    /** Writes the header and answers where to write the rest; closing it closes the file. */
    DataOutputStream into(OutputStream file) throws IOException {
        file.write(header);
        try {
            return new DataOutputStream(
                    new GZIPOutputStream(streaming().newEncryptingStream(file, header), 1 << 16));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The rest, in clear, from a stream that stands behind the header. */
    DataInputStream from(InputStream file) throws IOException {
        try {
            return new DataInputStream(
                    new GZIPInputStream(streaming().newDecryptingStream(file, header), 1 << 16));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}

package org.evenhand.database.backup;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The public half of a {@link RecoveryKey}, to which backups are encrypted (HPKE, RFC 9180). */
public final class RecoveryLock {
    private static final HpkeParameters HPKE = parameters();

    private final byte[] key;

    /**
     * @param key the 32 bytes of {@link #bytes()}
     */
    public RecoveryLock(byte[] key) {
        this.key = key.clone();
    }

    public byte[] bytes() {
        return key.clone();
    }

    /** Sixteen hexadecimal digits in fours, by which a backup and a paper know each other. */
    public String fingerprint() {
        try {
            String hex =
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 8);
            return hex.replaceAll("(.{4})(?!$)", "$1-");
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] sealed(byte[] plain, byte[] context) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(tinkKey()).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                .encrypt(plain, context);
    }

    @AccessesPartialKey
    HpkePublicKey tinkKey() {
        try {
            return HpkePublicKey.create(HPKE, Bytes.copyFrom(key), null);
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException(notAKey);
        }
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException everyTinkHasIt) {
            throw new IllegalStateException(everyTinkHasIt);
        }
    }
}

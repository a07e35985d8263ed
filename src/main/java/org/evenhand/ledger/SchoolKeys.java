package org.evenhand.ledger;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.database.KeyFile;
import org.evenhand.database.Wrapping;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals what the database must not hold in clear (evidence, safe addresses, parked forms) with a
 * data key of the school's own (AES-256-GCM), which lies in the database wrapped by the key file
 * outside it. The key is made on first use, inside the unit of work.
 *
 * <p>Sealed bytes are the number of the key in one byte, then what AES-GCM made of the plain ones.
 */
@Component
public final class SchoolKeys {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST = 1;
    private static final int KEY_BYTES = 32;

    private final Wrapping wrapping;

    public SchoolKeys(KeyFile keyFile) {
        this.wrapping = Wrapping.by(keyFile);
    }

    /**
     * The bytes as they may be stored; no longer than the plain ones and 29 bytes.
     *
     * @param boundTo names what they belong to, such as the id of a contact point: they open again
     *     only for the same
     */
    public byte[] sealed(Unit unit, byte[] plain, byte[] boundTo) {
        byte[] key = kept(unit.sql(), unit.scope().org(), FIRST).orElseGet(() -> made(unit));
        try {
            byte[] closed = new AesGcmJce(key).encrypt(plain, boundTo);
            byte[] sealed = new byte[closed.length + 1];
            sealed[0] = FIRST;
            System.arraycopy(closed, 0, sealed, 1, closed.length);
            return sealed;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException when it was sealed for another school, bound to something else,
     *     or changed
     */
    public byte[] opened(Unit unit, byte[] sealed, byte[] boundTo) {
        return opened(unit.sql(), unit.scope().org(), sealed, boundTo);
    }

    /** The same for a verification, which reads past any unit of work. */
    public byte[] opened(JdbcClient sql, OrgId org, byte[] sealed, byte[] boundTo) {
        if (sealed.length == 0) {
            throw new IllegalStateException("Nothing sealed is empty");
        }
        byte[] key =
                kept(sql, org, Byte.toUnsignedInt(sealed[0]))
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "The school has no data key of that number"));
        try {
            return new AesGcmJce(key)
                    .decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), boundTo);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException(
                    "It was sealed for something else, or was changed", notOurs);
        }
    }

    private Optional<byte[]> kept(JdbcClient sql, OrgId school, int number) {
        UUID org = school.value();
        return sql.sql(
                        "select wrapped from evenhand.school_key where org_id = :org and key_no = :no")
                .param("org", org)
                .param("no", number)
                .query(byte[].class)
                .optional()
                .map(wrapped -> wrapping.unwrapped(org, number, wrapped));
    }

    /** When two units make the first key at once, the second waits and takes the first one's. */
    private byte[] made(Unit unit) {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        UUID org = unit.scope().org().value();
        unit.sql()
                .sql(
                        """
                        insert into evenhand.school_key (org_id, key_no, wrapped, created_at)
                        values (:org, :no, :wrapped, :now)
                        on conflict do nothing
                        """)
                .param("org", org)
                .param("no", FIRST)
                .param("wrapped", wrapping.wrapped(org, FIRST, fresh))
                .param("now", OpenUnit.utc(unit.now()))
                .update();
        return kept(unit.sql(), unit.scope().org(), FIRST).orElseThrow();
    }
}

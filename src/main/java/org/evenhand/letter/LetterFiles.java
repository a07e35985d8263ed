package org.evenhand.letter;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.evenhand.ledger.Unit;

/**
 * The bytes of letters and supplements. They are written once; whoever reads them compares them
 * with the hash in the record first.
 */
public final class LetterFiles {
    private static final int PIECE = 256 * 1024;

    private LetterFiles() {}

    /** Keeps the bytes; answers their SHA-256 as 64 lower-case hexadecimal digits. */
    public static String keep(Unit unit, UUID file, byte[] bytes) {
        int piece = 0;
        for (int from = 0; from < bytes.length; from += PIECE) {
            unit.sql()
                    .sql(
                            """
                            insert into evenhand.letter_file (org_id, file_id, piece, bytes)
                            values (:org, :file, :piece, :bytes)
                            """)
                    .param("org", unit.scope().org().value())
                    .param("file", file)
                    .param("piece", ++piece)
                    .param(
                            "bytes",
                            Arrays.copyOfRange(bytes, from, Math.min(from + PIECE, bytes.length)))
                    .update();
        }
        return sha256(bytes);
    }

    /**
     * The bytes, exactly as they were kept.
     *
     * @param sha256 as the record has it
     * @throws ChangedBytes when they are not those, or are gone: somebody went behind the program
     */
    public static byte[] read(Unit unit, UUID file, String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unit.sql()
                .sql(
                        """
                        select bytes from evenhand.letter_file
                        where org_id = :org and file_id = :file order by piece
                        """)
                .param("org", unit.scope().org().value())
                .param("file", file)
                .query((row, n) -> row.getBytes(1))
                .list()
                .forEach(bytes::writeBytes);
        byte[] whole = bytes.toByteArray();
        if (!sha256(whole).equals(sha256)) {
            throw new ChangedBytes(file);
        }
        return whole;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

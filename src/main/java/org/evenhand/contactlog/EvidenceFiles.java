package org.evenhand.contactlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * The bytes of evidence: kept exactly as they came, in pieces, once for each school however often
 * the same file is added (P46), and sealed with the school's own key. Nothing here is ever changed
 * or destroyed (BLOCK-13).
 */
@Component
public class EvidenceFiles {
    /** Bytes of one piece. */
    public static final int PIECE = 256 * 1024;

    private final EvidenceBytes form;

    EvidenceFiles(SchoolKeys keys) {
        this.form = new EvidenceBytes(keys);
    }

    /**
     * Keeps a file in the unit of work.
     *
     * @return SHA-256 of its bytes, in hexadecimal: its name from now on
     */
    public String keep(Unit unit, Path file) {
        String sha256 = sha256(file);
        if (piece(unit, sha256, 0).isPresent()) {
            return sha256;
        }
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE);
                    number == 0 || piece.length > 0;
                    piece = in.readNBytes(PIECE)) {
                insert(unit, sha256, number, form.toStored(unit, sha256, number, piece));
                number++;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return sha256;
    }

    /** One piece of a file, counted from 0; empty after the last. */
    public Optional<byte[]> piece(Unit unit, String sha256, int number) {
        return unit.sql()
                .sql(
                        """
                        select body from evenhand.evidence_chunk
                        where org_id = :org and sha256 = :sha and number = :number
                        """)
                .param("org", unit.scope().org().value())
                .param("sha", HexFormat.of().parseHex(sha256))
                .param("number", number)
                .query((row, n) -> form.fromStored(unit, sha256, number, row.getBytes(1)))
                .optional();
    }

    /** Whether what is stored under that name still has it: nothing was bent, cut off or lost. */
    public boolean isWhole(Unit unit, String sha256) {
        MessageDigest digest = newDigest();
        int number = 0;
        for (Optional<byte[]> piece = piece(unit, sha256, number);
                piece.isPresent();
                piece = piece(unit, sha256, ++number)) {
            digest.update(piece.get());
        }
        return number > 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /** SHA-256 of a file's bytes, in hexadecimal. */
    public static String sha256(Path file) {
        MessageDigest digest = newDigest();
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] piece = in.readNBytes(PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(PIECE)) {
                digest.update(piece);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void insert(Unit unit, String sha256, int number, byte[] body) {
        unit.sql()
                .sql(
                        """
                        insert into evenhand.evidence_chunk (org_id, sha256, number, body)
                        values (:org, :sha, :number, :body)
                        on conflict do nothing
                        """)
                .param("org", unit.scope().org().value())
                .param("sha", HexFormat.of().parseHex(sha256))
                .param("number", number)
                .param("body", body)
                .update();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

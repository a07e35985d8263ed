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
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.evenhand.ledger.FileShelf;
import org.evenhand.ledger.KeptFile;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bytes of evidence: kept exactly as they came, in pieces, once for each school however often
 * the same file is added (P46), and sealed with the school's own key. Nothing here is ever changed
 * or destroyed (BLOCK-13).
 */
@Component
public class EvidenceFiles implements FileShelf {
    private static final String SHELF = "evidence";

    /** Bytes of one piece. */
    public static final int PIECE = 256 * 1024;

    private final EvidenceBytes form;

    public EvidenceFiles(SchoolKeys keys) {
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
        return piece(unit.sql(), unit.scope().org(), sha256, number);
    }

    private Optional<byte[]> piece(JdbcClient sql, OrgId org, String sha256, int number) {
        return sql.sql(
                        """
                        select body from evenhand.evidence_chunk
                        where org_id = :org and sha256 = :sha and number = :number
                        """)
                .param("org", org.value())
                .param("sha", HexFormat.of().parseHex(sha256))
                .param("number", number)
                .query((row, n) -> form.fromStored(sql, org, sha256, number, row.getBytes(1)))
                .optional();
    }

    /** A file that is kept here, under its own hash. */
    public static KeptFile kept(String sha256) {
        return new KeptFile(SHELF, sha256, sha256);
    }

    @Override
    public String name() {
        return SHELF;
    }

    @Override
    public Optional<String> sha256(JdbcClient sql, OrgId org, String key) {
        try {
            MessageDigest digest = newDigest();
            int number = 0;
            for (Optional<byte[]> piece = piece(sql, org, key, number);
                    piece.isPresent();
                    piece = piece(sql, org, key, ++number)) {
                digest.update(piece.get());
            }
            return number == 0
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IllegalStateException bent) {
            return Optional.of("");
        }
    }

    @Override
    public Stream<String> keys(JdbcClient sql, OrgId org) {
        return sql
                .sql(
                        """
                        select distinct sha256 from evenhand.evidence_chunk
                        where org_id = :org
                        """)
                .param("org", org.value())
                .query((row, n) -> HexFormat.of().formatHex(row.getBytes(1)))
                .stream();
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

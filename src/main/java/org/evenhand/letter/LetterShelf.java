package org.evenhand.letter;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.evenhand.ledger.FileShelf;
import org.evenhand.ledger.KeptFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of letters, supplements and printed files ({@link LetterFiles}), as verified. */
@Component
public final class LetterShelf implements FileShelf {
    /** Its name in the record. */
    public static final String NAME = "letters";

    /** A file that is kept here. */
    public static KeptFile kept(UUID file, String sha256) {
        return new KeptFile(NAME, file.toString(), sha256);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> sha256(JdbcClient sql, OrgId org, String key) {
        MessageDigest digest = LetterFiles.newDigest();
        try (Stream<byte[]> pieces =
                sql
                        .sql(
                                """
                                select bytes from evenhand.letter_file
                                where org_id = :org and file_id = :file order by piece
                                """)
                        .withFetchSize(1)
                        .param("org", org.value())
                        .param("file", UUID.fromString(key))
                        .query((row, n) -> row.getBytes(1))
                        .stream()) {
            Iterator<byte[]> each = pieces.iterator();
            boolean empty = !each.hasNext();
            each.forEachRemaining(digest::update);
            return empty
                    ? Optional.empty()
                    : Optional.of(HexFormat.of().formatHex(digest.digest()));
        }
    }

    @Override
    public Stream<String> keys(JdbcClient sql, OrgId org) {
        return sql
                .sql("select distinct file_id from evenhand.letter_file where org_id = :org")
                .param("org", org.value())
                .query((row, n) -> row.getObject(1, UUID.class).toString())
                .stream();
    }
}

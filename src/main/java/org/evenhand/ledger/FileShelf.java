package org.evenhand.ledger;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a chapter keeps the bytes of files, each piece by piece, as a verification reads them. */
public interface FileShelf {
    /** As facts name it ({@link KeptFile#shelf}). */
    String name();

    /**
     * SHA-256 of what is kept there now, in hexadecimal; what cannot be opened any more has some
     * other. Empty when nothing is there.
     */
    Optional<String> sha256(JdbcClient sql, OrgId org, String key);

    /** Every key of that school. To be closed. */
    Stream<String> keys(JdbcClient sql, OrgId org);
}

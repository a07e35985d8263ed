package org.evenhand.ledger;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenhand.kernel.OrgId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation's whole record as a zip of JSON lines, as {@code docs/ledger-format.md} tells a
 * stranger: who has it can check it without Evenhand ({@code tools/verify_ledger.py}). It holds
 * every word of the record.
 */
@Component
public class LedgerBundle {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Organisations organisations;

    LedgerBundle(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Writes the record as it stands at this moment; the caller closes the stream. */
    public void write(OrgId org, OutputStream out) {
        organisations.insideASnapshot(
                org,
                sql -> {
                    try {
                        ZipOutputStream zip = new ZipOutputStream(out);
                        Map<String, Object> files = new LinkedHashMap<>();
                        files.put("blocks.jsonl", file(zip, "blocks.jsonl", blocks(sql, org)));
                        files.put("facts.jsonl", file(zip, "facts.jsonl", facts(sql, org)));
                        files.put(
                                "readings.jsonl", file(zip, "readings.jsonl", readings(sql, org)));
                        Map<String, Object> manifest = new LinkedHashMap<>();
                        manifest.put("format", "evenhand-bundle 1");
                        manifest.put("organisation", org.text());
                        manifest.put("files", files);
                        String _ =
                                file(
                                        zip,
                                        "manifest.json",
                                        Stream.<Map<String, Object>>of(manifest));
                        zip.finish();
                        return files;
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    /** Writes one file, a line for each row; answers its SHA-256. */
    private static String file(ZipOutputStream zip, String name, Stream<Map<String, Object>> rows)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        DigestOutputStream lines = new DigestOutputStream(notClosing(zip), Leaf.sha256());
        try (rows) {
            for (Map<String, Object> row : (Iterable<Map<String, Object>>) rows::iterator) {
                lines.write(JSON.writeValueAsString(row).getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            }
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(lines.getMessageDigest().digest());
    }

    private static OutputStream notClosing(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {}
        };
    }

    private static Stream<Map<String, Object>> blocks(JdbcClient sql, OrgId org) {
        return of(
                sql,
                org,
                """
                select stream, block_no, leaves, root, previous, hash, sealed_at from evenhand.block
                where org_id = :org order by stream, block_no
                """)
                .query((row, n) -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("stream", row.getString("stream"));
                    line.put("block", row.getLong("block_no"));
                    line.put("leaves", row.getInt("leaves"));
                    line.put("root", hex(row, "root"));
                    line.put("previous", hex(row, "previous"));
                    line.put("hash", hex(row, "hash"));
                    line.put("sealed_at", moment(row, "sealed_at"));
                    return line;
                })
                .stream();
    }

    private static Stream<Map<String, Object>> facts(JdbcClient sql, OrgId org) {
        return of(
                sql,
                org,
                "select "
                        + LeafRows.FACT_COLUMNS
                        + """
                        , salt, body from evenhand.fact left join evenhand.fact_content using (org_id, fact_id)
                        where org_id = :org order by block_no nulls last, position, fact_id
                        """)
                .query((row, n) -> {
                    Map<String, Object> line = start("fact", "name", row);
                    line.put("act", row.getString("act"));
                    line.put("request", row.getString("request"));
                    line.put("occurred_at", moment(row, "occurred_at"));
                    line.put("recorded_at", moment(row, "recorded_at"));
                    line.put("commitment", hex(row, "commitment"));
                    byte[] body = row.getBytes("body");
                    if (body != null) {
                        line.put("salt", hex(row, "salt"));
                        line.put("body", new String(body, StandardCharsets.UTF_8));
                    }
                    return line;
                })
                .stream();
    }

    private static Stream<Map<String, Object>> readings(JdbcClient sql, OrgId org) {
        return of(
                sql,
                org,
                "select "
                        + LeafRows.READING_COLUMNS
                        + """
                         from evenhand.reading
                        where org_id = :org order by block_no nulls last, position, reading_id
                        """)
                .query((row, n) -> {
                    Map<String, Object> line = start("reading", "what", row);
                    line.put("request", row.getString("request"));
                    line.put("read_at", moment(row, "read_at"));
                    return line;
                })
                .stream();
    }

    /** What both kinds of leaf have; block and place are left out when it is not sealed yet. */
    private static Map<String, Object> start(String id, String what, ResultSet row)
            throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(id, row.getString("id"));
        if (row.getObject("block_no") != null) {
            line.put("block", row.getLong("block_no"));
            line.put("position", row.getInt("position"));
        }
        line.put(what, row.getString("what"));
        UUID[] subjects = (UUID[]) row.getArray("subject_ids").getArray();
        line.put("subjects", Arrays.stream(subjects).map(String::valueOf).sorted().toList());
        line.put("actor", row.getString("actor_id"));
        line.put("actor_name", row.getString("actor_name"));
        return line;
    }

    private static StatementSpec of(JdbcClient sql, OrgId org, String query) {
        return sql.sql(query).withFetchSize(Organisations.ROWS_AT_A_TIME).param("org", org.value());
    }

    private static @Nullable String hex(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        Instant moment = LeafRows.instant(row, column);
        return moment.toString();
    }
}

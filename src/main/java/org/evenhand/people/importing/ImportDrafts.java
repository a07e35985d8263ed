package org.evenhand.people.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that wait to be confirmed, sealed, each for the account that chose it and for nobody else.
 * A day after it was chosen one is gone, whatever became of it.
 */
@Component
public final class ImportDrafts {
    public static final Duration KEPT = Duration.ofHours(24);

    private final SchoolKeys keys;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportDrafts(SchoolKeys keys) {
        this.keys = keys;
    }

    /**
     * Keeps a file that can be read; another one sent with the same form takes its place.
     *
     * @param ticket the key of the form
     */
    public FactId start(Unit unit, UUID ticket, RollFile.Legible file) {
        forgetOld(unit);
        FactId sent = new FactId(ticket);
        return keep(unit, sent, file) ? sent : start(unit, unit.newId(), file);
    }

    /** False when what that form brought is confirmed already. */
    private boolean keep(Unit unit, FactId id, RollFile.Legible file) {
        RollSheet read = RollSheet.of(file.text());
        ImportDraft.Sheet sheet =
                new ImportDraft.Sheet(file.encoding(), file.text(), read.headings(), List.of());
        return unit.sql()
                        .sql(
                                """
                                insert into evenhand.import_draft
                                    (org_id, draft_id, account_id, version, confirmed, sheet, answers, started_at,
                                     expires_at)
                                values (:org, :id, :account, 1, false, :sheet, :answers, :now, :end)
                                on conflict (org_id, draft_id) do update
                                    set sheet = excluded.sheet, answers = excluded.answers,
                                        version = import_draft.version + 1
                                    where import_draft.account_id = excluded.account_id
                                        and not import_draft.confirmed
                                """)
                        .param("org", unit.scope().org().value())
                        .param("id", id.value())
                        .param("account", unit.scope().actor().account().value())
                        .param("sheet", sealed(unit, id, "sheet", sheet))
                        .param("answers", sealed(unit, id, "answers", RollAnswers.guessed(read)))
                        .param("now", utc(unit.now()))
                        .param("end", utc(unit.now().plus(KEPT)))
                        .update()
                == 1;
    }

    /** Empty also when it is another person's, or had its day. */
    public Optional<ImportDraft> byId(Unit unit, FactId id) {
        forgetOld(unit);
        return unit.sql()
                .sql(
                        """
                        select draft_id, version, confirmed, started_at, expires_at, sheet, answers
                        from evenhand.import_draft
                        where org_id = :org and draft_id = :id and account_id = :account
                        """)
                .param("org", unit.scope().org().value())
                .param("id", id.value())
                .param("account", unit.scope().actor().account().value())
                .query((row, n) -> opened(unit, row))
                .optional();
    }

    /** When each of this person's was chosen that waits to be confirmed, the oldest first. */
    public List<Waiting> waiting(Unit unit) {
        forgetOld(unit);
        return unit.sql()
                .sql(
                        """
                        select draft_id, started_at, expires_at from evenhand.import_draft
                        where org_id = :org and account_id = :account and not confirmed
                        order by started_at, draft_id
                        """)
                .param("org", unit.scope().org().value())
                .param("account", unit.scope().actor().account().value())
                .query((row, n) ->
                        new Waiting(
                                new FactId(row.getObject(1, UUID.class)),
                                moment(row, "started_at"),
                                moment(row, "expires_at")))
                .list();
    }

    /** One that waits to be confirmed. */
    public record Waiting(FactId id, Instant startedAt, Instant expiresAt) {}

    /** Saves what was decided, unless something else was saved meanwhile. */
    public boolean save(Unit unit, ImportDraft before, RollAnswers answers) {
        return unit.sql()
                        .sql(
                                """
                                update evenhand.import_draft
                                set answers = :answers, version = version + 1
                                where org_id = :org and draft_id = :id and version = :version
                                    and not confirmed
                                """)
                        .param("answers", sealed(unit, before.id(), "answers", answers))
                        .param("org", unit.scope().org().value())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** Leaves nothing of it but the rows that were refused. */
    public void confirm(Unit unit, ImportDraft before, List<ImportDraft.RefusedRow> refused) {
        ImportDraft.Sheet left =
                new ImportDraft.Sheet(
                        before.sheet().encoding(), "", before.sheet().headings(), refused);
        RollAnswers none = new RollAnswers(List.of(), null, null, Map.of());
        unit.sql()
                .sql(
                        """
                        update evenhand.import_draft
                        set sheet = :sheet, answers = :answers, version = version + 1, confirmed = true
                        where org_id = :org and draft_id = :id
                        """)
                .param("sheet", sealed(unit, before.id(), "sheet", left))
                .param("answers", sealed(unit, before.id(), "answers", none))
                .param("org", unit.scope().org().value())
                .param("id", before.id().value())
                .update();
    }

    /** Gives one up. */
    public int discard(Unit unit, FactId id) {
        return unit.sql()
                .sql(
                        """
                        delete from evenhand.import_draft
                        where org_id = :org and draft_id = :id and account_id = :account
                        """)
                .param("org", unit.scope().org().value())
                .param("id", id.value())
                .param("account", unit.scope().actor().account().value())
                .update();
    }

    /** Those that had their day, whosever they are. */
    public int forgetOld(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        delete from evenhand.import_draft
                        where org_id = :org and expires_at <= :now
                        """)
                .param("org", unit.scope().org().value())
                .param("now", utc(unit.now()))
                .update();
    }

    private ImportDraft opened(Unit unit, ResultSet row) throws SQLException {
        FactId id = new FactId(row.getObject("draft_id", UUID.class));
        return new ImportDraft(
                id,
                row.getInt("version"),
                row.getBoolean("confirmed"),
                moment(row, "started_at"),
                moment(row, "expires_at"),
                opened(unit, id, "sheet", row.getBytes("sheet"), ImportDraft.Sheet.class),
                opened(unit, id, "answers", row.getBytes("answers"), RollAnswers.class));
    }

    private byte[] sealed(Unit unit, FactId id, String part, Object content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(json.writeValueAsBytes(content));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return keys.sealed(unit, packed.toByteArray(), place(unit, id, part));
    }

    private <T> T opened(Unit unit, FactId id, String part, byte[] sealed, Class<T> kind) {
        byte[] packed = keys.opened(unit, sealed, place(unit, id, part));
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(zip.readAllBytes(), kind);
        } catch (IOException changed) {
            throw new UncheckedIOException(changed);
        }
    }

    private static byte[] place(Unit unit, FactId id, String part) {
        return "people.import-draft %s %s of %s"
                .formatted(id.text(), part, unit.scope().actor().account().text())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

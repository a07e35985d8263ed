package org.evenhand.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.CanonicalJson;
import org.evenhand.ledger.Unit;

/** Letters that are being written. They are no record: only their last version is kept. */
public final class Drafts {
    /** The version of a letter that nobody saved yet. */
    public static final int NONE = 0;

    private Drafts() {}

    /** What came of saving. */
    public sealed interface Saving {
        record Saved(Draft draft) implements Saving {}

        /**
         * Somebody else saved meanwhile; nothing was overwritten (HOLD-10).
         *
         * @param theirs what they saved; empty when the draft was issued or thrown away
         */
        record Overtaken(Optional<Draft> theirs) implements Saving {}
    }

    /**
     * Saves what was typed, unless somebody else saved since.
     *
     * @param basedOn the version that was worked on; {@link #NONE} for the first
     */
    public static Saving save(Unit unit, LetterId letter, int basedOn, LetterDocument document) {
        int rows =
                basedOn == NONE
                        ? insert(unit, letter, document)
                        : update(unit, letter, basedOn, document);
        return rows == 1
                ? new Saving.Saved(read(unit, letter).orElseThrow())
                : new Saving.Overtaken(read(unit, letter));
    }

    private static int insert(Unit unit, LetterId letter, LetterDocument document) {
        return written(
                unit,
                letter,
                NONE,
                document,
                """
                insert into evenhand.letter_draft
                    (org_id, letter_id, version, body, saved_by, saved_by_name, saved_at)
                values (:org, :letter, :basedOn + 1, :body, :by, :name, :now)
                on conflict do nothing
                """);
    }

    private static int update(Unit unit, LetterId letter, int basedOn, LetterDocument document) {
        return written(
                unit,
                letter,
                basedOn,
                document,
                """
                update evenhand.letter_draft
                set version = version + 1, body = :body, saved_by = :by, saved_by_name = :name,
                    saved_at = :now
                where org_id = :org and letter_id = :letter and version = :basedOn
                """);
    }

    private static int written(
            Unit unit, LetterId letter, int basedOn, LetterDocument document, String statement) {
        return unit.sql()
                .sql(statement)
                .param("org", unit.scope().org().value())
                .param("letter", letter.value())
                .param("basedOn", basedOn)
                .param("body", CanonicalJson.bytesOf(document))
                .param("by", unit.scope().actor().account().value())
                .param("name", unit.scope().actor().name())
                .param("now", unit.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty when nobody saved it yet, or it was issued or thrown away. */
    public static Optional<Draft> read(Unit unit, LetterId letter) {
        return unit.sql()
                .sql(
                        """
                        select letter_id, version, body, saved_by, saved_by_name, saved_at
                        from evenhand.letter_draft
                        where org_id = :org and letter_id = :letter
                        """)
                .param("org", unit.scope().org().value())
                .param("letter", letter.value())
                .query((row, n) -> draft(row))
                .optional();
    }

    /** Throws it away; nothing happens when there is none. */
    public static void delete(Unit unit, LetterId letter) {
        unit.sql()
                .sql(
                        "delete from evenhand.letter_draft where org_id = :org and letter_id = :letter")
                .param("org", unit.scope().org().value())
                .param("letter", letter.value())
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new LetterId(row.getObject("letter_id", UUID.class)),
                row.getInt("version"),
                CanonicalJson.read(row.getBytes("body"), LetterDocument.class),
                new ActorRef(
                        new AccountId(row.getObject("saved_by", UUID.class)),
                        row.getString("saved_by_name")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}

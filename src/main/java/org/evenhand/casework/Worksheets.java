package org.evenhand.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Typed;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The worksheets of the cases of one school; a page at a time is put in. */
public final class Worksheets {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, List<String>>> ANSWERS =
            new TypeReference<>() {};

    private Worksheets() {}

    public static Worksheet read(Unit unit, CaseId caseId, Worksheet.Kind kind) {
        return unit.sql()
                .sql(
                        """
                        select answers, version, saved_by from evenhand.worksheet
                        where org_id = :org and case_id = :case and kind = :kind
                        """)
                .param("org", unit.scope().org().value())
                .param("case", caseId.value())
                .param("kind", kind.name())
                .query((row, n) ->
                        new Worksheet(
                                new Typed(JSON.readValue(row.getString(1), ANSWERS)),
                                row.getInt(2),
                                row.getString(3)))
                .optional()
                .orElse(Worksheet.EMPTY);
    }

    /**
     * A sheet that somebody began and nobody has decided on yet.
     *
     * @param sheet as it stands
     * @param savedAt when a page of it was saved last
     */
    public record Begun(CaseId caseId, Worksheet.Kind kind, Worksheet sheet, Instant savedAt) {}

    /** Every sheet of the school that was begun, the latest saved first. */
    public static List<Begun> begun(Unit unit) {
        return unit.sql()
                .sql(
                        """
                        select case_id, kind, answers, version, saved_by, saved_at from evenhand.worksheet
                        where org_id = :org order by saved_at desc
                        """)
                .param("org", unit.scope().org().value())
                .query((row, n) ->
                        new Begun(
                                new CaseId(row.getObject(1, UUID.class)),
                                Worksheet.Kind.valueOf(row.getString(2)),
                                new Worksheet(
                                        new Typed(JSON.readValue(row.getString(3), ANSWERS)),
                                        row.getInt(4),
                                        row.getString(5)),
                                row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Puts one page's answers in.
     *
     * @param version the version that the page was shown with
     * @param asked the fields of that page
     * @return empty when saved; else the sheet as somebody else saved it meanwhile, untouched
     */
    public static Optional<Worksheet> save(
            Unit unit,
            CaseId caseId,
            Worksheet.Kind kind,
            int version,
            Typed page,
            List<String> asked) {
        Worksheet now = read(unit, caseId, kind);
        if (now.version() != version) {
            return Optional.of(now);
        }
        int rows =
                unit.sql()
                        .sql(
                                """
                                insert into evenhand.worksheet
                                    (org_id, case_id, kind, version, answers, saved_by, saved_at)
                                values (:org, :case, :kind, 1, :answers, :by, :at)
                                on conflict (org_id, case_id, kind) do update
                                set version = worksheet.version + 1, answers = excluded.answers,
                                    saved_by = excluded.saved_by, saved_at = excluded.saved_at
                                where worksheet.version = :version
                                """)
                        .param("org", unit.scope().org().value())
                        .param("case", caseId.value())
                        .param("kind", kind.name())
                        .param("answers", JSON.writeValueAsString(now.with(page, asked).answers()))
                        .param("by", unit.scope().actor().name())
                        .param("at", unit.now().atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update();
        return rows == 1 ? Optional.empty() : Optional.of(read(unit, caseId, kind));
    }

    /** Throws the draft away, once its decision is taken. */
    public static void discard(Unit unit, CaseId caseId, Worksheet.Kind kind) {
        unit.sql()
                .sql(
                        """
                        delete from evenhand.worksheet
                        where org_id = :org and case_id = :case and kind = :kind
                        """)
                .param("org", unit.scope().org().value())
                .param("case", caseId.value())
                .param("kind", kind.name())
                .update();
    }
}

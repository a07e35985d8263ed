package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.TestDatabase;
import org.evenhand.kernel.Paragraphs;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * HOLD-6: row-level security alone keeps two schools apart, on every table that the catalogue
 * knows, when no query asks for the organisation at all.
 */
@Paragraphs("P51")
class WallsBetweenSchoolsTests {
    private static final UUID OURS = new UUID(1, 1);
    private static final UUID THEIRS = new UUID(2, 2);

    /** A new table of schema {@code evenhand} is added here by whoever makes it. */
    private static final List<String> TABLES =
            List.of(
                    "block",
                    "evidence_chunk",
                    "fact",
                    "fact_content",
                    "fact_subject",
                    "form_ticket",
                    "import_draft",
                    "letter_file",
                    "number_series",
                    "one_person",
                    "outbox",
                    "parked_form",
                    "person_index",
                    "reading",
                    "restriction_version",
                    "roll_version",
                    "school_key",
                    "worksheet");

    private final TestDatabase shared = TestDatabase.shared();

    @Test
    void theTablesOfTheRecordAreTheseAndNoOthers() throws SQLException {
        try (Connection connection = shared.superuser().connect()) {
            assertThat(tables(client(connection))).isEqualTo(TABLES);
        }
    }

    @Test
    void everyTableLeadsWithTheOrganisationAndIsUnderForcedRowLevelSecurity() throws SQLException {
        try (Connection connection = shared.superuser().connect()) {
            assertThat(unguarded(client(connection))).isEmpty();
        }
    }

    @Test
    void aTableWithoutGuardIsNamed() throws SQLException {
        try (Connection connection = TestDatabase.fresh().superuser().connect()) {
            JdbcClient sql = client(connection);
            sql.sql("create table evenhand.stray (stray_id uuid primary key, org_id uuid not null)")
                    .update();
            sql.sql("alter table evenhand.reading no force row level security").update();
            sql.sql("alter policy own_organisation on evenhand.block using (true)").update();
            assertThat(unguarded(sql)).containsExactly("block", "reading", "stray");
        }
    }

    @Test
    void aQueryThatForgetsTheOrganisationSeesAndBendsOnlyItsOwn() throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        try (Connection connection = database.superuser().connect();
                Connection serving = database.login(DatabaseRole.APP).connect()) {
            JdbcClient superuser = client(connection);
            JdbcClient app = client(serving);
            List<String> tables = tables(superuser);
            openUp(superuser, tables);
            for (String table : tables) {
                fill(superuser, table, OURS);
                fill(superuser, table, THEIRS);
            }

            be(app, OURS.toString());
            for (String table : tables) {
                assertThat(organisationsSeen(app, table)).as(table).containsExactly(OURS);
                assertThat(bent(app, table)).as("rows of %s bent", table).isEqualTo(1);
                assertThatThrownBy(() -> fill(app, table, THEIRS))
                        .as("writing into %s for another school", table)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("row-level security");
            }
            be(app, "");
            for (String table : tables) {
                assertThat(organisationsSeen(app, table)).as(table).isEmpty();
            }

            // The control: the same queries leak as soon as the wall is taken away.
            be(app, OURS.toString());
            for (String table : tables) {
                superuser
                        .sql("alter table evenhand." + table + " disable row level security")
                        .update();
                assertThat(organisationsSeen(app, table)).as(table).containsExactly(OURS, THEIRS);
                assertThat(bent(app, table)).as("rows of %s bent", table).isEqualTo(2);
            }
        }
    }

    private static void be(JdbcClient app, String org) {
        app.sql("select set_config('evenhand.org', :org, false)")
                .param("org", org)
                .query(String.class)
                .single();
    }

    private static List<UUID> organisationsSeen(JdbcClient app, String table) {
        return app.sql("select distinct org_id from evenhand." + table + " order by org_id")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static int bent(JdbcClient app, String table) {
        return app.sql("update evenhand." + table + " set org_id = org_id").update();
    }

    /** Every right to the serving role, and no rule but the walls, so that only they are tried. */
    private static void openUp(JdbcClient superuser, List<String> tables) {
        for (String table : tables) {
            superuser.sql("grant all on evenhand." + table + " to evenhand_app").update();
            List<String> rules =
                    superuser
                            .sql(
                                    "select conname from pg_constraint where conrelid = cast(:table as regclass) and contype in ('c', 'f')")
                            .param("table", "evenhand." + table)
                            .query((row, n) -> row.getString(1))
                            .list();
            for (String rule : rules) {
                superuser
                        .sql("alter table evenhand." + table + " drop constraint " + rule)
                        .update();
            }
        }
    }

    /** One row of that organisation, with something of the right type in every column. */
    private static void fill(JdbcClient sql, String table, UUID org) {
        record Column(String name, String type) {}
        List<Column> columns =
                sql.sql(
                                """
                                select attname, format_type(atttypid, null) as type from pg_attribute
                                where attrelid = cast(:table as regclass) and attnum > 0
                                    and not attisdropped and attidentity = '' and attgenerated = ''
                                order by attnum
                                """)
                        .param("table", "evenhand." + table)
                        .query((row, n) ->
                                new Column(row.getString("attname"), row.getString("type")))
                        .list();
        List<String> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(column.name().equals("org_id") ? "'" + org + "'" : something(column.type()));
        }
        sql.sql(
                        "insert into evenhand.%s (%s) values (%s)"
                                .formatted(
                                        table,
                                        columns.stream()
                                                .map(Column::name)
                                                .collect(Collectors.joining(", ")),
                                        String.join(", ", values)))
                .update();
    }

    private static String something(String type) {
        if (type.endsWith("[]")) {
            return "'{}'";
        }
        return switch (type) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "bytea", "character varying", "character" -> "'x'";
            case "smallint", "integer", "bigint", "numeric" -> "1";
            case "boolean" -> "true";
            case "date" -> "date '2026-11-27'";
            case "timestamp with time zone" -> "timestamptz '2026-11-27 08:15:00Z'";
            case "time without time zone" -> "time '08:15'";
            case "jsonb", "json" -> "'{}'";
            case "daterange", "tstzrange" -> "'empty'";
            default -> throw new IllegalStateException("Say here what to put in a " + type);
        };
    }

    private static List<String> tables(JdbcClient sql) {
        return sql.sql(
                        "select relname from pg_class where relnamespace = cast('evenhand' as regnamespace) and relkind in ('r', 'p') order by relname")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Tables without the organisation first in their key, or without the one policy, forced. */
    private static List<String> unguarded(JdbcClient sql) {
        return sql.sql(
                        """
                        select t.relname from pg_class t
                        where t.relnamespace = cast('evenhand' as regnamespace) and t.relkind in ('r', 'p')
                            and not (
                                t.relrowsecurity and t.relforcerowsecurity
                                and exists (
                                    select from pg_constraint k
                                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                                    where k.conrelid = t.oid and k.contype = 'p' and a.attname = 'org_id')
                                and array[
                                    '(org_id = (NULLIF(current_setting(''evenhand.org''::text, true), ''''::text))::uuid)'
                                ] = array(
                                    select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
                                    where p.polrelid = t.oid and p.polcmd = '*' and p.polpermissive
                                        and p.polwithcheck is null and p.polroles = array[0::oid]))
                        order by t.relname
                        """)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}

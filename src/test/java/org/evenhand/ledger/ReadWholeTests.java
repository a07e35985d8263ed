package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.OrgId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A record is verified whole soon after twenty thousand people were brought in, or a backup, when
 * the server still takes its tables for small: to look up each row by itself took a quarter of an
 * hour and was not over.
 */
class ReadWholeTests {
    private static final String JOIN =
            """
            explain select f.fact_id, c.salt from evenhand.fact f
            left join evenhand.fact_content c using (org_id, fact_id) where f.org_id = :org
            """;

    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.schoolWithBlocks(1);

    @Test
    void noRowIsLookedUpByItselfForEachOfAnotherTable() {
        String whole = ledger.organisations.insideASnapshot(org, this::plan);
        assertThat(whole).contains("Join").doesNotContain("Nested Loop");

        // The control: elsewhere the server may, and does where it has no other way.
        String elsewhere =
                ledger.organisations.inside(
                        org,
                        sql -> {
                            sql.sql(
                                            """
                                            select set_config('enable_hashjoin', 'off', true)
                                                   || set_config('enable_mergejoin', 'off', true)
                                            """)
                                    .query(String.class)
                                    .single();
                            return plan(sql);
                        });
        assertThat(elsewhere).contains("Nested Loop");
    }

    private String plan(JdbcClient sql) {
        return String.join(
                "\n", sql.sql(JOIN).param("org", org.value()).query(String.class).list());
    }
}

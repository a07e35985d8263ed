package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.OrgId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Soon after a file with twenty thousand people came in, the server still takes a school for small.
 * To read everybody it then compared each fact with the words of every other, for longer than it is
 * let: no page that asks for them opened until it had looked at its tables again.
 */
class LookedUpByItsKeyTests {
    private static final String BY_ITS_KEY = "AND (fact_id = f.fact_id))";

    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.schoolWithBlocks(1);

    @Test
    void theWordsOfEachFactAreLookedUpByItsKey() {
        assertThat(ledger.organisations.inside(org, this::plan)).contains(BY_ITS_KEY);

        // The control: a server that may not look up compares, and this sees it.
        String compared =
                ledger.organisations.inside(
                        org,
                        sql -> {
                            sql.sql(
                                            """
                                            select set_config('enable_indexscan', 'off', true)
                                                   || set_config('enable_indexonlyscan', 'off', true)
                                                   || set_config('enable_bitmapscan', 'off', true)
                                            """)
                                    .query(String.class)
                                    .single();
                            return plan(sql);
                        });
        assertThat(compared).contains("Seq Scan").doesNotContain("Index Cond");
    }

    private String plan(JdbcClient sql) {
        return String.join(
                "\n",
                sql.sql(
                                "explain select f.fact_id, c.body from evenhand.fact f"
                                        + OpenUnit.ITS_WORDS
                                        + " where f.org_id = :org and f.name = 'x'")
                        .param("org", org.value())
                        .query(String.class)
                        .list());
    }
}

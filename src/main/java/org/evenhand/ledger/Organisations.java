package org.evenhand.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens transactions that see one organisation: the setting it makes is what every row-level
 * security policy compares with. Only this package opens transactions on the record.
 */
@Component
class Organisations {
    static final int ROWS_AT_A_TIME = 500;

    /** A full block's list of leaves is half a megabyte. */
    static final int BLOCKS_AT_A_TIME = 8;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshots;

    Organisations(DataSource dataSource) {
        this.sql = JdbcClient.create(dataSource);
        DataSourceTransactionManager manager = new DataSourceTransactionManager(dataSource);
        this.transactions = new TransactionTemplate(manager);
        this.snapshots = new TransactionTemplate(manager);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshots.setReadOnly(true);
    }

    List<OrgId> all() {
        return sql.sql("select org_id from plumbing.organisation order by org_id")
                .query((row, n) -> new OrgId(row.getObject(1, UUID.class)))
                .list();
    }

    void open(OrgId org, Instant now) {
        sql.sql("insert into plumbing.organisation (org_id, created_at) values (:org, :now)")
                .param("org", org.value())
                .param("now", OpenUnit.utc(now))
                .update();
    }

    <T> T inside(OrgId org, Function<JdbcClient, T> work) {
        return inside(transactions, org, work);
    }

    /**
     * The same, but everything is read as it stood at one moment, however long it takes, and
     * nothing can be written. Tables are read whole: never row by row for each row of another,
     * which the server begins when what it knows of them is older than a big import.
     */
    <T> T insideASnapshot(OrgId org, Function<JdbcClient, T> work) {
        return inside(
                snapshots,
                org,
                sql -> {
                    sql.sql(
                                    """
                                    select set_config('statement_timeout', '0', true)
                                           || set_config('enable_nestloop', 'off', true)
                                    """)
                            .query(String.class)
                            .single();
                    return work.apply(sql);
                });
    }

    private <T> T inside(
            TransactionTemplate transactions, OrgId org, Function<JdbcClient, T> work) {
        T result =
                transactions.execute(status -> {
                    sql.sql("select set_config('evenhand.org', :org, true)")
                            .param("org", org.text())
                            .query((row, n) -> row.getString(1))
                            .single();
                    return work.apply(sql);
                });
        if (result == null) {
            throw new IllegalStateException("Work inside an organisation answers something");
        }
        return result;
    }
}

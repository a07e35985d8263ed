package org.evenhand.wrong;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes on asking after the unit of work is over. */
public final class KeepsTheDatabase {
    private final JdbcClient sql;

    public KeepsTheDatabase(JdbcClient sql) {
        this.sql = sql;
    }

    public long entries() {
        return sql.sql("select count(*) from evenhand.fact").query(Long.class).single();
    }
}

package org.evenhand.wrong.web;

import org.evenhand.ledger.Unit;

/** A page with a question of its own in SQL, which no other page will answer alike. */
public final class APageThatAsksTheDatabase {
    private APageThatAsksTheDatabase() {}

    public static long entries(Unit unit) {
        return unit.sql().sql("select count(*) from evenhand.fact").query(Long.class).single();
    }
}

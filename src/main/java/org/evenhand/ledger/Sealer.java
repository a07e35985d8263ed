package org.evenhand.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.kernel.OrgId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Joins unsealed leaves into numbered blocks, at least every second, one organisation at a time.
 * Acts never wait for it: a leaf names no predecessor, so a busy school is never serialised.
 */
@Component
class Sealer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final long EVERY_MILLISECONDS = 500;
    private static final int SWEEP_EVERY_ROUNDS = 120;

    private final Organisations organisations;
    private final InstantSource clock;
    private final Set<OrgId> expected = ConcurrentHashMap.newKeySet();
    private final Thread thread = Thread.ofPlatform().name("sealer").daemon().unstarted(this::run);
    private int round;
    private volatile boolean running;

    Sealer(Organisations organisations, InstantSource clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Something was recorded or read there: the next round seals it. */
    void expect(OrgId org) {
        expected.add(org);
    }

    /** Seals whatever is unsealed in the organisation; answers how many leaves it sealed. */
    int seal(OrgId org) {
        return organisations.inside(
                org,
                sql -> {
                    // One sealer at a time for an organisation, whichever node it runs on.
                    sql.sql("select pg_advisory_xact_lock(:key)::text")
                            .param("key", org.value().getLeastSignificantBits() ^ 0x5ea1L)
                            .query((row, n) -> "locked")
                            .single();
                    return seal(sql, org, LeafStream.FACTS) + seal(sql, org, LeafStream.READINGS);
                });
    }

    /** The last block of facts that is sealed; empty in a school that is seconds old. */
    Optional<Sealed> last(JdbcClient sql, OrgId org) {
        return sql.sql(
                        """
                        select block_no, root from evenhand.block
                        where org_id = :org and stream = :stream
                        order by block_no desc limit 1
                        """)
                .param("org", org.value())
                .param("stream", LeafStream.FACTS.code())
                .query((row, n) ->
                        new Sealed(
                                row.getLong("block_no"),
                                HexFormat.of().formatHex(row.getBytes("root"))))
                .optional();
    }

    private int seal(JdbcClient sql, OrgId org, LeafStream stream) {
        List<LeafRows.Row> leaves = unsealed(sql, org, stream);
        if (leaves.isEmpty()) {
            return 0;
        }
        Block block = next(sql, org, stream, leaves);
        UUID[] ids = leaves.stream().map(LeafRows.Row::id).toArray(UUID[]::new);
        sql.sql(
                        """
                        insert into evenhand.block
                            (org_id, stream, block_no, leaves, root, previous, hash, sealed_at,
                             leaf_ids, leaf_hashes)
                        values (:org, :stream, :number, :leaves, :root, :previous, :hash, :sealed,
                                :ids, :hashes)
                        """)
                .param("org", org.value())
                .param("stream", stream.code())
                .param("number", block.number())
                .param("leaves", block.leaves())
                .param("root", block.root())
                .param("previous", block.previous())
                .param("hash", block.hash())
                .param("sealed", OpenUnit.utc(block.sealedAt()))
                .param("ids", ids)
                .param("hashes", LeafList.joined(leaves))
                .update();
        sql.sql(
                        "update "
                                + stream.table()
                                + " t set block_no = :number, position = p.position - 1"
                                + " from unnest(:ids) with ordinality as p(id, position)"
                                + " where t.org_id = :org and t."
                                + stream.id()
                                + " = p.id")
                .param("number", block.number())
                .param("ids", ids)
                .param("org", org.value())
                .update();
        return leaves.size();
    }

    private static List<LeafRows.Row> unsealed(JdbcClient sql, OrgId org, LeafStream stream) {
        return sql.sql(
                        "select %s from %s where org_id = :org and block_no is null order by %s, %s limit %d"
                                .formatted(
                                        stream.columns(),
                                        stream.table(),
                                        stream.writtenAt(),
                                        stream.id(),
                                        Block.MOST_LEAVES))
                .param("org", org.value())
                .query((row, n) -> stream.read(org.value(), row))
                .list();
    }

    private Block next(JdbcClient sql, OrgId org, LeafStream stream, List<LeafRows.Row> leaves) {
        record Last(long number, byte[] hash) {}
        Last last =
                sql.sql(
                                """
                                select block_no, hash from evenhand.block
                                where org_id = :org and stream = :stream
                                order by block_no desc limit 1
                                """)
                        .param("org", org.value())
                        .param("stream", stream.code())
                        .query((row, n) -> new Last(row.getLong("block_no"), row.getBytes("hash")))
                        .optional()
                        .orElse(new Last(0, Block.BEFORE_THE_FIRST));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] root = Merkle.root(leaves.stream().map(LeafRows.Row::hash).toList());
        return new Block(
                org.value(), stream, last.number() + 1, leaves.size(), root, last.hash(), now);
    }

    private void run() {
        while (running) {
            round();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(EVERY_MILLISECONDS));
        }
    }

    private void round() {
        try {
            // What another node left unsealed, or a kill, is found by the sweep.
            if (round++ % SWEEP_EVERY_ROUNDS == 0) {
                expected.addAll(organisations.all());
            }
            for (OrgId org : List.copyOf(expected)) {
                expected.remove(org);
                if (seal(org) > 0) {
                    expected.add(org);
                }
            }
        } catch (RuntimeException fault) {
            LOG.warn("Sealing failed and is tried again: {}", fault.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

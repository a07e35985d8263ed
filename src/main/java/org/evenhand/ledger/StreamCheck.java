package org.evenhand.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks one stream of one organisation: its blocks in their order and, beside them, its leaves in
 * theirs. Never more than one block's leaves are held.
 */
final class StreamCheck {
    /** An act lasts two minutes at the very most, and clocks are put right now and then. */
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(15);

    private static final UUID UNREADABLE = new UUID(0, 0);

    private final OrgId org;
    private final LeafStream stream;
    private final boolean clockIsTrue;
    private final Findings findings;
    private final Map<Long, Checkpoints.Line> checkpoints = new TreeMap<>();

    private final Set<UUID> erased = new HashSet<>();

    private long expected = 1;
    private byte[] previous = Block.BEFORE_THE_FIRST;
    private Instant sealedUpTo = Instant.MIN.plus(CLOCKS_MAY_DIFFER);

    StreamCheck(
            OrgId org,
            LeafStream stream,
            List<Checkpoints.Line> checkpoints,
            boolean clockIsTrue,
            Findings findings) {
        this.org = org;
        this.stream = stream;
        this.clockIsTrue = clockIsTrue;
        this.findings = findings;
        for (Checkpoints.Line line : checkpoints) {
            Checkpoints.Line other = this.checkpoints.put(line.block(), line);
            if (other != null && !Arrays.equals(other.hash(), line.hash())) {
                find(line.block(), null, "Two checkpoints of it do not agree with each other.");
            }
        }
    }

    /** A block as it stands in the database. */
    private record Stored(Block block, byte[] hash, @Nullable LeafList list) {}

    /** A leaf as it stands, and whether its words are those it commits to. */
    private record Read(LeafRows.Row leaf, Words words) {}

    private enum Words {
        TRUE,
        MISSING,
        OTHERS,
        UNREADABLE
    }

    void check(JdbcClient sql) {
        if (stream == LeafStream.FACTS) {
            readErasures(sql);
        }
        try (Stream<Stored> blocks = blocks(sql);
                Stream<Read> leaves = leaves(sql)) {
            Leaves ahead = new Leaves(leaves.iterator());
            for (Iterator<Stored> each = blocks.iterator(); each.hasNext(); ) {
                Stored stored = each.next();
                strayBefore(ahead, stored.block().number());
                check(stored, ahead);
            }
            strayBefore(ahead, Long.MAX_VALUE);
            for (Read read = ahead.next(0); read != null; read = ahead.next(0)) {
                checkWords(read);
                checkTime(read.leaf(), null);
            }
        }
        for (Checkpoints.Line line : checkpoints.values()) {
            findings.checkpoints++;
            find(
                    line.block(),
                    null,
                    "The checkpoint of %s knows this block, but the record does not have it."
                            .formatted(line.at()));
        }
    }

    /** Whose words the record itself says were erased; what says so is checked like any fact. */
    private void readErasures(JdbcClient sql) {
        try (Stream<byte[]> bodies =
                sql
                        .sql(
                                """
                                select c.body from evenhand.fact f
                                join evenhand.fact_content c using (org_id, fact_id)
                                where f.org_id = :org and f.name = :name and f.act = :act
                                """)
                        .withFetchSize(Organisations.ROWS_AT_A_TIME)
                        .param("org", org.value())
                        .param("name", WordsErased.NAME)
                        .param("act", WordsErased.BY.code())
                        .query((row, n) -> row.getBytes(1))
                        .stream()) {
            bodies.forEach(body -> {
                try {
                    CanonicalJson.read(body, WordsErased.class)
                            .facts()
                            .forEach(fact -> erased.add(fact.value()));
                } catch (RuntimeException bent) {
                    // Its words are not those that were recorded, which is found at its own leaf.
                }
            });
        }
    }

    /** Leaves that say they stand in a block which is not there. */
    private void strayBefore(Leaves ahead, long block) {
        for (Read read = ahead.nextBefore(block); read != null; read = ahead.nextBefore(block)) {
            checkWords(read);
            find(read, "It stands in a block that the record does not have.");
        }
    }

    private void check(Stored stored, Leaves ahead) {
        Block block = stored.block();
        findings.blocks++;
        if (block.number() != expected) {
            find(
                    expected,
                    null,
                    block.number() == expected + 1
                            ? "The block is missing."
                            : "The blocks %d to %d are missing."
                                    .formatted(expected, block.number() - 1));
        } else if (!Arrays.equals(block.previous(), previous)) {
            find(block.number(), null, "It does not follow the block before it.");
        }
        if (!Arrays.equals(block.hash(), stored.hash())) {
            find(block.number(), null, "Its hash is not the hash of what it holds.");
        }
        checkpointed(stored);
        checkLeaves(stored, ahead);
        expected = block.number() + 1;
        previous = stored.hash();
        // The leaves that a full block had no room for are as old as its own.
        if (block.leaves() < Block.MOST_LEAVES && block.sealedAt().isAfter(sealedUpTo)) {
            sealedUpTo = block.sealedAt();
        }
    }

    private void checkpointed(Stored stored) {
        Checkpoints.Line line = checkpoints.remove(stored.block().number());
        if (line != null) {
            findings.checkpoints++;
            if (!Arrays.equals(line.hash(), stored.hash())) {
                find(
                        stored.block().number(),
                        null,
                        "It is not the block that the checkpoint of %s knows."
                                .formatted(line.at()));
            }
        }
    }

    private void checkLeaves(Stored stored, Leaves ahead) {
        Block block = stored.block();
        LeafList claimed = stored.list();
        LeafList list = claimed != null && claimed.joinsTo(block.root()) ? claimed : null;
        List<byte[]> hashes = new ArrayList<>();
        int place = 0;
        for (Read read = ahead.next(block.number());
                read != null;
                read = ahead.next(block.number())) {
            LeafRows.Row leaf = read.leaf();
            checkWords(read);
            checkTime(leaf, block.sealedAt());
            if (leaf.position() < place || leaf.position() >= block.leaves()) {
                find(read, "Its place %d is not one of the block's.".formatted(leaf.position()));
                continue;
            }
            missing(block, list, place, leaf.position());
            place = leaf.position() + 1;
            if (hashes.size() < Block.MOST_LEAVES) {
                hashes.add(leaf.hash());
            }
            if (list != null && !isListed(list, leaf)) {
                find(read, "It is not what was sealed in its place.");
            }
        }
        missing(block, list, place, block.leaves());
        boolean joins =
                hashes.size() == block.leaves() && Arrays.equals(Merkle.root(hashes), block.root());
        if (!joins && list == null) {
            find(block.number(), null, "Its leaves do not join to its root.");
        }
        if (claimed != null && list == null) {
            find(block.number(), null, "Its list of leaves does not join to its root.");
        }
        if (list != null && list.size() != block.leaves()) {
            find(block.number(), null, "It does not say how many leaves it has.");
        }
    }

    private static boolean isListed(LeafList list, LeafRows.Row leaf) {
        return leaf.position() < list.size()
                && Arrays.equals(list.hashes().get(leaf.position()), leaf.hash());
    }

    /** Names the leaves at these places, from inclusive, to exclusive. */
    private void missing(Block block, @Nullable LeafList list, int from, int to) {
        if (from >= to) {
            return;
        }
        if (list == null) {
            find(
                    block.number(),
                    null,
                    "Its leaves at the places %d to %d are missing.".formatted(from, to - 1));
            return;
        }
        for (int place = from; place < Math.min(to, list.size()); place++) {
            find(block.number(), list.ids().get(place), "It is missing from its place.");
        }
    }

    private void checkWords(Read read) {
        findings.count(stream, read.leaf());
        switch (read.words()) {
            case TRUE -> {}
            case MISSING -> {
                boolean may = read.leaf().act().equals(WordsErased.OF.code());
                if (may && erased.contains(read.leaf().id())) {
                    findings.erased++;
                } else {
                    find(read, "Its words are missing.");
                }
            }
            case OTHERS -> find(read, "Its words are not those that were recorded.");
            case UNREADABLE -> find(read, "Its row cannot be read as one that Evenhand wrote.");
        }
    }

    /**
     * Leaves are sealed within moments, so one that says it was written down long before the block
     * in front of its own was sealed has been put there later.
     */
    private void checkTime(LeafRows.Row leaf, @Nullable Instant sealedAt) {
        if (!clockIsTrue) {
            return;
        }
        boolean early = leaf.writtenAt().isBefore(sealedUpTo.minus(CLOCKS_MAY_DIFFER));
        boolean late =
                sealedAt != null && leaf.writtenAt().isAfter(sealedAt.plus(CLOCKS_MAY_DIFFER));
        if (early || late) {
            find(
                    leaf.block(),
                    leaf.id(),
                    "It says it was written down at %s, but it was not there to be sealed then."
                            .formatted(leaf.writtenAt()));
        }
    }

    private void find(Read read, String wrong) {
        find(read.leaf().block(), read.leaf().id(), wrong);
    }

    private void find(long block, @Nullable UUID leaf, String wrong) {
        findings.add(org, stream.code(), block, leaf, wrong);
    }

    private Stream<Stored> blocks(JdbcClient sql) {
        return sql
                .sql(
                        """
                        select block_no, leaves, root, previous, hash, sealed_at, leaf_ids, leaf_hashes
                        from evenhand.block where org_id = :org and stream = :stream order by block_no
                        """)
                .withFetchSize(Organisations.BLOCKS_AT_A_TIME)
                .param("org", org.value())
                .param("stream", stream.code())
                .query((row, n) -> stored(row))
                .stream();
    }

    private Stored stored(ResultSet row) throws SQLException {
        Block block =
                new Block(
                        org.value(),
                        stream,
                        row.getLong("block_no"),
                        row.getInt("leaves"),
                        row.getBytes("root"),
                        row.getBytes("previous"),
                        LeafRows.instant(row, "sealed_at"));
        Array ids = row.getArray("leaf_ids");
        LeafList list =
                LeafList.of(
                        ids == null ? null : (UUID[]) ids.getArray(), row.getBytes("leaf_hashes"));
        return new Stored(block, row.getBytes("hash"), list);
    }

    private Stream<Read> leaves(JdbcClient sql) {
        String from =
                stream == LeafStream.FACTS
                        ? "evenhand.fact left join evenhand.fact_content using (org_id, fact_id)"
                        : stream.table();
        String words = stream == LeafStream.FACTS ? ", salt, body" : "";
        return sql
                .sql(
                        "select %s%s from %s where org_id = :org order by block_no nulls last, position, %s"
                                .formatted(stream.columns(), words, from, stream.id()))
                .withFetchSize(Organisations.ROWS_AT_A_TIME)
                .param("org", org.value())
                .query((row, n) -> read(row))
                .stream();
    }

    private Read read(ResultSet row) throws SQLException {
        LeafRows.Row leaf;
        try {
            leaf = stream.read(org.value(), row);
        } catch (RuntimeException notOurs) {
            return new Read(unreadable(row), Words.UNREADABLE);
        }
        if (stream == LeafStream.READINGS) {
            return new Read(leaf, Words.TRUE);
        }
        byte[] salt = row.getBytes("salt");
        byte[] body = row.getBytes("body");
        if (salt == null || body == null) {
            return new Read(leaf, Words.MISSING);
        }
        boolean committed = Arrays.equals(Leaf.commitment(salt, body), leaf.commitment());
        return new Read(leaf, committed ? Words.TRUE : Words.OTHERS);
    }

    private LeafRows.Row unreadable(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LeafRows.Row(
                id == null ? UNREADABLE : id,
                List.of(),
                "",
                sealedUpTo,
                new byte[0],
                row.getLong("block_no"),
                row.getInt("position"),
                new byte[32]);
    }

    /** The leaves in their order, one looked at ahead. */
    private static final class Leaves {
        private final Iterator<Read> rest;
        private @Nullable Read ahead;

        Leaves(Iterator<Read> rest) {
            this.rest = rest;
            step();
        }

        /** The next leaf, if it stands in that block; 0 for those that stand in none. */
        @Nullable Read next(long block) {
            Read next = ahead;
            return next != null && next.leaf().block() == block ? taken(next) : null;
        }

        /** The next leaf, if it stands in a block before that one. */
        @Nullable Read nextBefore(long block) {
            Read next = ahead;
            return next != null && next.leaf().isSealed() && next.leaf().block() < block
                    ? taken(next)
                    : null;
        }

        private Read taken(Read next) {
            step();
            return next;
        }

        private void step() {
            ahead = rest.hasNext() ? rest.next() : null;
        }
    }
}

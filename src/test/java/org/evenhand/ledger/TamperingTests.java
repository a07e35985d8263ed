package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HOLD-2: whatever a superuser of the database bends is found, and the record named. */
@Paragraphs("P45")
class TamperingTests {
    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.schoolWithBlocks(3);
    private final UUID second = ledger.leafAt(org, LeafStream.FACTS, 2, 1);
    private final UUID third = ledger.leafAt(org, LeafStream.FACTS, 2, 2);
    private final Path folder;
    private final Checkpoints outside;
    private final Checkpoints none;

    TamperingTests(@TempDir Path folder) {
        this.folder = folder;
        this.outside = new Checkpoints(folder);
        this.none = new Checkpoints(folder.resolve("none"));
        ledger.checkpoint(org, outside);
    }

    @Test
    void anUntouchedRecordRaisesNoAlarm() {
        ledger.note(org, "not sealed yet");

        VerificationReport report = ledger.verification(outside).verify(org);

        assertThat(report.findings()).isEmpty();
        assertThat(report.counted())
                .isEqualTo(new VerificationReport.Counted(1, 6, 13, 13, 2, 2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = 'test.other'",
                "subject_ids = subject_ids[1:1]",
                "subject_ids = array[null::uuid]",
                "actor_id = '00000000-0000-0000-0000-000000000009'",
                "actor_name = 'Mr Other'",
                "act = 'test.other'",
                "request = 'zzzz9999'",
                "occurred_at = occurred_at - interval '1 day'",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "recorded_at = '-infinity'",
                "commitment = sha256('other')"
            })
    void aChangedFactIsFoundAndNamed(String change) {
        bend("update evenhand.fact set " + change + " where fact_id = '" + second + "'");
        assertFound("facts", 2, second);
    }

    @Test
    void changedWordsAreFoundAndNamed() {
        bend("update evenhand.fact_content set body = 'other' where fact_id = '" + second + "'");
        assertFound("facts", 2, second);
    }

    @Test
    void wordsChangedTogetherWithTheirCommitmentAreFoundAndNamed() {
        bend("update evenhand.fact_content set body = 'other' where fact_id = '" + second + "'");
        bend(
                "update evenhand.fact f set commitment = sha256(c.salt || c.body) from evenhand.fact_content c"
                        + " where c.fact_id = f.fact_id and f.fact_id = '"
                        + second
                        + "'");
        assertFound("facts", 2, second);
    }

    @Test
    void deletedWordsAreFoundAndNamed() {
        bend("delete from evenhand.fact_content where fact_id = '" + second + "'");
        assertFound("facts", 2, second);
    }

    @Test
    void wordsErasedByAnActAreCountedAndNotFoundAndThoseDeletedBesideThemAre() {
        ledger.erase(org, second);

        VerificationReport report = ledger.verification(none).verify(org);
        assertThat(report.findings()).isEmpty();
        assertThat(report.counted().erased()).isEqualTo(1);
        assertThat(report.inWords())
                .anyMatch(line -> line.contains("The words of 1 facts were erased"));

        bend("delete from evenhand.fact_content where fact_id = '" + third + "'");
        assertFound("facts", 2, third);
    }

    @Test
    void nothingIsErasedTwiceNorWhatSaysThatItWasErased() {
        ledger.erase(org, second);
        ledger.sealer.seal(org);
        UUID tombstone = ledger.leafAt(org, LeafStream.FACTS, 4, 0);

        assertThatThrownBy(() -> ledger.erase(org, second)).hasMessageContaining("0 are there");
        assertThatThrownBy(() -> ledger.erase(org, tombstone)).hasMessageContaining("0 are there");
        // The control: another fact is erased.
        ledger.erase(org, third);
    }

    @Test
    void noWordsLeaveWithoutAFactThatNamesThem() {
        ledger.erase(org, second);
        ledger.sealer.seal(org);
        UUID tombstone = ledger.leafAt(org, LeafStream.FACTS, 4, 0);
        String others = "select evenhand.erase_words(array['%s'::uuid], array['%s'::uuid])";

        assertThat(asTheProgram(others.formatted(tombstone, third))).isZero();
        assertThat(asTheProgram(others.formatted(third, third))).isZero();
        assertThatThrownBy(() ->
                        ledger.organisations.inside(
                                org, sql -> sql.sql("delete from evenhand.fact_content").update()))
                .hasRootCauseMessage("ERROR: permission denied for table fact_content");
    }

    private long asTheProgram(String query) {
        return ledger.organisations.inside(org, sql -> sql.sql(query).query(Long.class).single());
    }

    @Test
    void aDeletedFactIsFoundAndNamedThoughNothingOfItIsLeft() {
        for (String table : List.of("fact", "fact_content", "fact_subject")) {
            bend("delete from evenhand." + table + " where fact_id = '" + second + "'");
        }
        assertFound("facts", 2, second);
    }

    @Test
    void theLastFactOfABlockDeletedWithItsCountIsFoundAndNamed() {
        UUID last = ledger.leafAt(org, LeafStream.FACTS, 2, 3);
        for (String table : List.of("fact", "fact_content", "fact_subject")) {
            bend("delete from evenhand." + table + " where fact_id = '" + last + "'");
        }
        bend("update evenhand.block set leaves = 3 where block_no = 2 and " + ofThisSchool());
        assertFound("facts", 2, null);
    }

    @Test
    void aFactPutIntoASealedBlockIsFoundAndNamed() {
        UUID forged = copyOfTheSecondFact("2, 4", "recorded_at");
        assertFound("facts", 2, forged);
    }

    @Test
    void aFactPutIntoABlockOfItsOwnNumberIsFoundAndNamed() {
        UUID forged = copyOfTheSecondFact("9, 0", "recorded_at");
        assertFound("facts", 9, forged);
    }

    @Test
    void aBackDatedFactLeftToTheSealerIsFoundAndNamed() {
        UUID forged = copyOfTheSecondFact("null, null", "recorded_at");
        assertFound("facts", 0, forged);
        ledger.sealer.seal(org);
        assertFound("facts", 4, forged);
    }

    @Test
    void twoFactsInEachOthersPlaceAreFoundAndNamed() {
        bend("update evenhand.fact set position = 77 where fact_id = '" + second + "'");
        bend("update evenhand.fact set position = 1 where fact_id = '" + third + "'");
        bend("update evenhand.fact set position = 2 where fact_id = '" + second + "'");
        assertFound("facts", 2, second);
        assertFound("facts", 2, third);
    }

    @Test
    void aFactTakenOutOfItsBlockIsFoundAndNamed() {
        bend(
                "update evenhand.fact set block_no = null, position = null where fact_id = '"
                        + second
                        + "'");
        assertFound("facts", 2, second);
    }

    @Test
    void aFactHiddenFromItsSubjectIsFoundAndNamed() {
        bend("delete from evenhand.fact_subject where fact_id = '" + second + "'");
        assertFound("facts", 0, second);
    }

    @Test
    void aFactLaidToSomebodyElseIsFoundAndNamed() {
        bend(
                "insert into evenhand.fact_subject values ('%s', '%s', '%s')"
                        .formatted(org.value(), UUID.randomUUID(), second));
        assertFound("facts", 0, second);
    }

    @Test
    void wordsOfNoFactAreFoundAndNamed() {
        UUID nothing = UUID.randomUUID();
        bend(
                "insert into evenhand.fact_content values ('%s', '%s', 'salt', 'body')"
                        .formatted(org.value(), nothing));
        assertFound("facts", 0, nothing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what = 'other-page'",
                "actor_name = 'Mr Other'",
                "subject_ids = '{}'",
                "request = 'zzzz9999'",
                "read_at = read_at - interval '1 hour'"
            })
    void aChangedReadingIsFoundAndNamed(String change) {
        UUID reading = ledger.leafAt(org, LeafStream.READINGS, 2, 1);
        bend("update evenhand.reading set " + change + " where reading_id = '" + reading + "'");
        assertFound("readings", 2, reading);
    }

    @Test
    void aDeletedReadingIsFoundAndNamed() {
        UUID reading = ledger.leafAt(org, LeafStream.READINGS, 2, 1);
        bend("delete from evenhand.reading where reading_id = '" + reading + "'");
        assertFound("readings", 2, reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaves = 5",
                "leaves = 3",
                "root = sha256('other')",
                "previous = sha256('other')",
                "hash = sha256('other')",
                "sealed_at = sealed_at - interval '1 hour'",
                "leaf_hashes = leaf_hashes || leaf_hashes, leaf_ids = leaf_ids || leaf_ids",
                "leaf_hashes = sha256('1') || sha256('2') || sha256('3') || sha256('4')"
            })
    void aChangedBlockIsFoundAndNamed(String change) {
        bend(
                "update evenhand.block set "
                        + change
                        + " where stream = 'facts' and block_no = 2 and "
                        + ofThisSchool());
        assertFound("facts", 2, null);
    }

    @Test
    void aDeletedBlockIsFoundAndNamed() {
        bend(
                "delete from evenhand.block where stream = 'facts' and block_no = 2 and "
                        + ofThisSchool());
        assertFound("facts", 2, null);
    }

    @Test
    void aTruncatedTailIsFoundByTheCheckpointAlone() {
        truncate();

        assertFound("facts", 3, null);
        assertFound("readings", 3, null);
        assertThat(ledger.verification(none).verify(org).findings()).isEmpty();
    }

    @Test
    void aChainRebuiltWithoutAFaultIsFoundByTheCheckpointAlone() {
        rebuild();

        assertFound("facts", 3, null);
        assertThat(ledger.verification(none).verify(org).findings()).isEmpty();
    }

    /** The control: without it the verification misses both, as the tests above say too. */
    @Test
    void aTruncatedTailIsFoundByALetterThatWasPrintedBefore() {
        Sealed printed = rootOf(3);
        assertThat(ledger.verification(none).has(org, printed)).isTrue();
        assertThat(ledger.verification(none).has(printed)).isTrue();

        truncate();

        assertThat(ledger.verification(none).verify(org).findings()).isEmpty();
        assertThat(ledger.verification(none).has(org, printed)).isFalse();
        assertThat(ledger.verification(none).has(printed)).isFalse();
        assertThat(ledger.verification(none).has(org, rootOf(2))).isTrue();
    }

    /** A root speaks of its own block: the letters of that block find what was changed in it. */
    @Test
    void aChainRebuiltWithoutAFaultIsFoundByALetterThatWasPrintedWithThatBlock() {
        Sealed printed = rootOf(2);
        Sealed before = rootOf(1);

        rebuild();

        assertThat(ledger.verification(none).verify(org).findings()).isEmpty();
        assertThat(ledger.verification(none).has(org, printed)).isFalse();
        assertThat(ledger.verification(none).has(org, before)).isTrue();
    }

    @Test
    void aRootIsLookedForInItsOwnBlockAndInItsOwnSchool() {
        Sealed second = rootOf(2);

        assertThat(ledger.verification(none).has(org, new Sealed(3, second.root()))).isFalse();
        assertThat(ledger.verification(none).has(ledger.schoolWithBlocks(2), second)).isFalse();
    }

    private Sealed rootOf(long block) {
        return ledger.organisations.inside(
                org,
                sql ->
                        sql.sql(
                                        "select root from evenhand.block where org_id = :org and stream = 'facts' and block_no = :number")
                                .param("org", org.value())
                                .param("number", block)
                                .query((row, n) ->
                                        new Sealed(
                                                block, HexFormat.of().formatHex(row.getBytes(1))))
                                .single());
    }

    @Test
    void aRecordThatIsGoneAltogetherIsFoundByTheCheckpointAlone() {
        for (String table : List.of("fact", "fact_content", "fact_subject", "reading", "block")) {
            bend("delete from evenhand." + table + " where " + ofThisSchool());
        }
        bend("delete from plumbing.organisation where " + ofThisSchool());

        assertThat(ledger.verification(outside).verify().findings())
                .anySatisfy(finding -> assertThat(finding.org()).isEqualTo(org));
        assertThat(ledger.verification(none).verify().findings())
                .noneSatisfy(finding -> assertThat(finding.org()).isEqualTo(org));
    }

    @Test
    void aCheckpointIsOnlyEverAddedTo() throws Exception {
        Path file = folder.resolve(org.text() + ".txt");
        List<String> before = Files.readAllLines(file);
        ledger.checkpoint(org, outside);
        assertThat(Files.readAllLines(file)).isEqualTo(before);
        ledger.note(org, "one more");
        ledger.checkpoint(org, outside);
        assertThat(Files.readAllLines(file)).hasSize(4).startsWith(before.toArray(String[]::new));
        truncate();
        ledger.checkpoint(org, outside);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void aLineThatCannotBeReadIsSaidAndTheOthersStillCount() throws Exception {
        Files.writeString(folder.resolve(org.text() + ".txt"), "torn", StandardOpenOption.APPEND);
        ledger.note(org, "one more");
        ledger.checkpoint(org, outside);

        VerificationReport report = ledger.verification(outside).verify(org);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.counted().checkpoints()).isEqualTo(4);
    }

    /** The last block of each stream and all that stood in it, as if it had never been. */
    private void truncate() {
        for (String table : List.of("fact_content", "fact_subject")) {
            bend(
                    "delete from evenhand."
                            + table
                            + " where fact_id in (select fact_id from evenhand.fact where block_no >= 3 and "
                            + ofThisSchool()
                            + ")");
        }
        for (String table : List.of("fact", "reading", "block")) {
            bend("delete from evenhand." + table + " where block_no >= 3 and " + ofThisSchool());
        }
    }

    /** Another name in block 2, and everything after it sealed anew as if that had been so. */
    private void rebuild() {
        bend("update evenhand.fact set actor_name = 'Mr Other' where fact_id = '" + second + "'");
        ledger.bend(sql -> {
            byte[] previous = blockHash(sql, 1);
            for (long number = 2; number <= 3; number++) {
                previous = sealAnew(sql, number, previous);
            }
        });
    }

    private byte[] sealAnew(JdbcClient sql, long number, byte[] previous) {
        List<LeafRows.Row> leaves =
                sql.sql(
                                "select %s from evenhand.fact where org_id = :org and block_no = :number order by position"
                                        .formatted(LeafRows.FACT_COLUMNS))
                        .param("org", org.value())
                        .param("number", number)
                        .query((row, n) -> LeafRows.fact(org.value(), row))
                        .list();
        byte[] root = Merkle.root(leaves.stream().map(LeafRows.Row::hash).toList());
        Block block =
                sql.sql(
                                "select leaves, sealed_at from evenhand.block where org_id = :org and stream = 'facts' and block_no = :number")
                        .param("org", org.value())
                        .param("number", number)
                        .query((row, n) ->
                                new Block(
                                        org.value(),
                                        LeafStream.FACTS,
                                        number,
                                        row.getInt("leaves"),
                                        root,
                                        previous,
                                        LeafRows.instant(row, "sealed_at")))
                        .single();
        sql.sql(
                        "update evenhand.block set root = :root, previous = :previous, hash = :hash, leaf_hashes = :hashes"
                                + " where org_id = :org and stream = 'facts' and block_no = :number")
                .param("root", root)
                .param("previous", previous)
                .param("hash", block.hash())
                .param("hashes", LeafList.joined(leaves))
                .param("org", org.value())
                .param("number", number)
                .update();
        return block.hash();
    }

    private byte[] blockHash(JdbcClient sql, long number) {
        return sql.sql(
                        "select hash from evenhand.block where org_id = :org and stream = 'facts' and block_no = :number")
                .param("org", org.value())
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    private UUID copyOfTheSecondFact(String place, String recordedAt) {
        UUID forged = UUID.randomUUID();
        bend(
                """
                insert into evenhand.fact
                select org_id, '%s', name, subject_ids, actor_id, actor_name, act, request,
                       occurred_at, %s, commitment, %s
                from evenhand.fact where fact_id = '%s'
                """
                        .formatted(forged, recordedAt, place, second));
        bend(
                "insert into evenhand.fact_content select org_id, '%s', salt, body from evenhand.fact_content where fact_id = '%s'"
                        .formatted(forged, second));
        bend(
                "insert into evenhand.fact_subject select org_id, subject_id, '%s' from evenhand.fact_subject where fact_id = '%s'"
                        .formatted(forged, second));
        return forged;
    }

    private void assertFound(String stream, long block, @Nullable UUID leaf) {
        assertThat(ledger.verification(outside).verify(org).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.org()).isEqualTo(org);
                    assertThat(finding.stream()).isEqualTo(stream);
                    assertThat(finding.block()).isEqualTo(block);
                    assertThat(finding.leaf()).isEqualTo(leaf);
                    assertThat(finding.inWords()).contains(org.text()).endsWith(".");
                });
    }

    private void bend(String statement) {
        ledger.bend(statement);
    }

    private String ofThisSchool() {
        return "org_id = '" + org.value() + "'";
    }
}

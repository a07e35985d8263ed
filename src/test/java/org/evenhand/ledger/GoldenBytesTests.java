package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evenhand.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The record's bytes, frozen: worked from {@code docs/ledger-format.md} by other means than this
 * code. If one of these fails, the code is wrong; records that are kept cannot change.
 */
class GoldenBytesTests {
    private static final UUID ORG = UUID.fromString("0190f000-0000-7000-8000-000000000001");
    private static final UUID LEAF = UUID.fromString("0190f000-0000-7000-8000-000000000002");
    private static final UUID ACTOR = UUID.fromString("0190f000-0000-7000-8000-000000000003");
    private static final UUID A = UUID.fromString("0190f000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("0190f000-0000-7000-8000-00000000000b");
    private static final String WORDS =
            "{\"onDay\":\"2026-11-27\",\"person\":\"0190f000-0000-7000-8000-00000000000a\",\"words\":\"Łukasz said: \\\"no\\\"\\nand left\"}";
    private static final String COMMITMENT =
            "9d73f4dcf953ba1e35e6458339dfdfa8781e33e68403aa4deab02669da5cb811";

    @FactName("test.said")
    record Said(String words, PersonId person, LocalDate onDay, @Nullable String absent)
            implements Fact {}

    @Test
    void wordsBecomeTheseBytesAndAreReadBackFromThem() {
        FactKinds kinds = new FactKinds(List.of(Said.class));
        Said said =
                new Said(
                        "Łukasz said: \"no\"\nand left",
                        new PersonId(A),
                        LocalDate.of(2026, 11, 27),
                        null);

        assertThat(new String(kinds.bytesOf(said), StandardCharsets.UTF_8)).isEqualTo(WORDS);
        assertThat(kinds.read("test.said", WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(said);
    }

    @Test
    void aCommitmentIsTheHashOfSaltAndWords() {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        assertThat(hex(Leaf.commitment(salt, WORDS.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(COMMITMENT);
    }

    @Test
    void aFactHasThisLeafWhateverTheOrderOfItsSubjects() {
        assertThat(factAbout(List.of(B, A)))
                .isEqualTo("d717cc0b663158e09c1ea7387d23891f87b35cd12bed3c0527c94c0969e838ac")
                .isEqualTo(factAbout(List.of(A, B)))
                .isNotEqualTo(factAbout(List.of(A)));
    }

    @Test
    void aReadingHasThisLeaf() {
        assertThat(
                        hex(
                                Leaf.ofReading(
                                        ORG,
                                        LEAF,
                                        "case-page",
                                        List.of(),
                                        ACTOR,
                                        "Mrs Hale",
                                        "abcd2345",
                                        Instant.parse("2026-11-27T08:25:00.12Z"))))
                .isEqualTo("9a3cce1c8bee5b6714a3fc3f6919079e69aef6dbd9e7bb73d50e96d16d3f0ba3");
    }

    /** Leaves are the SHA-256 of one byte each: 0, 1, 2 ... */
    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, c71a16f21f917ed84ea2caa90b0904c9179a4c9c2369a9b4ec57e11a3f25a7a2",
        "3, d78663a8f1a2d99ee97fe38a605be2f54e2872c3a63a13077d617e4a940725bd",
        "4, 3c27c71481d08c1350991b07d3399aced347c594b1e5a4e23625786605998fd0",
        "5, 550347fe72bcb7c23a0576eb793f410a6192c5d678b483eb1adfd880720b55ea",
        "6, 45ce015b046a428db7c26a4787258937a9b58614ac4be83e575975886ee582d6",
        "7, cc73b298e8e4f30a03faa5269796029c17e3fe4b1519250482ddc00a7d2e20da"
    })
    void leavesJoinToThisRoot(int leaves, String root) {
        assertThat(hex(Merkle.root(leaves(leaves)))).isEqualTo(root);
    }

    @Test
    void aBlockHasThisHash() {
        Block block =
                new Block(
                        ORG,
                        LeafStream.FACTS,
                        12,
                        7,
                        Merkle.root(leaves(7)),
                        Block.BEFORE_THE_FIRST,
                        Instant.parse("2026-11-27T08:25:01Z"));
        assertThat(hex(block.hash()))
                .isEqualTo("93f146734f116e66a1b67fd7b93564b5bd439f0ac1291134889dd24b218745e5");
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Leaf.sha256().digest(new byte[] {(byte) number}))
                .toList();
    }

    private static String factAbout(List<UUID> subjects) {
        return hex(
                Leaf.ofFact(
                        ORG,
                        LEAF,
                        "test.noted",
                        subjects,
                        ACTOR,
                        "Mrs Hale\\ \nMr Other",
                        "test.note",
                        "abcd2345",
                        Instant.parse("2026-11-27T08:15:00Z"),
                        Instant.parse("2026-11-27T08:25:00.1205Z"),
                        HexFormat.of().parseHex(COMMITMENT)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

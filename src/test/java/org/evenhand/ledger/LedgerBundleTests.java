package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.evenhand.kernel.OrgId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HOLD-3: a stranger checks an exported record without Evenhand. */
class LedgerBundleTests {
    private static final List<String> LINES =
            List.of("blocks.jsonl", "facts.jsonl", "readings.jsonl");
    private static final Path VERIFIER = Path.of("tools", "verify_ledger.py");

    private final TestLedger ledger = TestLedger.shared();
    private final OrgId org = ledger.schoolWithBlocks(3);
    private final Path zip;
    private final Path unpacked;
    private final Path checkpoints;

    LedgerBundleTests(@TempDir Path folder) throws IOException {
        this.zip = folder.resolve("bundle.zip");
        this.unpacked = Files.createDirectory(folder.resolve("bundle"));
        this.checkpoints = folder.resolve(org.text() + ".txt");
        ledger.checkpoint(org, new Checkpoints(folder));
        ledger.note(org, "Łukasz wrote: \"no\"\n\\ and \u0001 left 🙂, not sealed yet");
        export();
    }

    @BeforeAll
    static void pythonIsHere() {
        boolean here;
        try {
            here = run(List.of("python3", "--version")).status() == 0;
        } catch (IOException notInstalled) {
            here = false;
        }
        assumeThat(here).as("python3 is installed").isTrue();
    }

    @Test
    void theVerifierIsShortEnoughToBeRead() throws IOException {
        assertThat(Files.readAllLines(VERIFIER)).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void aTrueBundleIsFoundTrueAsAZipAndAsAFolder() throws IOException {
        for (Path bundle : List.of(zip, unpacked)) {
            Ended ended = verify(bundle, checkpoints);
            assertThat(ended.said())
                    .contains(
                            "Checked 13 facts and 13 readings (2 not sealed yet) in 6 blocks against 2 checkpoints.")
                    .contains("Nothing is wrong.");
            assertThat(ended.status()).isZero();
        }
        assertThat(verify(zip).said()).contains("Without a checkpoint from outside");
    }

    @Test
    void wordsErasedByAnActAreMissedByNobodyAndThoseTakenOutBesideThemAre() throws IOException {
        ledger.erase(org, ledger.leafAt(org, LeafStream.FACTS, 2, 1));
        export();
        assertThat(verify(zip, checkpoints).said()).contains("Nothing is wrong.");

        ledger.bend(
                "delete from evenhand.fact_content where fact_id = '%s'"
                        .formatted(ledger.leafAt(org, LeafStream.FACTS, 2, 2)));
        export();
        assertThat(verify(zip, checkpoints).said()).contains("its words are missing");
    }

    @Test
    void oneBitFlippedAnywhereInAnyFileIsFound() throws IOException {
        Random random = new Random(20261127);
        for (String name :
                List.of("blocks.jsonl", "facts.jsonl", "readings.jsonl", "manifest.json")) {
            for (int time = 0; time < 5; time++) {
                byte[] bytes = Files.readAllBytes(unpacked.resolve(name));
                int bit = random.nextInt(bytes.length * 8);
                flip(unpacked.resolve(name), bit);
                assertThat(verify(unpacked, checkpoints).status())
                        .as("bit %d of %s", bit, name)
                        .isEqualTo(1);
                flip(unpacked.resolve(name), bit);
            }
        }
        assertThat(verify(unpacked, checkpoints).status()).isZero();
    }

    @Test
    void oneBitFlippedInAValueIsFoundThoughTheManifestWasMadeToFit() throws IOException {
        for (String value :
                List.of(
                        "block 2, fact 1",
                        "\"recorded_at\":\"20",
                        "\"actor\":\"0",
                        "\"sealed_at\":\"20",
                        "\"root\":\"",
                        "\"read_at\":\"20",
                        "\"salt\":\"",
                        "\"request\":\"")) {
            String name = fileWith(value);
            byte[] bytes = Files.readAllBytes(unpacked.resolve(name));
            int bit = (positionOf(bytes, value) + value.length() - 1) * 8;
            if (value.endsWith("\"")) {
                bit += 8;
            }
            flip(unpacked.resolve(name), bit);
            makeTheManifestFit();
            assertThat(verify(unpacked, checkpoints).status()).as(value).isEqualTo(1);
            flip(unpacked.resolve(name), bit);
            makeTheManifestFit();
        }
        assertThat(verify(unpacked, checkpoints).status()).isZero();
    }

    @Test
    void aLineTakenOutIsFoundThoughTheManifestWasMadeToFit() throws IOException {
        for (String name : LINES) {
            List<String> lines = Files.readAllLines(unpacked.resolve(name));
            Files.write(unpacked.resolve(name), lines.subList(1, lines.size()));
            makeTheManifestFit();
            assertThat(verify(unpacked, checkpoints).status()).as(name).isEqualTo(1);
            Files.write(unpacked.resolve(name), lines);
            makeTheManifestFit();
        }
        assertThat(verify(unpacked, checkpoints).status()).isZero();
    }

    @Test
    void aCutEndIsFoundByTheCheckpointAlone() throws IOException {
        for (String table : List.of("fact", "reading", "block")) {
            ledger.bend(
                    "delete from evenhand.%s where block_no >= 3 and org_id = '%s'"
                            .formatted(table, org.value()));
        }
        export();

        Ended ended = verify(zip, checkpoints);
        assertThat(ended.said()).contains("facts, block 3").contains("readings, block 3");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(verify(zip).status()).isZero();
    }

    private void export() throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            new LedgerBundle(ledger.organisations).write(org, out);
        }
        try (ZipFile from = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                Files.write(
                        unpacked.resolve(entry.getName()),
                        from.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void makeTheManifestFit() throws IOException {
        StringBuilder files = new StringBuilder();
        for (String name : LINES) {
            byte[] hash = Leaf.sha256().digest(Files.readAllBytes(unpacked.resolve(name)));
            files.append(files.isEmpty() ? "" : ",")
                    .append("\"%s\":\"%s\"".formatted(name, HexFormat.of().formatHex(hash)));
        }
        Files.writeString(
                unpacked.resolve("manifest.json"),
                "{\"format\":\"evenhand-bundle 1\",\"organisation\":\"%s\",\"files\":{%s}}\n"
                        .formatted(org.text(), files));
    }

    private String fileWith(String value) throws IOException {
        for (String name : LINES) {
            if (Files.readString(unpacked.resolve(name)).contains(value)) {
                return name;
            }
        }
        throw new IllegalStateException("No file holds " + value);
    }

    private static int positionOf(byte[] bytes, String value) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(value);
    }

    private static void flip(Path file, int bit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        Files.write(file, bytes);
    }

    private record Ended(int status, String said) {}

    private static Ended verify(Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", VERIFIER.toString()));
        Arrays.stream(arguments).map(Path::toString).forEach(command::add);
        return run(command);
    }

    private static Ended run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream said = process.getInputStream()) {
            String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), words);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}

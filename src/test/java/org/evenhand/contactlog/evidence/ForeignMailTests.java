package org.evenhand.contactlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.junit.jupiter.api.Test;

/**
 * Mail that nobody here wrote, from the folder named by {@code -Devenhand.mail.corpus}; without it
 * nothing foreign is tried, and the report says so.
 */
class ForeignMailTests {
    @Test
    void everyForeignFileGetsAnAnswerAndStaysAsItWas()
            throws IOException, NoSuchAlgorithmException {
        List<Path> corpus = corpus();
        List<String> before = hashes(corpus);
        List<Opened> opened;
        try (StrangersFiles files = new StrangersFiles(ReadingLimits.usual())) {
            opened =
                    files.open(
                            corpus.stream()
                                    .map(file -> new StrangersFile(file, "" + file.getFileName()))
                                    .toList());
        }
        long read =
                opened.stream()
                        .filter(each -> each instanceof Accepted a && a.reading() instanceof Mail)
                        .count();
        long kept = opened.stream().filter(Accepted.class::isInstance).count();
        System.out.println(
                corpus.size()
                        + " foreign files tried, "
                        + read
                        + " read, "
                        + (kept - read)
                        + " kept but not readable, "
                        + (corpus.size() - kept)
                        + " refused");
        assertThat(opened).hasSameSizeAs(corpus).doesNotContainNull();
        assertThat(opened)
                .filteredOn(Accepted.class::isInstance)
                .extracting(each -> ((Accepted) each).reading())
                .noneMatch(reading -> reading.toString().contains("took too long"));
        assertThat(hashes(corpus)).isEqualTo(before);
    }

    private static List<Path> corpus() throws IOException {
        String folder = System.getProperty("evenhand.mail.corpus");
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> hashes(List<Path> files)
            throws IOException, NoSuchAlgorithmException {
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hashes.add(HexFormat.of().formatHex(hash));
        }
        return hashes;
    }
}

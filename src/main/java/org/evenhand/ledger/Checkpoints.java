package org.evenhand.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept of the record outside the database: for each organisation a text file to which lines
 * are only ever added, {@code 2026-11-23T17:00:00Z facts 412 <hash>}. Whoever holds a copy of it
 * can tell a record whose end was cut off, or that was written anew, from the true one.
 */
final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final String ENDING = ".txt";

    private final Path folder;

    Checkpoints(Path folder) {
        this.folder = folder;
    }

    /** One line: that block had that hash then. */
    record Line(Instant at, LeafStream stream, long block, byte[] hash) {
        static Optional<Line> read(String text) {
            String[] words = text.split(" ", -1);
            try {
                byte[] hash = HexFormat.of().parseHex(words.length == 4 ? words[3] : "");
                if (hash.length != 32) {
                    return Optional.empty();
                }
                Instant at = Instant.parse(words[0]);
                long block = Long.parseLong(words[2]);
                return LeafStream.of(words[1]).map(stream -> new Line(at, stream, block, hash));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        String text() {
            return String.join(
                    " ",
                    at.toString(),
                    stream.code(),
                    Long.toString(block),
                    HexFormat.of().formatHex(hash));
        }
    }

    /**
     * The file of one organisation.
     *
     * @param unreadable how many lines could not be read
     */
    record Kept(List<Line> lines, long unreadable) {
        List<Line> of(LeafStream stream) {
            return lines.stream().filter(line -> line.stream() == stream).toList();
        }
    }

    Kept of(OrgId org) {
        Path file = file(org);
        if (Files.notExists(file)) {
            return new Kept(List.of(), 0);
        }
        try {
            List<Optional<Line>> lines =
                    Files.readAllLines(file).stream()
                            .filter(text -> !text.isBlank())
                            .map(Line::read)
                            .toList();
            return new Kept(
                    lines.stream().flatMap(Optional::stream).toList(),
                    lines.stream().filter(Optional::isEmpty).count());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every organisation of which a checkpoint is kept. */
    List<OrgId> organisations() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f-]{36}\\.txt"))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .map(name -> new OrgId(UUID.fromString(name)))
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds the line, unless the last one of its stream says the same or knows better. */
    void add(OrgId org, Line line) {
        List<Line> before = of(org).of(line.stream());
        if (!before.isEmpty()) {
            Line last = before.getLast();
            boolean same = last.block() == line.block() && Arrays.equals(last.hash(), line.hash());
            if (same) {
                return;
            }
            if (last.block() >= line.block()) {
                // Writing on would bury the evidence under a newer line.
                LOG.error(
                        "The record of {} does not agree with its checkpoint of {}: run a verification",
                        org.text(),
                        last.at());
                return;
            }
        }
        write(file(org), line.text() + "\n");
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            boolean torn = Files.exists(file) && !Files.readString(file).endsWith("\n");
            Files.writeString(
                    file,
                    torn ? "\n" + text : text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(OrgId org) {
        return folder.resolve(org.text() + ENDING);
    }
}

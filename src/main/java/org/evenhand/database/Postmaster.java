package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server process that {@code postmaster.pid} in a data folder speaks of. The file may be old
 * and its number may belong to something else by now, so nothing is done to a process before it is
 * certain that it is PostgreSQL on this very folder.
 */
record Postmaster(ProcessHandle process, Path data, Instant startedAsWritten) {
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);

    /** The process named in the file, if one of that number is alive. */
    static Optional<Postmaster> namedIn(Path data) {
        try {
            List<String> lines = Files.readAllLines(file(data));
            if (lines.size() < 3) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .map(process -> new Postmaster(process, data, started));
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        } catch (IOException failure) {
            throw PrivateFiles.fault(file(data), failure);
        }
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /**
     * Whether it is PostgreSQL, started on this data folder; where the system does not show a
     * process's arguments (Windows), PostgreSQL started when the file says.
     */
    boolean isCertain() {
        ProcessHandle.Info info = process.info();
        boolean isPostgres =
                info.command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                        .isPresent();
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElseGet(() -> info.startInstant().filter(this::asWritten).isPresent());
    }

    private boolean asWritten(Instant started) {
        return Duration.between(started, startedAsWritten).abs().compareTo(CLOCKS_DIFFER) <= 0;
    }
}

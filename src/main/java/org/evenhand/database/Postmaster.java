package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process that {@code postmaster.pid} in a data folder speaks of: the number in its first line,
 * the start (Unix seconds) in its third. The file may be old and its number somebody else's by now,
 * so nothing is done to a process before it is certain that it is PostgreSQL on this very folder.
 */
record Postmaster(ProcessHandle process, Path data, Instant startedAsWritten) {
    enum Verdict {
        OURS,
        ANOTHERS,
        UNCLEAR
    }

    private static final long DYING_SECONDS = 5;
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
     * Whose the process is, by its program and the folder in its arguments; where the system does
     * not show arguments (Windows), or the folder was moved meanwhile, by when it started.
     */
    Verdict verdict() {
        Verdict first = look();
        if (first != Verdict.UNCLEAR) {
            return first;
        }
        // A process that is being killed shows nothing of itself for a moment.
        try {
            process.onExit().get(DYING_SECONDS, TimeUnit.SECONDS);
            return Verdict.ANOTHERS;
        } catch (TimeoutException stillThere) {
            return look();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("Interrupted while looking at the database server.", stopped);
        }
    }

    private Verdict look() {
        if (hasEndedUnasked()) {
            return Verdict.ANOTHERS;
        }
        ProcessHandle.Info info = process.info();
        Optional<String> program =
                info.command().map(command -> Path.of(command).getFileName().toString());
        if (program.isPresent()
                && !program.get().equals("postgres")
                && !program.get().equals("postgres.exe")) {
            return Verdict.ANOTHERS;
        }
        Optional<Path> folder = info.arguments().flatMap(Postmaster::folderIn);
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            return isOurs(folder.get()) ? Verdict.OURS : Verdict.ANOTHERS;
        }
        boolean startedThen = info.startInstant().filter(this::asWritten).isPresent();
        return program.isPresent() && startedThen ? Verdict.OURS : Verdict.UNCLEAR;
    }

    /**
     * Writes a number that no process has in place of one that belongs to somebody else, as
     * PostgreSQL does not start while it is anybody's. The rest of the file stays: from it
     * PostgreSQL knows whether processes of the dead server still hold its memory.
     */
    void disown() {
        Path file = file(data);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.set(0, Integer.toString(Integer.MAX_VALUE));
            PrivateFiles.write(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw PrivateFiles.fault(file, failure);
        }
    }

    /**
     * On Linux: it is over, but its parent has not asked how it ended, and in some containers never
     * will. It does nothing more, and yet its number counts as taken.
     */
    private boolean hasEndedUnasked() {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            String line = Files.readString(stat);
            return line.startsWith("Z", line.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    private static Optional<Path> folderIn(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("-D")) {
                return Optional.of(Path.of(arguments[i + 1]));
            }
        }
        return Optional.empty();
    }

    private boolean isOurs(Path folder) {
        try {
            return Files.isSameFile(folder, data);
        } catch (IOException failure) {
            throw PrivateFiles.fault(folder, failure);
        }
    }

    private boolean asWritten(Instant started) {
        return Duration.between(started, startedAsWritten).abs().compareTo(CLOCKS_DIFFER) <= 0;
    }
}

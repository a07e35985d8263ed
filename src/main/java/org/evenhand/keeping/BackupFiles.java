package org.evenhand.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.database.Home;
import org.springframework.stereotype.Component;

/** The folder {@code backups} of the home, with the backups that were made by the page. */
@Component
public class BackupFiles {
    private static final Pattern NAME = Pattern.compile("evenhand-[0-9a-f-]+\\.backup");

    private static final Pattern BROUGHT =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,200}\\.backup");

    private final Path folder;

    BackupFiles(Home home) {
        this.folder = home.folder().resolve("backups");
    }

    /** A backup that can be fetched. */
    public record Made(String name, long bytes) {
        /** {@code 1.4 MB}. */
        public String size() {
            return bytes < 1_000_000
                    ? Math.max(1, bytes / 1_000) + " kB"
                    : "%.1f MB".formatted(bytes / 1e6);
        }
    }

    /** The newest first. */
    public List<Made> all() {
        return named(NAME);
    }

    private List<Made> named(Pattern wanted) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> wanted.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .map(name -> new Made(name, size(folder.resolve(name))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empty when there is none of that name; no other file is reached by it. */
    public Optional<Path> find(String name) {
        return find(name, NAME);
    }

    private Optional<Path> find(String name, Pattern wanted) {
        return Optional.of(name)
                .filter(typed -> wanted.matcher(typed).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    /**
     * What may be brought back into an empty database: whatever lies in the folder and ends in
     * {@code .backup}, since one that was made by command has a name of somebody's own.
     */
    public List<Made> toBringBack() {
        return named(BROUGHT);
    }

    /** Empty when there is none of that name; no other file is reached by it. */
    public Optional<Path> findAny(String name) {
        return find(name, BROUGHT);
    }

    public Path folder() {
        return folder.toAbsolutePath();
    }

    /** Where a backup of that name goes. */
    Path place(String name) {
        try {
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

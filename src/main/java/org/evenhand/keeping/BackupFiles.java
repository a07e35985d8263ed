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
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .map(name -> new Made(name, size(folder.resolve(name))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Empty when there is none of that name; no other file is reached by it. */
    public Optional<Path> find(String name) {
        return Optional.of(name)
                .filter(typed -> NAME.matcher(typed).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
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

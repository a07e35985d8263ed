package org.evenhand.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Period;

/**
 * The home of the demonstration school as it was made, before anybody touched it: to make it takes
 * a minute. One that these very classes made today is copied for whoever asks next, in the same
 * build or by hand.
 */
public final class PutAside {
    private static final Path HOMES = Path.of("target", "running");
    private static final Path CLASSES = Path.of("target", "classes");

    private PutAside() {}

    /** Puts a copy of this home aside, where there is none; its program is stopped. */
    static void keep(Path home) throws IOException {
        Path draft = Files.createTempDirectory(HOMES, "aside");
        copy(home, draft);
        if (!Files.exists(place())) {
            Files.move(draft, place());
        }
    }

    /**
     * Fills an empty home with what was put aside.
     *
     * @return false where nothing was: whoever starts there makes it anew
     */
    public static boolean copyTo(Path home) throws IOException {
        if (!Files.exists(place())) {
            return false;
        }
        copy(place(), home);
        return true;
    }

    /** Another day or another program makes another school. */
    private static Path place() throws IOException {
        try (Stream<Path> all = Files.walk(CLASSES)) {
            Optional<FileTime> last =
                    all.filter(Files::isRegularFile)
                            .map(PutAside::changed)
                            .max(Comparator.naturalOrder());
            return HOMES.resolve(
                    "demonstration-of-%s-by-%d"
                            .formatted(
                                    LocalDate.now(Period.LONDON),
                                    last.map(FileTime::toMillis).orElse(0L)));
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> paths = all.toList();
            for (Path path : paths) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

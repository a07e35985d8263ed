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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.Evenhand;
import org.evenhand.database.TestPrograms;
import org.evenhand.kernel.Period;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration school, served on a home of its own. To make it takes a minute; one that these
 * very classes made today is put aside before anybody touches it, and the next who asks, in the
 * same build or by hand, gets a copy.
 */
final class RunningDemonstration implements AutoCloseable {
    private static final Path HOMES = Path.of("target", "running");
    private static final Path CLASSES = Path.of("target", "classes");

    private final ConfigurableApplicationContext program;

    private RunningDemonstration(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** Made by the acts, whatever was put aside: to see whether it still can be. */
    static RunningDemonstration made() {
        try {
            Path home = fresh();
            start(home).close();
            putAside(home);
            return new RunningDemonstration(start(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of what was put aside; else made. */
    static RunningDemonstration copied() {
        try {
            Path aside = aside();
            if (!Files.exists(aside)) {
                return made();
            }
            Path home = fresh();
            copy(aside, home);
            return new RunningDemonstration(start(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fresh() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(HOMES), "demonstration");
    }

    private static ConfigurableApplicationContext start(Path home) {
        return new SpringApplicationBuilder(Evenhand.class)
                .profiles("demo")
                .properties(
                        "EVENHAND_HOME=" + home,
                        "server.port=0",
                        "EVENHAND_PORT=0",
                        TestPrograms.asProperty())
                .run();
    }

    private static void putAside(Path home) throws IOException {
        Path draft = Files.createTempDirectory(HOMES, "aside");
        copy(home, draft);
        if (!Files.exists(aside())) {
            Files.move(draft, aside());
        }
    }

    /** Another day or another program makes another school. */
    private static Path aside() throws IOException {
        try (Stream<Path> all = Files.walk(CLASSES)) {
            Optional<FileTime> last =
                    all.filter(Files::isRegularFile)
                            .map(RunningDemonstration::changed)
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

    <T> T the(Class<T> bean) {
        return program.getBean(bean);
    }

    /** The address of one of its pages. */
    String address(String path) {
        return String.format(
                Locale.ROOT,
                "http://127.0.0.1:%s%s",
                program.getEnvironment().getProperty("local.server.port"),
                path);
    }

    @Override
    public void close() {
        program.close();
    }
}

package org.evenhand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Homes and servers for tests, all in {@code target/}, sharing the unpacked programs. */
final class TestServers {
    private static final @Nullable String PROGRAMS =
            System.getProperty("evenhand.postgres.binaries");
    private static final Path ROOT = Path.of("target", "test-database").toAbsolutePath();
    private static final Pattern HOME = Pattern.compile("[a-z]+-(\\d+)-\\d+");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable Home born;
    private static @Nullable Home shared;

    private TestServers() {}

    /** Starts the server with the programs that this test run is about. */
    static EmbeddedPostgres start(Home home) {
        return EmbeddedPostgres.start(home, programs());
    }

    /** Those named by {@code -Devenhand.postgres.binaries}, else the bundled ones. */
    static Path programs() {
        return PROGRAMS == null || PROGRAMS.isBlank() ? bundled() : Path.of(PROGRAMS);
    }

    /** The bundled programs, unpacked once for all test runs until {@code clean}. */
    static Path bundled() {
        return Binaries.bundled(PrivateFiles.folder(ROOT).resolve("server")).folder();
    }

    /**
     * An empty home that carries this process's number, since test JVMs may run beside each other;
     * those of ended processes are removed.
     */
    static Home freshHome(String name) {
        removeLeftOver(PrivateFiles.folder(ROOT));
        return Home.at(ROOT.resolve(ownName(name)), Birth.REAL);
    }

    /**
     * Removes the homes of ended processes. The test JVMs beside this one do the same at the same
     * time: whoever renames a home first is the one who removes it.
     */
    static void removeLeftOver(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            for (Path home : children.filter(TestServers::isOfAnEndedProcess).toList()) {
                Path mine = root.resolve(ownName("leftover"));
                try {
                    Files.move(home, mine, StandardCopyOption.ATOMIC_MOVE);
                } catch (NoSuchFileException takenByAnother) {
                    continue;
                }
                PrivateFiles.deleteAll(mine);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the key file of {@link TestDatabase#shared()} is. */
    static synchronized Home sharedHome() {
        Home home = shared;
        if (home == null) {
            home = freshHome("spring");
            shared = home;
        }
        return home;
    }

    /** A home with a database that was started and stopped once: a copy, which is made faster. */
    static synchronized Home bornHome(String name) {
        Home original = born;
        if (original == null) {
            original = freshHome("born");
            start(original).close();
            born = original;
        }
        Home copy = freshHome(name);
        try (Stream<Path> all = Files.walk(original.postgres())) {
            for (Path path : all.toList()) {
                Files.copy(
                        path,
                        copy.folder().resolve(original.folder().relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    private static String ownName(String name) {
        return "%s-%d-%d".formatted(name, ProcessHandle.current().pid(), NUMBER.incrementAndGet());
    }

    private static boolean isOfAnEndedProcess(Path folder) {
        Matcher name = HOME.matcher(String.valueOf(folder.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}

package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Homes and servers for tests, all in {@code target/}, sharing the unpacked programs. */
final class TestServers {
    private static final @Nullable String PROGRAMS =
            System.getProperty("evenhand.postgres.binaries");

    private TestServers() {}

    /** Starts the server with the programs that this test run is about. */
    static EmbeddedPostgres start(Home home) {
        return PROGRAMS == null || PROGRAMS.isBlank()
                ? EmbeddedPostgres.start(home, bundled())
                : EmbeddedPostgres.start(home, Path.of(PROGRAMS));
    }

    /** The bundled programs, unpacked once for all test runs until {@code clean}. */
    static Path bundled() {
        return Binaries.bundled(Path.of("target", "test-database", "server").toAbsolutePath())
                .folder();
    }

    /** An empty home that carries this process's number; those of ended processes are removed. */
    static Home freshHome(Path root, String name) {
        try {
            Path folder = PrivateFiles.folder(root.toAbsolutePath());
            for (Path old : childrenOf(folder)) {
                String file = old.getFileName().toString();
                int dash = file.lastIndexOf('-');
                if (file.startsWith(name + "-")
                        && !isAlive(Long.parseLong(file.substring(dash + 1)))) {
                    PrivateFiles.deleteAll(old);
                }
            }
            return Home.at(folder.resolve(name + "-" + ProcessHandle.current().pid()), Birth.REAL);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Path> childrenOf(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).isPresent();
    }
}

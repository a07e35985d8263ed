package org.evenhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestServersTests {
    /** Above what Linux gives to any process: one that ended long ago. */
    private static final long NOBODY = 1L << 40;

    @Test
    void testRunsBesideEachOtherRemoveWhatIsLeftOverWithoutFailing(@TempDir Path root)
            throws Exception {
        for (int home = 0; home < 60; home++) {
            Path folder = root.resolve("killed-" + NOBODY + "-" + home).resolve("data/base/5");
            Files.createDirectories(folder);
            for (int file = 0; file < 20; file++) {
                Files.writeString(folder.resolve("file-" + file), "left over");
            }
        }
        Path living = root.resolve("spring-" + ProcessHandle.current().pid() + "-1");
        Files.createDirectory(living);

        Callable<Boolean> run =
                () -> {
                    TestServers.removeLeftOver(root);
                    return true;
                };
        try (var runs = Executors.newFixedThreadPool(4)) {
            for (var done : runs.invokeAll(List.of(run, run, run, run))) {
                assertThat(done.get()).isTrue();
            }
        }

        try (var left = Files.list(root)) {
            assertThat(left).containsExactly(living);
        }
    }
}

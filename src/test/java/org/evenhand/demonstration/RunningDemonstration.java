package org.evenhand.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.evenhand.Evenhand;
import org.evenhand.database.TestPrograms;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demonstration school, served on a home of its own. To make it takes a minute; it is {@link
 * PutAside} before anybody touches it, and the next who asks gets a copy.
 */
final class RunningDemonstration implements AutoCloseable {
    private static final Path HOMES = Path.of("target", "running");

    private final ConfigurableApplicationContext program;

    private RunningDemonstration(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** Made by the acts, whatever was put aside: to see whether it still can be. */
    static RunningDemonstration made() {
        try {
            Path home = fresh();
            start(home).close();
            PutAside.keep(home);
            return new RunningDemonstration(start(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of what was put aside; else made. */
    static RunningDemonstration copied() {
        try {
            Path home = fresh();
            if (!PutAside.copyTo(home)) {
                return made();
            }
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

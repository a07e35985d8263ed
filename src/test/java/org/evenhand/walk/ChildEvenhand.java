package org.evenhand.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.demonstration.PutAside;
import org.jspecify.annotations.Nullable;

/**
 * The program in a JVM of its own, on a home that outlives it: it can be killed and started again.
 */
public final class ChildEvenhand {
    private static final Pattern CODE = Pattern.compile("code {2}([A-Z0-9-]{14})");

    /** A start takes seconds; a machine that does ten other things takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final Path database;
    private final Path output;
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    public ChildEvenhand(String name) {
        this(name, "", Map.of());
    }

    /** One with the demonstration school in it, which it makes where nobody did today. */
    public static ChildEvenhand withTheDemonstration(String name) {
        ChildEvenhand child =
                new ChildEvenhand(name, "demo", Map.of("SPRING_PROFILES_ACTIVE", "demo"));
        try {
            PutAside.copyTo(child.home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return child;
    }

    private ChildEvenhand(String name, String folderInHome, Map<String, String> environment) {
        this.environment = environment;
        try {
            Path folder = Files.createDirectories(Path.of("target", "child"));
            this.home = Files.createTempDirectory(folder, name).toAbsolutePath();
            this.database = home.resolve(folderInHome).resolve("postgres");
            this.output = home.resolve("console.txt");
            try (ServerSocket free = new ServerSocket(0)) {
                this.port = free.getLocalPort();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where everything of it is. */
    public Path home() {
        return home;
    }

    /** What a command answered. */
    public record Said(int code, String words) {}

    /** Gives a command on its home, as somebody at a shell does, and waits for it. */
    public Said command(Map<String, String> environment, String... words) {
        ProcessBuilder builder =
                new ProcessBuilder(BuiltProgram.command(words)).redirectErrorStream(true);
        builder.environment().put("EVENHAND_HOME", home.toString());
        builder.environment().putAll(environment);
        try {
            Process command = builder.start();
            command.getOutputStream().close();
            String said = new String(command.getInputStream().readAllBytes(), UTF_8);
            return new Said(command.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it says that it is ready. */
    public void start() {
        ProcessBuilder builder =
                new ProcessBuilder(BuiltProgram.command())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().put("EVENHAND_HOME", home.toString());
        builder.environment().put("EVENHAND_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            Instant latest = Instant.now().plus(PATIENCE);
            while (!console().contains("Evenhand is ready at")) {
                if (!started.isAlive() || Instant.now().isAfter(latest)) {
                    throw new IllegalStateException("Evenhand did not start:\n" + console());
                }
                started.onExit()
                        .completeOnTimeout(started, 100, java.util.concurrent.TimeUnit.MILLISECONDS)
                        .join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of the first-run page, as the console printed it. */
    public String firstRunCode() {
        Matcher code = CODE.matcher(console());
        if (!code.find()) {
            throw new IllegalStateException("The console shows no code:\n" + console());
        }
        return code.group(1);
    }

    public String console() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 of the JVM; its database server lives on. */
    public void killProgram() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** kill -9 of the database server and everything it started. */
    public void killDatabase() {
        try {
            Path pidFile = database.resolve("data/postmaster.pid");
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .ifPresent(server -> {
                        List<ProcessHandle> all = server.descendants().toList();
                        server.destroyForcibly();
                        all.forEach(ProcessHandle::destroyForcibly);
                    });
        } catch (IOException | NumberFormatException gone) {
            // The file is being written or has just been removed: there is nothing to kill now.
        }
    }

    /** kill -9 of the database server, which is not started again before it is brought back. */
    public void takeTheDatabaseAway() throws IOException {
        Files.move(home.resolve("server"), home.resolve("server-away"));
        killDatabase();
    }

    public void bringTheDatabaseBack() throws IOException {
        Files.move(home.resolve("server-away"), home.resolve("server"));
    }

    /** A connection past everything of ours, which sees every row and changes none. */
    public Connection readsTheDatabase() throws IOException, SQLException {
        String port = Files.readAllLines(database.resolve("data/postmaster.pid")).get(3).strip();
        Properties login = new Properties();
        login.setProperty("user", "evenhand_backup");
        Files.readAllLines(database.resolve("passwords")).stream()
                .filter(line -> line.startsWith("evenhand_backup="))
                .forEach(line -> login.setProperty("password", line.substring(16)));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/evenhand".formatted(port), login);
    }

    /** Stops it as an administrator would. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
        }
    }
}

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Evenhand in a process of its own on a home of its own: started, asked what it used, and stopped.
 * Its flags are those of {@code bin/evenhand}, for every figure.
 */
final class Running implements AutoCloseable {
    static final List<String> FLAGS =
            List.of(
                    "-Xmx512m",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+UseG1GC",
                    "-XX:G1PeriodicGCInterval=60000",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=20",
                    "--enable-native-access=ALL-UNNAMED");

    private static final List<Running> STARTED = new CopyOnWriteArrayList<>();
    private static final double TICKS_A_SECOND = 100;
    private static final long LONGEST_MINUTES = 30;

    private final Path home;
    private final Path data;
    private final Path console;
    private final Process process;
    final int port;

    private Running(Path home, Path data, int port, ProcessBuilder builder) throws IOException {
        this.home = home;
        this.data = data;
        this.port = port;
        this.console = home.resolve("console.txt");
        builder.environment().put("EVENHAND_HOME", home.toString());
        builder.environment().put("EVENHAND_PORT", Integer.toString(port));
        Files.deleteIfExists(console);
        this.process =
                builder.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.to(console.toFile()))
                        .start();
        STARTED.add(this);
    }

    /** A new folder under {@code target/}, removed when the benchmark ends. */
    static Path freshHome() throws IOException {
        Path all = Files.createDirectories(Path.of("target", "benchmark-homes"));
        Path home = Files.createTempDirectory(all.toAbsolutePath(), "home");
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            // Also when somebody stops the benchmark in its middle.
                            STARTED.forEach(Running::close);
                            remove(home);
                        }));
        return home;
    }

    /** Generated schools with the floors beside them. */
    static Running schools(Path home, Schools.Sizes sizes) throws IOException {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(FLAGS);
        line.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "ServedSchools", home.toString()));
        line.addAll(sizes.words());
        int port = freePort();
        line.add(1 + FLAGS.size(), "-Dserver.port=" + port);
        return new Running(home, home, port, new ProcessBuilder(line));
    }

    /** As a school starts it, by {@code bin/evenhand}. */
    static Running byCommand(Path home, boolean demonstration) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of("bin", "evenhand").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (demonstration) {
            builder.environment().put("SPRING_PROFILES_ACTIVE", "demo");
        }
        Path data = demonstration ? home.resolve("demo") : home;
        return new Running(home, data, freePort(), builder);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until the console says so, looking every millisecond. */
    Running until(String said) throws IOException, InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
        while (!Files.readString(console).contains(said)) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("It did not come to that: " + Files.readString(console));
            }
            Thread.sleep(1);
        }
        return this;
    }

    Running untilReady() throws IOException, InterruptedException {
        return until("Evenhand is ready at");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The Java process and what it started, and the server and what it started. */
    List<Long> programs() {
        return family(process.toHandle());
    }

    List<Long> databases() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst());
        return family(ProcessHandle.of(pid).orElseThrow());
    }

    private static List<Long> family(ProcessHandle first) {
        return Stream.concat(Stream.of(first), first.descendants()).map(ProcessHandle::pid).toList();
    }

    /** Seconds of processor so far: of the client, the program and the database. */
    record Cpu(double client, double program, double database) {
        Cpu since(Cpu before) {
            return new Cpu(
                    client - before.client, program - before.program, database - before.database);
        }

        /** In words, for that many things done. */
        String each(long things) {
            return String.format(
                    Locale.ROOT,
                    "processor each: client %.2f ms, program %.2f ms, database %.2f ms",
                    client * 1e3 / things,
                    program * 1e3 / things,
                    database * 1e3 / things);
        }

        Cpu and(Cpu other) {
            return new Cpu(
                    client + other.client, program + other.program, database + other.database);
        }
    }

    Cpu cpu() throws IOException {
        return new Cpu(
                seconds(List.of(ProcessHandle.current().pid())),
                seconds(programs()),
                seconds(databases()));
    }

    /** Of these processes, and of the first one's children that have ended. */
    private static double seconds(List<Long> pids) throws IOException {
        long ticks = 0;
        for (long pid : pids) {
            Path stat = Path.of("/proc", Long.toString(pid), "stat");
            if (Files.exists(stat)) {
                String line = Files.readString(stat);
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                int last = pid == pids.getFirst() ? 14 : 12;
                for (int field = 11; field <= last; field++) {
                    ticks += Long.parseLong(fields[field]);
                }
            }
        }
        return ticks / TICKS_A_SECOND;
    }

    /** Stops it as an administrator does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** What {@code evenhand verify} answers on a home where nothing runs. */
    static String verified(Path home) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(java()));
        line.addAll(FLAGS);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.evenhand.Evenhand", "verify"));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("EVENHAND_HOME", home.toString()));
        Process command = builder.start();
        String said = new String(command.getInputStream().readAllBytes()).strip();
        return "evenhand verify, answer %d: %s".formatted(command.waitFor(), said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException leftThere) {
            System.err.println("Could not be removed: " + leftThere.getMessage());
        }
    }
}

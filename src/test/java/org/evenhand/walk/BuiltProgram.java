package org.evenhand.walk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How Java is told to start the program: as {@code bin/evenhand} does, from the unpacked jar with
 * what Java learnt of it at a first start (an AOT cache), where the build has made the jar; else
 * from its classes. A trial that kills it forty times starts it forty times.
 */
final class BuiltProgram {
    private static final String JAR = "evenhand.jar";
    private static final Path UNPACKED = Path.of("target", "child", "program").toAbsolutePath();
    private static final Path LEARNT = UNPACKED.resolve("evenhand.aot");

    /** A trial is over before what the second compiler makes faster has paid for it. */
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx384m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED");

    private BuiltProgram() {}

    /** The command that starts it with these words behind it. */
    static List<String> command(String... words) {
        List<String> program =
                jar().map(BuiltProgram::learnt)
                        .orElseGet(() ->
                                List.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.evenhand.Evenhand"));
        return java(program, words);
    }

    /** The jar of this build, which says where it is. */
    private static Optional<Path> jar() {
        return Optional.ofNullable(System.getProperty(JAR)).map(Path::of).filter(Files::exists);
    }

    private static List<String> java(List<String> program, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(program);
        command.addAll(Arrays.asList(words));
        return command;
    }

    /** Two JVMs of the tests use one: whoever comes first makes it. */
    private static List<String> learnt(Path jar) {
        Path unpacked = UNPACKED.resolve(jar.getFileName());
        try {
            Files.createDirectories(UNPACKED);
            Path lock = UNPACKED.resolve("lock");
            try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && !isOf(jar)) {
                    Files.deleteIfExists(LEARNT);
                    run(
                            List.of(
                                    "-Djarmode=tools",
                                    "-jar",
                                    jar.toString(),
                                    "extract",
                                    "--force",
                                    "--destination",
                                    UNPACKED.toString()));
                    learn(unpacked);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return List.of(
                "-XX:AOTCache=" + LEARNT,
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-jar",
                unpacked.toString());
    }

    private static boolean isOf(Path jar) throws IOException {
        return Files.exists(LEARNT)
                && Files.getLastModifiedTime(LEARNT).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private static void run(List<String> program) throws IOException, InterruptedException {
        if (new ProcessBuilder(java(program)).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The program could not be unpacked");
        }
    }

    /** Once, on a home of its own: Java writes down what it learnt when it is stopped. */
    private static void learn(Path unpacked) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(UNPACKED, "home");
        Path console = home.resolve("console.txt");
        ProcessBuilder first =
                new ProcessBuilder(
                                java(
                                        List.of(
                                                "-XX:AOTCacheOutput=" + LEARNT,
                                                "-Xlog:aot=off",
                                                "-Xlog:cds=off",
                                                "-jar",
                                                unpacked.toString())))
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile());
        first.environment().put("EVENHAND_HOME", home.toString());
        first.environment().put("EVENHAND_PORT", Integer.toString(aFreePort()));
        Process learning = first.start();
        while (learning.isAlive() && !Files.readString(console).contains("Evenhand is ready at")) {
            learning.waitFor(100, TimeUnit.MILLISECONDS);
        }
        learning.destroy();
        learning.waitFor();
        if (!Files.exists(LEARNT)) {
            throw new IllegalStateException("Java learnt nothing:\n" + Files.readString(console));
        }
    }

    private static int aFreePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}

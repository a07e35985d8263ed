package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a child is started: what it may see, and what the operating system keeps it from.
 *
 * <ul>
 *   <li>Everywhere: little memory; an empty environment; an empty working folder of its own; names
 *       resolved from a file that is not there and connections sent to a proxy that is not there;
 *       no external entities in XML; no attaching debugger.
 *   <li>On Linux and macOS, where {@code /bin/sh} is: no file of more than zero bytes can be
 *       written.
 *   <li>On Linux where the system lets this account do so: a network of its own with nothing in it
 *       ({@code unshare -n}). {@link #networkIsCutOff()} says whether that is so; where it is not,
 *       a parser that was taken over by a file could still open a connection.
 * </ul>
 *
 * The child runs as the same account as the parent and can read what that account can read.
 */
final class ChildProgram implements AutoCloseable {
    private static final List<List<String>> WAYS_TO_CUT_OFF_THE_NETWORK =
            List.of(
                    List.of("/usr/bin/unshare", "-n"),
                    // An account without privileges may do so inside a user namespace of its own.
                    List.of("/usr/bin/unshare", "-r", "-n"));
    private static final List<String> NO_FILES =
            List.of("/bin/sh", "-c", "ulimit -f 0; ulimit -c 0; exec \"$@\"", "sh");

    private final String mainClass;
    private final int memory;
    private final Path folder;
    private final List<Path> libraries;
    private final List<String> networkCutOff;

    private ChildProgram(
            String mainClass,
            int memory,
            Path folder,
            List<Path> libraries,
            List<String> networkCutOff) {
        this.mainClass = mainClass;
        this.memory = memory;
        this.folder = folder;
        this.libraries = libraries;
        this.networkCutOff = networkCutOff;
    }

    /**
     * Gathers what the child needs; nothing is started yet but a trial of the network's cutting
     * off.
     *
     * @param mainClass the child's main class
     * @param classFiles one class file of each library, as resources
     * @param addresses the address of a resource of this program; null when there is none
     * @param memory megabytes of heap
     */
    static ChildProgram of(
            String mainClass,
            List<String> classFiles,
            Function<String, @Nullable String> addresses,
            int memory)
            throws IOException {
        Path folder = Files.createTempDirectory("evenhand-reading-").toRealPath();
        Files.createDirectory(folder.resolve("work"));
        Path unpacked = Files.createDirectory(folder.resolve("libraries"));
        return new ChildProgram(
                mainClass,
                memory,
                folder,
                ChildLibraries.of(classFiles, addresses, unpacked),
                wayToCutOffTheNetwork());
    }

    /** True when the operating system itself keeps the child from every network. */
    boolean networkIsCutOff() {
        return !networkCutOff.isEmpty();
    }

    /** Starts one child; it says when it is ready. */
    Process start() throws IOException {
        List<String> command = new ArrayList<>(networkCutOff);
        if (Files.isExecutable(Path.of(NO_FILES.getFirst()))) {
            command.addAll(NO_FILES);
        }
        command.addAll(java());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.resolve("work").toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        onlyWhatJavaNeeds(builder.environment());
        return builder.start();
    }

    private List<String> java() {
        String work = folder.resolve("work").toString();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work,
                "-Duser.home=" + work,
                "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-Djava.net.useSystemProxies=false",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-cp",
                libraries.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(System.getProperty("path.separator"))),
                mainClass);
    }

    private static void onlyWhatJavaNeeds(Map<String, String> environment) {
        String windows = environment.get("SystemRoot");
        environment.clear();
        if (windows == null) {
            environment.put("LC_ALL", "C.UTF-8"); // else a path with an accent cannot be opened
        } else {
            environment.put("SystemRoot", windows);
        }
    }

    private static List<String> wayToCutOffTheNetwork() throws IOException {
        for (List<String> way : WAYS_TO_CUT_OFF_THE_NETWORK) {
            if (Files.isExecutable(Path.of(way.getFirst())) && works(way)) {
                return way;
            }
        }
        return List.of();
    }

    private static boolean works(List<String> way) throws IOException {
        List<String> trial = new ArrayList<>(way);
        trial.add("/bin/true");
        Process process =
                new ProcessBuilder(trial)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Removes the folder of this program; children that still run lose their libraries. */
    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path each : deepestFirst) {
            Files.deleteIfExists(each);
        }
    }
}

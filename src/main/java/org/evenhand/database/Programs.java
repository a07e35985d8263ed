package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs and waits for them.
 *
 * <p>They refuse to run as root. Where root is all there is (a container, a small server), Linux
 * can put them into a user namespace of their own by {@code unshare -U}: with no accounts mapped
 * into it they see themselves as "nobody", and so does every file of theirs, while the files stay
 * root's outside. No other account is needed and no file changes hands.
 *
 * @param output where the programs' messages go; overwritten by the next one
 */
record Programs(Binaries binaries, Path output) {
    private static final long LONGEST_MINUTES = 10;

    record Outcome(int code, String said) {
        boolean good() {
            return code == 0;
        }
    }

    Outcome run(String program, String... arguments) {
        List<String> line = new ArrayList<>();
        if (isRootOnLinux()) {
            line.addAll(List.of("unshare", "-U", "--"));
        }
        line.add(binaries.program(program).toString());
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        // What the shell of the person who starts us says about PostgreSQL is not meant for ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // To a file, not a pipe: the server lives on and would keep the pipe open.
        PrivateFiles.write(output, "");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new DatabaseFault(
                        "%s did not finish within %d minutes.".formatted(program, LONGEST_MINUTES));
            }
            return new Outcome(process.exitValue(), Files.readString(output).strip());
        } catch (IOException failure) {
            throw new DatabaseFault(
                    "%s could not be started: %s".formatted(line.getFirst(), failure.getMessage()),
                    failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DatabaseFault("Interrupted while waiting for " + program + ".", stopped);
        }
    }

    /** A program's failure in words that help, where we know some. */
    static DatabaseFault fault(String what, String said) {
        if (said.contains("No space left")) {
            return new DatabaseFault(
                    what
                            + ": there is no room left on the disk. Free some and start again; nothing is lost.");
        }
        if (said.contains("Operation not permitted") && said.contains("unshare")) {
            return new DatabaseFault(
                    what
                            + ": PostgreSQL does not run as root, and this system allows no user namespace (unshare -U). Start Evenhand by another account.");
        }
        return new DatabaseFault(what + ". It said:\n" + said);
    }

    private static boolean isRootOnLinux() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self)
                    && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException failure) {
            throw PrivateFiles.fault(self, failure);
        }
    }
}

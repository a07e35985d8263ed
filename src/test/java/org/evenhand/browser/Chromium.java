package org.evenhand.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the browser on this machine, and installs one where that can be done without asking. A
 * journey without a browser is a failure with advice, never a test that is passed over.
 */
final class Chromium {
    /** The same engine without a window to draw: it takes a third of the processor's time. */
    private static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> USUAL_PLACES =
            List.of(
                    Path.of("/usr/bin/" + SHELL),
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/lib/chromium/chromium"),
                    Path.of("/usr/bin/google-chrome"),
                    Path.of("/opt/google/chrome/chrome"),
                    Path.of("/snap/bin/chromium"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    private static final Path DRIVER =
            Path.of("src/main/frontend/node_modules/.playwright-driver").toAbsolutePath();

    private Chromium() {}

    /** Tells Playwright where its driver lies, unless somebody has. */
    static void pointToDriver() {
        if (System.getProperty("playwright.cli.dir") != null) {
            return;
        }
        if (!Files.exists(DRIVER.resolve("package"))) {
            throw new IllegalStateException(
                    "Playwright's driver is not there; run ./mvnw generate-resources first: "
                            + DRIVER);
        }
        System.setProperty("playwright.cli.dir", DRIVER.toString());
    }

    /**
     * The program to start; empty when Playwright's own download is to be used. One JVM of the
     * tests looks after another: what one is installing is not there yet for the other.
     */
    static Optional<Path> findOrInstall() {
        Path lock = Path.of("target", "chromium.lock");
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                FileLock held = channel.lock()) {
            return held.isValid() ? findOrInstallAlone() : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> findOrInstallAlone() {
        Optional<Path> found = find();
        if (found.filter(Chromium::isShell).isPresent()) {
            return found;
        }
        if (installWithApt(SHELL) || (found.isEmpty() && installWithApt("chromium"))) {
            found = find();
        }
        if (found.isPresent()) {
            return found;
        }
        if (installWithPlaywright()) {
            return Optional.empty();
        }
        throw new IllegalStateException(
                "The journeys need a browser, and none was found or could be installed. Install"
                        + " Chromium (Debian, Ubuntu: apt-get install chromium) or Google Chrome, and run"
                        + " this again.");
    }

    private static Optional<Path> find() {
        String path = System.getenv("PATH");
        List<String> folders =
                Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isBlank())
                        .toList();
        Stream<Path> onThePath =
                NAMES.stream()
                        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(onThePath, USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isShell(Path program) {
        return program.endsWith(SHELL);
    }

    private static boolean installWithApt(String browser) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && runs("apt-get", "update", "-q")
                && runs("apt-get", "install", "-q", "-y", "--no-install-recommends", browser);
    }

    private static boolean installWithPlaywright() {
        Path driver = Path.of(System.getProperty("playwright.cli.dir", DRIVER.toString()));
        return runs(
                driver.resolve("node").toString(),
                driver.resolve("package").resolve("cli.js").toString(),
                "install",
                "--only-shell",
                "chromium");
    }

    private static boolean runs(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroy();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

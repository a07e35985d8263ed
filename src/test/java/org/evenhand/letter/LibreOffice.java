package org.evenhand.letter;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Somebody else's word processor, given our Word files. Where it is not installed, whoever runs the
 * tests is told so, and the test counts as not run; with {@code -Devenhand.libreoffice=required},
 * which is what CI says, it has failed.
 */
public final class LibreOffice {
    private static final String TO_PDF =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final String TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76";
    private static final String TO_TEXT = "txt:Text (encoded):UTF8";
    private static final List<Path> USUAL_PLACES =
            List.of(
                    Path.of("/usr/bin/soffice"),
                    Path.of("/usr/lib/libreoffice/program/soffice"),
                    Path.of("/snap/bin/libreoffice"),
                    Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
                    Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.exe"));
    private static final String NOT_THERE =
            "LibreOffice is not installed (Debian, Ubuntu: apt-get install libreoffice-writer-nogui"
                    + " libreoffice-calc-nogui): that it opens our Word files and spreadsheets was NOT tested.";

    private LibreOffice() {}

    /** The files as it prints them: tagged PDF, by the same names. */
    public static Map<String, byte[]> printed(Map<String, byte[]> docx) {
        return converted(docx, "docx", TO_PDF, "pdf");
    }

    /** A spreadsheet's first sheet as it reads it, with commas between the cells. */
    public static String cells(byte[] xlsx) {
        Path program = find().orElseGet(LibreOffice::notThere);
        if (!hasSpreadsheets(program)) {
            notThere();
        }
        return new String(
                converted(Map.of("sheet", xlsx), "xlsx", TO_CSV, "csv").get("sheet"),
                StandardCharsets.UTF_8);
    }

    private static boolean hasSpreadsheets(Path program) {
        try {
            Path folder = program.toRealPath().getParent();
            return folder != null && Files.exists(folder.resolve("libsclo.so"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts as it has them, without what stands in frames. */
    static Map<String, String> texts(Map<String, byte[]> docx) {
        Map<String, String> texts = new LinkedHashMap<>();
        converted(docx, "docx", TO_TEXT, "txt")
                .forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    private static synchronized Map<String, byte[]> converted(
            Map<String, byte[]> files, String kind, String filter, String ending) {
        Path program = find().orElseGet(LibreOffice::notThere);
        try {
            Path folder = Files.createTempDirectory("word-files");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey() + "." + kind), file.getValue());
            }
            String said = run(program, folder, filter, kind, files.keySet());
            Map<String, byte[]> results = new LinkedHashMap<>();
            for (String name : files.keySet()) {
                Path result = folder.resolve(name + "." + ending);
                if (!Files.exists(result)) {
                    throw new AssertionError("LibreOffice made nothing of " + name + ": " + said);
                }
                results.put(name, Files.readAllBytes(result));
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(
            Path program, Path folder, String filter, String kind, Iterable<String> names)
            throws IOException {
        // A second one with the same profile ends at once: each JVM of the tests has its own.
        Path home =
                Path.of("target", "libreoffice", Long.toString(ProcessHandle.current().pid()))
                        .toAbsolutePath();
        lendTypefaces(home.resolve("fonts"));
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.add("-env:UserInstallation=" + home.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", filter, "--outdir"));
        command.add(folder.toString());
        names.forEach(name -> command.add(folder.resolve(name + "." + kind).toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", home.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice hangs: " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
        if (process.exitValue() != 0 || said.contains("Error")) {
            throw new AssertionError("LibreOffice complains: " + said);
        }
        return said;
    }

    /** A machine with few typefaces would show gaps that are its own and not the letter's. */
    private static void lendTypefaces(Path fonts) throws IOException {
        Path ours = Path.of("target", "classes", "org", "evenhand", "letter", "typefaces");
        Files.createDirectories(fonts);
        try (Stream<Path> files = Files.list(ours)) {
            for (Path file : files.toList()) {
                Path lent = fonts.resolve(file.getFileName());
                if (!Files.exists(lent)) {
                    Files.copy(file, lent);
                }
            }
        }
    }

    private static Optional<Path> find() {
        String path = System.getenv("PATH");
        Stream<Path> onThePath =
                Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, "soffice"));
        return Stream.concat(onThePath, USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path notThere() {
        System.err.println(NOT_THERE);
        if (System.getProperty("evenhand.libreoffice", "").equals("required")) {
            throw new AssertionError(NOT_THERE);
        }
        return abort(NOT_THERE);
    }
}

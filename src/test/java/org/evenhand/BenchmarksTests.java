package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever repeats a figure compiles the benchmarks first: they fit the program as it is now. */
class BenchmarksTests {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @Test
    void eachStillFitsTheProgram() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("benchmarks"))) {
            List<Path> programs =
                    all.filter(path -> path.toString().endsWith(".java")).sorted().toList();

            assertThat(programs).hasSizeGreaterThan(5);
            assertThat(faults(programs)).isEmpty();
        }
    }

    /** The control: one that asks for what is not there. */
    @Test
    void oneThatNoLongerFitsIsFound() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks-broken"));
        Path broken = folder.resolve("Broken.java");
        Files.writeString(broken, "class Broken { org.evenhand.NotThere it; }");

        assertThat(faults(List.of(broken))).contains("NotThere");
    }

    private String faults(List<Path> programs) throws IOException {
        Path classes = Files.createDirectories(Path.of("target", "benchmarks-fit"));
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-nowarn",
                            "-d",
                            classes.toString(),
                            "-cp",
                            System.getProperty("java.class.path"));
            boolean fits =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(programs))
                            .call();
            return fits ? "" : said.toString();
        }
    }
}

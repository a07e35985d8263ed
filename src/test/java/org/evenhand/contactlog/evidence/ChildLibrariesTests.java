package org.evenhand.contactlog.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The child finds its libraries wherever the program runs from. */
class ChildLibrariesTests {
    private static final String OURS = "org/evenhand/contactlog/evidence/child/ReadingRoom.class";
    private static final String LIBRARY = "org/apache/tika/mime/MimeTypes.class";

    @TempDir Path folder;

    @Test
    void asFoldersAndJarsWhereTheyLie() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("my classes"));
        Path jar = folder.resolve("tika core.jar");
        assertThat(
                        libraries(
                                Map.of(
                                        OURS, classes.toUri() + OURS,
                                        LIBRARY, "jar:" + jar.toUri() + "!/" + LIBRARY)))
                .containsExactly(classes, jar);
    }

    @Test
    void insideASpringBootJarTheyAreUnpackedAndNothingElseIs() throws IOException {
        Path program = folder.resolve("even hand.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(program))) {
            entry(zip, "BOOT-INF/classes/" + OURS, "ours");
            entry(zip, "BOOT-INF/classes/application.properties", "secret");
            entry(zip, "BOOT-INF/lib/tika-core.jar", "library");
            entry(zip, "BOOT-INF/lib/postgresql.jar", "driver");
        }
        String start = "jar:nested:" + program.toUri().getRawPath() + "/!BOOT-INF/";
        List<Path> libraries =
                libraries(
                        Map.of(
                                OURS, start + "classes/!/" + OURS,
                                LIBRARY, start + "lib/tika-core.jar!/" + LIBRARY));
        assertThat(libraries).hasSize(2);
        assertThat(libraries.getFirst().resolve(OURS)).hasContent("ours");
        assertThat(libraries.getLast()).hasContent("library");
        try (var all = Files.walk(unpacked())) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aPlaceThatIsNotKnownIsAFault() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> libraries(Map.of(OURS, "jrt:/module/x", LIBRARY, "jrt:/module/y")))
                .withMessageContaining("not known");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> libraries(Map.of()))
                .withMessageContaining("lacks");
    }

    private List<Path> libraries(Map<String, String> addresses) throws IOException {
        return ChildLibraries.of(List.of(OURS, LIBRARY), addresses::get, unpacked());
    }

    private Path unpacked() throws IOException {
        return Files.createDirectories(folder.resolve("unpacked"));
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}

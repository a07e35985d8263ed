package org.evenhand.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads "P48" or "J6" on a page finds what that says. */
class PolicyLineTests {
    private static final Path SOURCES = Path.of("src", "main");
    private static final Pattern WIDER =
            Pattern.compile("(?<![A-Za-z0-9_.#-])[BE]\\d{1,2}(?![A-Za-z0-9_.])");

    private static List<String> codes(char series) {
        return PolicyLine.ALL.stream()
                .filter(point -> point.series() == series)
                .map(point -> point.paragraph().code())
                .toList();
    }

    private static List<String> numbered(String series, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> series + number).toList();
    }

    @Test
    void everyParagraphStepAndSettledPointIsThereOnceAndInOrder() {
        assertThat(codes('P').getFirst()).isEqualTo("PRE");
        assertThat(codes('P').subList(1, 70)).isEqualTo(numbered("P", 69));
        assertThat(codes('F').getFirst()).isEqualTo("F-H");
        assertThat(codes('F').subList(1, 11)).isEqualTo(numbered("F", 10));
        assertThat(codes('J')).isEqualTo(numbered("J", 26));
    }

    @Test
    void everyWiderPointThatTheProgramNamesIsThereAndNoOther() throws IOException {
        Set<String> listed = new TreeSet<>(codes('B'));
        listed.addAll(codes('E'));

        assertThat(listed).isEqualTo(named());
        assertThat(PolicyLine.ALL).doesNotHaveDuplicates();
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(PolicyLineTests::saysSomething).toList()) {
                Matcher code = WIDER.matcher(Files.readString(file));
                while (code.find()) {
                    named.add(code.group());
                }
            }
        }
        return named;
    }

    private static boolean saysSomething(Path file) {
        return !file.toString().contains("node_modules")
                && (file.toString().endsWith(".java") || file.toString().endsWith(".jte"));
    }
}

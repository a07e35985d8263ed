package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a test can do at length is no use to anybody who is not told of it. */
class NamedCommandsTests {
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:System\\s*\\.\\s*getProperty|(?:Integer|Long)\\.get\\w+|Boolean\\.getBoolean)\\(\\s*\"(evenhand\\.[\\w.]+)\"");
    private static final Pattern NAMED = Pattern.compile("(?m)^\\| `(evenhand\\.[\\w.]+)=");

    @Test
    void contributingNamesEachPropertyThatATestAsksForAndNoOther() throws IOException {
        String contributing = Files.readString(Path.of("CONTRIBUTING.md"));
        NavigableSet<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
                asked.addAll(in(ASKED, Files.readString(source)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(10).isEqualTo(in(NAMED, contributing));
    }

    /** The control: what is asked for and not named is seen, on whichever line it stands. */
    @Test
    void aPropertyThatNobodyNamedIsSeen() {
        // Its names are put in later: this test reads itself too.
        String source =
                """
                int many = Integer.getInteger("%s", 1);
                String where = System.getProperty(
                        "%s");
                """
                        .formatted("evenhand.unheard.of", "evenhand.nowhere");

        assertThat(in(ASKED, source)).containsExactly("evenhand.nowhere", "evenhand.unheard.of");
        assertThat(in(NAMED, "| `evenhand.letters=10` | …\nalso `evenhand.other=1`"))
                .containsExactly("evenhand.letters");
    }

    private static NavigableSet<String> in(Pattern names, String text) {
        NavigableSet<String> found = new TreeSet<>();
        names.matcher(text).results().map(NamedCommandsTests::name).forEach(found::add);
        return found;
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}

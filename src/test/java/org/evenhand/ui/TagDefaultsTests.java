package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The default of a parameter is written out where the tag is called, so it may not name another
 * parameter of the tag.
 */
class TagDefaultsTests {
    private static final Pattern PARAMETER =
            Pattern.compile("@param \\S+ (\\w+)(?: = (.*))?", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?<![\\w.\"])[a-z]\\w*");

    @Test
    void noDefaultNamesAnotherParameter() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<Path> files = templates.filter(file -> file.toString().endsWith(".jte")).toList();
            assertThat(files).hasSizeGreaterThan(30);
            for (Path file : files) {
                assertThat(namedInDefaults(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void aDefaultThatNamesAnotherParameterIsNoticed() {
        assertThat(namedInDefaults("@param String name\n@param String id = name\n"))
                .containsExactly("name");
    }

    private static Set<String> namedInDefaults(String template) {
        var names = new HashSet<String>();
        var inDefaults = new HashSet<String>();
        var parameters = PARAMETER.matcher(template);
        while (parameters.find()) {
            names.add(parameters.group(1));
            if (parameters.group(2) != null) {
                WORD.matcher(parameters.group(2).replaceAll("\"[^\"]*\"", ""))
                        .results()
                        .forEach(word -> inDefaults.add(word.group()));
            }
        }
        inDefaults.retainAll(names);
        return inDefaults;
    }
}

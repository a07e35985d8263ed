package org.evenhand.walk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/**
 * Every gate is met by a journey in a browser. Those that no page can meet stand in {@code
 * gates-no-page-meets.txt}, each with the reason and with the test that meets it instead.
 */
class EveryGateIsMetTests {
    /**
     * @param test {@code letter.DraftsTests#twoSave}, under {@code org.evenhand}
     */
    private record NoPage(String rule, String why, String test) {
        static NoPage read(String line) {
            String[] parts = line.split("\\|", -1);
            return new NoPage(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }

        /** Whether that test is there. */
        boolean isMet() {
            String[] place = test.split("#", -1);
            return Arrays.stream(load("org.evenhand." + place[0]).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .map(Method::getName)
                    .anyMatch(place[1]::equals);
        }
    }

    @Test
    void everyGateIsMetInABrowserOrSaidWhyNot() throws IOException {
        assertThat(forgotten(GateNames.all())).as("Write the journey that meets these").isEmpty();
    }

    @Test
    void aGateThatIsNewIsFound() throws IOException {
        Set<String> andANewOne = GateNames.all();
        andANewOne.add("closing.moon-is-full");

        assertThat(forgotten(andANewOne)).containsExactly("closing.moon-is-full");
    }

    private static Set<String> forgotten(Set<String> gates) {
        Set<String> forgotten = new TreeSet<>(gates);
        forgotten.removeAll(met());
        forgotten.removeAll(noPage().stream().map(NoPage::rule).toList());
        return forgotten;
    }

    @Test
    void whatIsSaidOfGatesIsSaidOfSomeThatAreThereAndOnce() throws IOException {
        List<String> said =
                Stream.concat(met().stream(), noPage().stream().map(NoPage::rule)).toList();

        assertThat(said).doesNotHaveDuplicates();
        assertThat(GateNames.all()).containsAll(said);
    }

    @Test
    void whatNoPageMeetsIsMetByATestThatIsThere() {
        assertThat(noPage()).allMatch(NoPage::isMet).noneMatch(one -> one.why().isEmpty());
        assertThat(new NoPage("x.y", "", "walk.gates.EveryGateIsMetTests#nobodyWroteThis").isMet())
                .isFalse();
    }

    @Test
    void gatesAreReadFromTheSource() {
        String source =
                """
                import org.evenhand.kernel.Ground;
                static final Act CLOSE = new Act("casework.close-case");
                @FactName("casework.case-closed")
                ground("closing.is-open", 45, "It is closed.", "")
                switch (rule) { case "triage.owner" -> it; }
                """;

        assertThat(GateNames.in("casework/act/ClosingACase.java", source))
                .containsExactly("closing.is-open");
        assertThat(GateNames.in("casework/web/CloseForm.java", source)).isEmpty();
        assertThat(GateNames.in("a/A.java", "\"os.name\"")).isEmpty();
    }

    @Test
    void aGateIsPassedOnlyAfterItRefusedAndWasPutRightAndTheActWasDone() {
        Met met = new Met();
        assertThatThrownBy(() -> met.putRight("closing.is-open"))
                .isInstanceOf(AssertionError.class);

        met.refused("closing.is-open");
        met.done();
        assertThat(met.otherThan(List.of("closing.is-open"))).containsExactly("closing.is-open");

        met.putRight("closing.is-open");
        assertThat(met.otherThan(List.of("closing.is-open"))).containsExactly("closing.is-open");

        met.done();
        assertThat(met.otherThan(List.of("closing.is-open"))).isEmpty();
        assertThat(met.otherThan(List.of())).containsExactly("closing.is-open");
        assertThat(met.otherThan(List.of("closing.is-open", "closing.nothing-enforced")))
                .containsExactly("closing.nothing-enforced");
    }

    private static List<String> met() {
        ClassPathScanningCandidateComponentProvider found =
                new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Journey")));
        return found.findCandidateComponents("org.evenhand.walk.gates").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(EveryGateIsMetTests::load)
                .flatMap(journey -> Arrays.stream(journey.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Meets.class))
                .flatMap(method -> Arrays.stream(method.getAnnotation(Meets.class).value()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryGateIsMetTests.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static List<NoPage> noPage() {
        return lines("gates-no-page-meets.txt").stream().map(NoPage::read).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = EveryGateIsMetTests.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

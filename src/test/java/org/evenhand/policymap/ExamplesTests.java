package org.evenhand.policymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Every case at the edge, E1 to E52, is held by a test that names it ({@link Examples}, or {@link
 * Paragraphs} on its class), or stands in {@code examples-without-a-test.txt} with the reason.
 */
class ExamplesTests {
    private static final List<String> ALL =
            IntStream.rangeClosed(1, 52).mapToObj(number -> "E" + number).toList();

    /** A class with one test that names an example, and a method that is none. */
    static final class Held {
        @Test
        @Examples({"E1", "E2"})
        void somethingIsHeld() {}

        @Examples("E3")
        void nobodyRunsThis() {}
    }

    @Test
    void everyExampleHasATestOrAWordWhyNot() {
        assertThat(forgotten(named(Marked.tests()), without().keySet()))
                .as(
                        "Write the test and name the example on it (@Examples), or say why there is none")
                .isEmpty();
    }

    @Test
    void anExampleThatNobodyTestsIsFound() {
        Set<String> withoutOne = named(Marked.tests());
        assertThat(withoutOne.remove("E21")).isTrue();

        assertThat(forgotten(withoutOne, without().keySet())).containsExactly("E21");
        assertThat(forgotten(named(Marked.tests()), Set.of())).isNotEmpty();
    }

    @Test
    void whatHasATestIsNotSaidToHaveNone() {
        assertThat(without().keySet()).doesNotContainAnyElementsOf(named(Marked.tests()));
        assertThat(ALL).containsAll(without().keySet());
        assertThat(without().values()).allMatch(why -> why.matches("(Context|Planned).*"));
    }

    @Test
    void onlyWhatRunsHoldsAnExample() {
        assertThat(named(List.of(Held.class))).containsExactlyInAnyOrder("E1", "E2");
        assertThat(misplaced(List.of(Held.class))).containsExactly("nobodyRunsThis");
        assertThat(misplaced(Marked.tests())).isEmpty();
    }

    private static Set<String> forgotten(Set<String> named, Set<String> without) {
        return ALL.stream()
                .filter(code -> !named.contains(code) && !without.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(List<Class<?>> tests) {
        return tests.stream()
                .flatMap(type ->
                        Stream.concat(
                                Stream.ofNullable(type.getAnnotation(Paragraphs.class))
                                        .flatMap(of -> Arrays.stream(of.value())),
                                onMethods(type)
                                        .filter(ExamplesTests::runs)
                                        .flatMap(ExamplesTests::examples)))
                .map(code -> new PolicyParagraph(code).code())
                .filter(ALL::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> misplaced(List<Class<?>> tests) {
        return tests.stream()
                .flatMap(ExamplesTests::onMethods)
                .filter(method -> !runs(method))
                .map(Method::getName)
                .toList();
    }

    private static Stream<Method> onMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Examples.class));
    }

    private static boolean runs(Method method) {
        return method.isAnnotationPresent(Test.class)
                || method.isAnnotationPresent(ParameterizedTest.class);
    }

    private static Stream<String> examples(Method method) {
        return Arrays.stream(method.getAnnotation(Examples.class).value());
    }

    /** The code of each that has none, and why. */
    private static Map<String, String> without() {
        try (InputStream file =
                ExamplesTests.class.getResourceAsStream("/examples-without-a-test.txt")) {
            if (file == null) {
                throw new IllegalStateException("examples-without-a-test.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .collect(
                            Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

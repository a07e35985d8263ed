package org.evenhand.ui;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples that govuk-frontend ships for a component: options, and the HTML they give. */
final class Fixtures {
    private static final Path COMPONENTS =
            Path.of("src/main/frontend/node_modules/govuk-frontend/dist/govuk/components");

    private Fixtures() {}

    /** One example. */
    record Fixture(String component, String name, JsonNode options, String html) {
        /** Every option that the example sets, as a path such as {@code items[].hint.text}. */
        Set<String> optionPaths() {
            var paths = new LinkedHashSet<String>();
            collect("", options, paths);
            return paths;
        }

        private static void collect(String path, JsonNode node, Set<String> paths) {
            if (node.isObject() && !node.isEmpty()) {
                node.properties()
                        .forEach(entry ->
                                collect(
                                        path.isEmpty()
                                                ? entry.getKey()
                                                : path + "." + entry.getKey(),
                                        entry.getValue(),
                                        paths));
            } else if (node.isArray()) {
                node.forEach(element -> collect(path + "[]", element, paths));
                if (node.isEmpty()) {
                    paths.add(path + "[]");
                }
            } else {
                paths.add(path);
            }
        }

        @Override
        public String toString() {
            return component + ": " + name;
        }
    }

    static List<Fixture> of(String component) {
        try {
            JsonNode file =
                    JsonMapper.shared()
                            .readTree(
                                    COMPONENTS
                                            .resolve(component)
                                            .resolve("fixtures.json")
                                            .toFile());
            return StreamSupport.stream(file.get("fixtures").spliterator(), false)
                    .map(fixture ->
                            new Fixture(
                                    component,
                                    fixture.get("name").asString(),
                                    fixture.get("options"),
                                    fixture.get("html").asString()))
                    .toList();
        } catch (RuntimeException noFile) {
            throw new IllegalStateException("No examples for " + component, noFile);
        }
    }
}

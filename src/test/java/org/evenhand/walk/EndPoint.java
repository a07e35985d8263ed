package org.evenhand.walk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.OpenToAll;
import org.evenhand.kernel.Role;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Something that the running program answers to, as the program itself tells it. */
record EndPoint(
        String verb, String path, HandlerMethod method, RequestMappingInfoHandlerMapping mapping) {
    /** {@code GET /people/{id}}; the verb is ANY where the handler takes every one. */
    String name() {
        return verb + " " + path;
    }

    /** Handlers of a library (health) are not behind our rights, but behind the sign-in alone. */
    boolean ours() {
        return method.getBeanType().getName().startsWith("org.evenhand.");
    }

    /** The row as its handler would have it, for whoever adds it to the table and thinks twice. */
    AccessTable.Row asItSaysItself() {
        Needs needs = method.getMethodAnnotation(Needs.class);
        Set<Role> roles =
                needs != null ? needs.value().roles() : ours() ? Set.of() : Set.of(Role.values());
        return new AccessTable.Row(
                name(), roles, method.hasMethodAnnotation(OpenToAll.class), false);
    }

    static List<EndPoint> of(RunningEvenhand evenhand) {
        return evenhand.all(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping ->
                        mapping.getHandlerMethods().entrySet().stream()
                                .flatMap(entry -> of(mapping, entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(EndPoint::path).thenComparing(EndPoint::verb))
                .toList();
    }

    private static Stream<EndPoint> of(
            RequestMappingInfoHandlerMapping mapping,
            RequestMappingInfo info,
            HandlerMethod method) {
        Set<String> verbs =
                info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .collect(Collectors.toSet());
        return (verbs.isEmpty() ? Set.of("ANY") : verbs)
                .stream()
                        .flatMap(verb ->
                                info.getPatternValues().stream()
                                        .map(path -> new EndPoint(verb, path, method, mapping)));
    }
}

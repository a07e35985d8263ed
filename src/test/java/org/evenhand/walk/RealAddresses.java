package org.evenhand.walk;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.access.Account;
import org.jsoup.nodes.Element;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every address to which the pages of a school lead, found by following links as its people do, and
 * put under the end point that answers there. So what is asked for is really there.
 */
final class RealAddresses {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of addresses that differ by an id alone so many are followed. */
    private static final int ALIKE = 4;

    /** An address, and who was led to it. */
    record Found(String path, Account by) {}

    private record Way(EndPoint point, PathPattern pattern) {}

    private final List<Way> ways;
    private final Map<EndPoint, Map<String, Found>> found = new LinkedHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    RealAddresses(List<EndPoint> points) {
        this.ways =
                points.stream()
                        .map(point ->
                                new Way(
                                        point,
                                        PathPatternParser.defaultInstance.parse(point.path())))
                        .sorted(Comparator.comparing(Way::pattern))
                        .toList();
    }

    /**
     * Follows every link from today's page, and from where they were led before, as one of the
     * school's people.
     */
    RealAddresses seenBy(ReadySchool school, Account account, List<String> led) {
        Visitor visitor = school.visitedBy(account);
        Set<String> opened = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(led);
        waiting.add("/");
        led.forEach(path -> note("GET", path, account));
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (!opened.add(path)) {
                continue;
            }
            Visitor.Page page = visitor.opens(path);
            for (Element link : page.seen().select("main a[href], nav a[href], main form")) {
                boolean form = link.normalName().equals("form");
                String to = path(link.attr(form ? "action" : "href"), page.at());
                String verb = form && link.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
                if (!to.isEmpty() && note(verb, to, account) && verb.equals("GET")) {
                    waiting.add(to);
                }
            }
        }
        return this;
    }

    private static String path(String address, URI from) {
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("mailto:")) {
            return "";
        }
        URI to = from.resolve(address.replaceAll("[?#].*", ""));
        return from.getAuthority().equals(to.getAuthority()) ? to.getPath() : "";
    }

    private boolean note(String verb, String path, Account by) {
        Optional<EndPoint> point = answering(verb, path);
        if (point.isEmpty()) {
            return false;
        }
        Map<String, Found> those = found.computeIfAbsent(point.get(), _ -> new LinkedHashMap<>());
        if (those.containsKey(path)) {
            return true;
        }
        String kind = verb + " " + kind(path);
        if (alike.merge(kind, 1, Integer::sum) > ALIKE) {
            return false;
        }
        those.put(path, new Found(path, by));
        return true;
    }

    /** The end point that the program would ask. */
    private Optional<EndPoint> answering(String verb, String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return ways.stream()
                .filter(way -> way.point().verb().equals(verb) || way.point().verb().equals("ANY"))
                .filter(way -> way.pattern().matches(asked))
                .map(Way::point)
                .findFirst();
    }

    /** Those found; of a form that no page offers now, where its page is. */
    List<Found> of(EndPoint point) {
        Map<String, Found> those = found.getOrDefault(point, Map.of());
        if (those.isEmpty() && point.verb().equals("POST")) {
            those =
                    found.entrySet().stream()
                            .filter(page -> page.getKey().verb().equals("GET"))
                            .filter(page -> page.getKey().path().equals(point.path()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(those);
        }
        return List.copyOf(those.values());
    }

    /** Of the addresses that differ by an id alone the first. */
    List<Found> eachKind(EndPoint point) {
        Map<String, Found> kinds = new LinkedHashMap<>();
        of(point).forEach(each -> kinds.putIfAbsent(kind(each.path()), each));
        return List.copyOf(kinds.values());
    }

    /** The address with a star for every id. */
    static String kind(String path) {
        return ID.matcher(path).replaceAll("*");
    }
}

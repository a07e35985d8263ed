package org.evenhand.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.Role;

/**
 * Who may open what, written by hand: the second opinion on every {@code @Needs}. A line is a verb,
 * a path, and who may: role names, {@code everybody} for each of them, {@code anyone} for no
 * sign-in at all; {@code sometimes} after them when the page is there in some states only.
 */
record AccessTable(List<Row> rows) {
    /**
     * @param name verb and path
     * @param open whether it needs no sign-in
     * @param sometimes whether it may be absent also for those who may open it
     */
    record Row(String name, Set<Role> roles, boolean open, boolean sometimes) {
        static Row read(String line) {
            List<String> words = List.of(line.strip().split("\\s+", -1));
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String word : words.subList(2, words.size())) {
                switch (word) {
                    case "everybody", "anyone" -> roles.addAll(EnumSet.allOf(Role.class));
                    case "sometimes", "nobody" -> {}
                    default -> roles.add(Role.valueOf(word));
                }
            }
            return new Row(
                    words.get(0) + " " + words.get(1),
                    roles,
                    words.contains("anyone"),
                    words.contains("sometimes"));
        }

        boolean lets(Role role) {
            return open || roles.contains(role);
        }

        /** The line of the file. */
        String line() {
            String[] words = name.split(" ", 2);
            return "%-4s %-50s %s".formatted(words[0], words[1], who());
        }

        private String who() {
            if (open) {
                return "anyone";
            }
            if (roles.size() == Role.values().length) {
                return "everybody";
            }
            return Arrays.stream(Role.values())
                    .filter(roles::contains)
                    .map(Role::name)
                    .collect(Collectors.joining(" "));
        }

        /** Who may, in words. */
        String inWords() {
            if (open || roles.size() == Role.values().length) {
                return open ? "anyone, without signing in" : "everybody with an account";
            }
            return Arrays.stream(Role.values())
                    .filter(roles::contains)
                    .map(role -> role.title().toLowerCase(Locale.ROOT).replace("it t", "IT t"))
                    .collect(Collectors.joining(", "));
        }
    }

    static AccessTable written() {
        return read("/access-table.txt");
    }

    /** Who may open a real one, where "sometimes" says too little. */
    static AccessTable toOne() {
        return read("/access-to-one.txt");
    }

    private static AccessTable read(String name) {
        try (InputStream file = AccessTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new AccessTable(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Row::read)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deny by default: an end point without a row is for nobody. */
    Row of(EndPoint point) {
        return find(point.name()).orElse(new Row(point.name(), Set.of(), false, false));
    }

    Optional<Row> find(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The end points that nobody has thought about yet, as lines to add. */
    List<String> missing(List<EndPoint> points) {
        return points.stream()
                .filter(point -> find(point.name()).isEmpty())
                .map(point -> point.asItSaysItself().line())
                .toList();
    }

    /** Rows whose end point is gone. */
    List<String> idle(List<EndPoint> points) {
        Set<String> there = points.stream().map(EndPoint::name).collect(Collectors.toSet());
        return rows.stream().filter(row -> !there.contains(row.name())).map(Row::line).toList();
    }

    /** The table as a page of {@code docs}. */
    String page() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Who may open what

                        Written from `src/test/resources/access-table.txt`, which is kept by hand, and held against the running program by
                        `WhoMayOpenWhatTests`: each end point, each role, each time the tests run. Whether an act is allowed on a given case is
                        decided again by the rules of the act.

                        | | Page or form | Open to |
                        |---|---|---|
                        """);
        for (Row row : rows) {
            String[] words = row.name().split(" ", 2);
            page.append("| %s | `%s` | %s |\n".formatted(words[0], words[1], row.inWords()));
        }
        return page.toString();
    }
}

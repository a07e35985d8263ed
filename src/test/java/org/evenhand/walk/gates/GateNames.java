package org.evenhand.walk.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Duty;

/**
 * The name of every gate, read from the source: gates are made where something is refused, so there
 * is no list of them to ask. The grounds of a ruling are not gates: they say of a contact whether
 * it may happen, and refuse nothing.
 */
final class GateNames {
    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final Pattern SPEAKS_OF_GROUNDS =
            Pattern.compile(
                    "import org\\.evenhand\\.(kernel\\.(Grounds?|Rule)|contactlog\\.EntryRules);");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<before>new Act\\(\\s*|@FactName\\(\\s*|case )?"
                            + "\"(?<name>[a-z][a-z-]*\\.(?!css)[a-z][a-z0-9-]*)\"");

    private GateNames() {}

    static Set<String> all() throws IOException {
        Set<String> names = new TreeSet<>(duties());
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                names.addAll(in(file.toString(), Files.readString(file)));
            }
        }
        return names;
    }

    /** What an entry leaves to do is named by its kind. */
    private static List<String> duties() {
        return Stream.of(Duty.Kind.values())
                .flatMap(kind ->
                        Stream.of(
                                        kind.isBeforeRelying() ? "not-relied-on-before-" : "",
                                        kind.isBeforeClosing() ? "not-closed-before-" : "")
                                .filter(verb -> !verb.isEmpty())
                                .map(verb -> "entry." + verb + kebab(kind)))
                .toList();
    }

    private static String kebab(Duty.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A page only puts grounds beside their fields, unless it makes one itself. */
    static Set<String> in(String file, String text) {
        boolean makes = !file.contains("/web/") || text.contains("new Ground(");
        return makes && SPEAKS_OF_GROUNDS.matcher(text).find()
                ? NAME.matcher(text)
                        .results()
                        .filter(found -> found.group("before") == null)
                        .map(GateNames::name)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String name(MatchResult found) {
        return found.group("name");
    }
}

package org.evenhand.policymap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source says beside a paragraph: the name of a gate, or of a part of a letter. Gates are
 * made where something is refused, so there is no list of them to ask.
 */
final class Written {
    private static final String PARAGRAPH =
            "(?:(?:PolicyParagraph\\.)?(?<set>[pfj])\\((?<number>\\d+)\\)"
                    + "|(?:new PolicyParagraph\\(\\s*)?\"(?<code>[PFJBE]\\d{1,2}|PRE|F-H)\")";

    /** {@code "warning.assessed", "P46"}; the gates of a ruling leave its name out. */
    private static final Pattern GATE =
            Pattern.compile("\"(?<name>[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)?)\",\\s*" + PARAGRAPH);

    /** {@code "statutory", "Your rights are not affected", p(61)}. */
    private static final Pattern SECTION =
            Pattern.compile("\"(?<name>[a-z][a-z0-9-]*)\",\\s*\"[^\"]*\",\\s*" + PARAGRAPH);

    /** {@code new PolicyPoint(PolicyParagraph.p(55), 1)} in the class of a clause. */
    private static final Pattern CLAUSE = Pattern.compile("new PolicyPoint\\(\\s*" + PARAGRAPH);

    private Written() {}

    static List<Home> homes(Path source) throws IOException {
        List<Home> homes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                homes.addAll(in(nameOf(file), Files.readString(file)));
            }
        }
        return homes;
    }

    /** What one file says. */
    static List<Home> in(String type, String text) {
        List<Home> homes = new ArrayList<>();
        GATE.matcher(text).results().forEach(found -> homes.add(gate(found)));
        SECTION.matcher(text)
                .results()
                .filter(_ -> type.matches(".*(Letter|LetterFrame|Notice)"))
                .map(found ->
                        new Home(
                                code(found),
                                Home.Kind.SECTION,
                                type + ": " + found.group("name").replace('-', ' ')))
                .forEach(homes::add);
        CLAUSE.matcher(text)
                .results()
                .map(found -> new Home(code(found), Home.Kind.CLAUSE, type))
                .forEach(homes::add);
        return homes;
    }

    private static Home gate(MatchResult found) {
        String name = found.group("name");
        return new Home(code(found), Home.Kind.GATE, name.contains(".") ? name : "ruling." + name);
    }

    private static String code(MatchResult found) {
        return found.group("code") == null
                ? found.group("set").toUpperCase(java.util.Locale.ROOT) + found.group("number")
                : found.group("code");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}

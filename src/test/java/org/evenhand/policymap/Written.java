package org.evenhand.policymap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the source says beside a paragraph: the name of a gate, or of a part of a letter. Gates are
 * made where something is refused, so there is no list of them to ask.
 */
final class Written {
    private static final String PARAGRAPH =
            "(?:(?:PolicyParagraph\\.)?(?<set>[pfj])\\((?<number>\\d+)\\)"
                    + "|(?:new PolicyParagraph\\(\\s*)?\"(?<code>[PFJBE]\\d{1,2}|PRE|F-H)\""
                    + "|(?<ofPolicy>\\d{1,2})(?=,)"
                    + "|(?<constant>[A-Z][A-Z_]+)(?=,))";

    /** {@code "warning.assessed", "P46"}; the gates of a ruling leave its name out. */
    private static final Pattern GATE =
            Pattern.compile("\"(?<name>[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)?)\",\\s*" + PARAGRAPH);

    /** {@code ground("interim.was-said", "It cannot have been ...")}, all under one paragraph. */
    private static final Pattern GATE_OF_ONE =
            Pattern.compile("ground\\(\\s*\"(?<name>[a-z-]+\\.[a-z-]+)\",\\s*\"");

    private static final Pattern THE_ONE = Pattern.compile("new Ground\\(rule, " + PARAGRAPH);

    /** {@code "statutory", "Your rights are not affected", p(61)}. */
    private static final Pattern SECTION =
            Pattern.compile("\"(?<name>[a-z][a-z0-9-]*)\",\\s*\"[^\"]*\",\\s*" + PARAGRAPH);

    /** {@code new PolicyPoint(PolicyParagraph.p(55), 1)} in the class of a clause. */
    private static final Pattern CLAUSE = Pattern.compile("new PolicyPoint\\(\\s*" + PARAGRAPH);

    private final String type;
    private final String text;
    private final List<Home> homes = new ArrayList<>();

    private Written(String type, String text) {
        this.type = type;
        this.text = text;
    }

    /** Of all chapters of the program; the demonstration's year has names too, but no gates. */
    static List<Home> homes(Path source) throws IOException {
        List<Home> homes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java"))
                            .filter(each -> !each.toString().contains("/demonstration/"))
                            .sorted()
                            .toList()) {
                String type = file.getFileName().toString().replace(".java", "");
                homes.addAll(in(type, Files.readString(file)));
            }
        }
        return homes;
    }

    /** What one file says. */
    static List<Home> in(String type, String text) {
        Written written = new Written(type, text);
        written.gates();
        written.sections();
        CLAUSE.matcher(text).results().forEach(found -> written.add(found, Home.Kind.CLAUSE, type));
        return written.homes;
    }

    private void gates() {
        GATE.matcher(text)
                .results()
                .forEach(found -> {
                    String name = found.group("name");
                    boolean ruling = !name.contains(".");
                    // A bare number beside a name without a chapter is the length of some field.
                    if (!ruling || found.group("ofPolicy") == null) {
                        add(found, Home.Kind.GATE, ruling ? "ruling." + name : name);
                    }
                });
        Matcher one = THE_ONE.matcher(text);
        if (one.find()) {
            MatchResult paragraph = one.toMatchResult();
            GATE_OF_ONE
                    .matcher(text)
                    .results()
                    .forEach(found -> add(paragraph, Home.Kind.GATE, found.group("name")));
        }
    }

    private void sections() {
        if (type.matches(
                ".*(Letter|LetterFrame|Notice)|EscalationForm|LegalReferral|RecordOfContact")) {
            SECTION.matcher(text)
                    .results()
                    .forEach(found ->
                            add(
                                    found,
                                    Home.Kind.SECTION,
                                    type + ": " + found.group("name").replace('-', ' ')));
        }
    }

    private void add(MatchResult found, Home.Kind kind, String name) {
        code(found).map(code -> new Home(code, kind, name)).ifPresent(homes::add);
    }

    private Optional<String> code(MatchResult found) {
        if (found.group("code") != null) {
            return Optional.of(found.group("code"));
        }
        if (found.group("set") != null) {
            return Optional.of(found.group("set").toUpperCase(Locale.ROOT) + found.group("number"));
        }
        if (found.group("ofPolicy") != null) {
            return Optional.of("P" + found.group("ofPolicy"));
        }
        return constant(found.group("constant"));
    }

    /** A constant of the same file: {@code PolicyParagraph REPAIR = PolicyParagraph.j(18)}. */
    private Optional<String> constant(String name) {
        Matcher said =
                Pattern.compile("PolicyParagraph " + name + " =\\s*" + PARAGRAPH).matcher(text);
        return said.find() ? code(said.toMatchResult()) : Optional.empty();
    }
}

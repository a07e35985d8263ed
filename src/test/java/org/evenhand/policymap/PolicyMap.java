package org.evenhand.policymap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.PolicyLine;
import org.evenhand.letter.LetterKind;

/**
 * From each paragraph of the policy to what the program makes of it.
 *
 * @param paragraphs in the order of the policy, then of the flowchart
 */
record PolicyMap(List<Paragraph> paragraphs, List<Home> homes) {
    private static final String FILE = "/paragraphs-without-a-home.txt";

    /**
     * @param note why it has no home, or what is still to come; empty when everything is there
     */
    record Paragraph(String code, String gist, String note) {
        Paragraph withoutNote() {
            return new Paragraph(code, gist, "");
        }
    }

    static PolicyMap drawn() throws IOException {
        List<Home> homes = new ArrayList<>();
        homes.addAll(Marked.homes(Marked.acts(), Home.Kind.ACT));
        homes.addAll(Written.homes(Path.of("src", "main", "java")));
        for (LetterKind kind : LetterKind.values()) {
            homes.add(new Home(kind.paragraph().code(), Home.Kind.LETTER, kind.words()));
        }
        homes.addAll(Marked.homes(Marked.tests(), Home.Kind.TEST));
        return new PolicyMap(read(), homes);
    }

    private static List<Paragraph> read() {
        Map<String, String> notes = notes();
        return PolicyLine.ALL.stream()
                .filter(point -> "PF".indexOf(point.series()) >= 0)
                .map(point ->
                        new Paragraph(
                                point.paragraph().code(),
                                point.says(),
                                notes.getOrDefault(point.paragraph().code(), "")))
                .toList();
    }

    private static Map<String, String> notes() {
        try (InputStream file = PolicyMap.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
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

    /** Paragraphs that nothing in the program answers, and of which nobody says why. */
    List<String> homeless() {
        Set<String> answered = codesOf(home -> home.kind() != Home.Kind.TEST);
        return paragraphs.stream()
                .filter(paragraph -> paragraph.note().isEmpty())
                .map(Paragraph::code)
                .filter(code -> !answered.contains(code))
                .toList();
    }

    /** Paragraphs that the program answers in some way, and that no test names. */
    List<String> untested() {
        Set<String> built = codesOf(home -> home.kind() != Home.Kind.TEST);
        Set<String> tested = codesOf(home -> home.kind() == Home.Kind.TEST);
        return codes().stream()
                .filter(built::contains)
                .filter(code -> !tested.contains(code))
                .toList();
    }

    private Set<String> codesOf(Predicate<Home> which) {
        return homes.stream().filter(which).map(Home::code).collect(Collectors.toSet());
    }

    List<String> codes() {
        return paragraphs.stream().map(Paragraph::code).toList();
    }

    /** As {@code docs/policy-map.md} shows it. */
    String page() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # The policy, paragraph by paragraph

                        What the program makes of each paragraph of the policy (P), of each step of its flowchart (F) and of its preamble
                        (PRE). Drawn by `PolicyMapTests` from the acts, gates, clauses, letters and tests themselves; what each paragraph says,
                        in a line, stands in `src/main/resources/org/evenhand/kernel/policy-lines.txt`.
                        """);
        for (Paragraph paragraph : paragraphs) {
            page.append("\n## %s\n%s.\n".formatted(paragraph.code(), paragraph.gist()));
            List<String> lines = lines(paragraph.code());
            page.append(lines.isEmpty() ? "" : "\n").append(String.join("", lines));
            page.append(paragraph.note().isEmpty() ? "" : "\n*%s*\n".formatted(paragraph.note()));
        }
        return page.toString();
    }

    private List<String> lines(String code) {
        return Arrays.stream(Home.Kind.values()).flatMap(kind -> line(code, kind)).toList();
    }

    private Stream<String> line(String code, Home.Kind kind) {
        List<String> names =
                homes.stream()
                        .filter(home -> home.kind() == kind && home.code().equals(code))
                        .map(Home::name)
                        .distinct()
                        .sorted()
                        .toList();
        boolean plain = kind == Home.Kind.LETTER || kind == Home.Kind.SECTION;
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "- %s: %s\n"
                                .formatted(
                                        kind.words(),
                                        names.stream()
                                                .map(name -> plain ? name : "`" + name + "`")
                                                .collect(Collectors.joining(", "))));
    }
}

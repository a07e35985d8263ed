package org.evenhand.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a paragraph of the policy, a step of its flowchart, or a point of our reading of it says.
 *
 * @param says in a line, without a full stop; ours, not the policy's own words
 */
public record PolicyLine(PolicyParagraph paragraph, String says) {
    private static final String FILE = "policy-lines.txt";

    /** Every one that the program goes by, in the order of the policy. */
    public static final List<PolicyLine> ALL = read();

    /** Its kind: {@code P}, {@code J}; of the preamble and the head of the flowchart as theirs. */
    public char series() {
        return paragraph.code().charAt(0);
    }

    private static List<PolicyLine> read() {
        try (InputStream file = PolicyLine.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PolicyLine::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PolicyLine read(String line) {
        int bar = line.indexOf('|');
        return new PolicyLine(
                new PolicyParagraph(line.substring(0, bar).strip()),
                line.substring(bar + 1).strip());
    }
}

package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verification looked at and what it found.
 *
 * @param findings at most {@link #MOST_FINDINGS} of them, in the order they were met
 * @param unlisted how many more there were
 */
public record VerificationReport(Counted counted, List<Finding> findings, long unlisted) {
    /** A record in ruins must not fill the memory of the one who looks at it. */
    public static final int MOST_FINDINGS = 1_000;

    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /**
     * How much was checked.
     *
     * @param unsealed facts and readings that wait for the sealer; they are among the others
     * @param checkpoints lines kept outside the database that were compared
     * @param erased facts whose words were erased, as another fact says
     * @param files whose bytes were read and compared with the record
     */
    public record Counted(
            long organisations,
            long blocks,
            long facts,
            long readings,
            long unsealed,
            long checkpoints,
            long erased,
            long files) {}

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** What was checked in a line, then a line for each finding. */
    public List<String> inWords() {
        ArrayList<String> lines = new ArrayList<>();
        lines.add(
                "Checked %d facts and %d readings (%d of them not sealed yet) in %d blocks of %d organisations against %d checkpoints, and %d files against the facts that name them."
                        .formatted(
                                counted.facts(),
                                counted.readings(),
                                counted.unsealed(),
                                counted.blocks(),
                                counted.organisations(),
                                counted.checkpoints(),
                                counted.files()));
        if (counted.erased() > 0) {
            lines.add(
                    "The words of %d facts were erased, as the record itself says."
                            .formatted(counted.erased()));
        }
        findings.forEach(finding -> lines.add(finding.inWords()));
        if (unlisted > 0) {
            lines.add("And %d more.".formatted(unlisted));
        }
        lines.add(
                !isClean()
                        ? "The record is not as it was sealed."
                        : counted.organisations() == 0
                                ? "No school is in this record: there was nothing to verify."
                                : "Nothing is wrong.");
        return List.copyOf(lines);
    }
}
